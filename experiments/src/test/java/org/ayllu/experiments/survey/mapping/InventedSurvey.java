package org.ayllu.experiments.survey.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ayllu.experiments.survey.Imported;
import org.ayllu.experiments.survey.SurveyImport;
import org.ayllu.experiments.survey.SurveyOptions;

/** An invented survey of 24 households and its mapping as texts, which a test makes dirty. */
public record InventedSurvey(Path folder, String csv, String mapping) {
    private static final String MAPPING = """
            format: 1
            name: Small invented survey
            file: {separator: ",", decimal: "."}
            id: hh
            weight: weight
            municipality: {column: place}
            currency: {column: money, values: {peso: 10}, status: assumed, source: invented}
            persons:
              bands:
                - {column: kids, sex: either, from: 0, to: 14, most: 8}
                - {column: men, sex: male, from: 15, to: 70, most: 5}
                - {column: women, sex: female, from: 15, to: 70, most: 5}
              tooMany: cap
              heads:
                - {column: age_head, sex: male}
              headFrom: 15
              headTo: 100
              headTolerance: 10
              education: {column: school, values: {none: 0, primary: 5, secondary: 10}, status: assumed, source: invented}
              schooling: {startAge: 6, leaveAge: 15, sd: 3, most: 16, status: assumed, source: invented}
            land:
              area:
                - column: area
                  unit: {column: area_unit, values: {ha: 1, acre: 0.4047}, status: read, source: definition}
              missing: median
            herd:
              counts: {cows: 0.7}
            defaults:
              hoursToCity: {value: 2, unit: hours, status: assumed, source: invented}
              travelHours: {value: 1, unit: hours, spread: 0.6, status: assumed, source: invented}
              tools: {value: 100, unit: US$, spread: 0.8, status: assumed, source: invented}
              cash: {value: 40, unit: US$, spread: 0.8, status: assumed, source: invented}
              productivity: {value: 1, unit: relative, spread: 0.35, status: assumed, source: invented}
              irrigatedShare: {value: 0.3, unit: fraction, status: assumed, source: invented}
              indigenousShare: {value: 0.5, unit: fraction, status: assumed, source: invented}
              femaleShare: {value: 0.5, unit: fraction, status: assumed, source: invented}
            expansion: {standFor: 1, jitterSd: 0.1}
            headlines:
              - {kind: mean, name: mean area as written, column: area, unit: as written}
            """;

    /** The survey without a fault, in a folder. */
    public static InventedSurvey in(Path folder) {
        List<String> lines =
                new ArrayList<>(List.of("hh,place,weight,money,kids,men,women,age_head,school,area,area_unit,cows"));
        List<String> places = List.of("Alto", "Bajo", "Centro");
        List<String> schools = List.of("secondary", "primary", "none");
        for (int i = 1; i <= 24; i++) {
            lines.add(i + "," + places.get(i % 3) + "," + (20 + i) + ".5,peso," + i % 4 + "," + (1 + i % 2) + ",1,"
                    + (25 + i) + "," + schools.get(i / 9) + "," + (1 + i % 5) + ".25," + (i % 4 == 0 ? "acre" : "ha")
                    + ","
                    + i % 5);
        }
        return new InventedSurvey(folder, String.join("\n", lines) + "\n", MAPPING);
    }

    /** The same with a changed survey. */
    public InventedSurvey csv(UnaryOperator<String> change) {
        return new InventedSurvey(folder, change.apply(csv), mapping);
    }

    /** The same with a text of the survey replaced wherever it stands. */
    public InventedSurvey csv(String from, String to) {
        return csv(text -> replaced(text, from, to));
    }

    /** The same with the cells of a column changed, 0 = first. */
    public InventedSurvey cells(int column, UnaryOperator<String> change) {
        return csv(text -> {
            List<String> lines = new ArrayList<>(text.lines().toList());
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split(",", -1);
                cells[column] = change.apply(cells[column]);
                lines.set(i, String.join(",", cells));
            }
            return String.join("\n", lines) + "\n";
        });
    }

    /** The same with a text of the mapping replaced. */
    public InventedSurvey mapping(String from, String to) {
        return new InventedSurvey(folder, csv, replaced(mapping, from, to));
    }

    private static String replaced(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("there is no '" + from + "'");
        }
        return text.replace(from, to);
    }

    /** Another file beside the survey. */
    public InventedSurvey beside(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Imports it, written in UTF-8. */
    public Imported read() {
        return read(StandardCharsets.UTF_8);
    }

    /** Imports it, written in a character set. */
    public Imported read(Charset encoding) {
        write("mapping.yaml", mapping.getBytes(StandardCharsets.UTF_8));
        Path file = write("survey.csv", csv.getBytes(encoding));
        return SurveyImport.read(file, SurveyMapping.read(folder.resolve("mapping.yaml")), SurveyOptions.seed(1));
    }

    private Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What stops the import, without the folder's name; a test fails if nothing does. */
    public List<String> problems() {
        try {
            read();
        } catch (SurveyFileException refused) {
            return refused.problems().stream()
                    .map(problem -> problem.replace(folder + "/", ""))
                    .toList();
        }
        throw new AssertionError("the survey was accepted");
    }
}
