package org.ayllu.reports.terminal.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.study.Convention;
import org.ayllu.studies.study.StudyScenario;
import org.ayllu.studies.study.VariedNumber;

/** What a report of sensitivity says of the numbers that were varied, whatever the method. */
final class SensitivityWords {
    private final StudyScenario scenario;
    private final Map<String, VariedNumber> numbers;

    /**
     * The words of a study.
     *
     * @param scenario what was simulated
     * @param numbers what was varied
     */
    SensitivityWords(StudyScenario scenario, List<VariedNumber> numbers) {
        this.scenario = scenario;
        this.numbers = numbers.stream()
                .collect(Collectors.toMap(
                        VariedNumber::path, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** How well a number is known. */
    String status(String name) {
        return scenario.status(name);
    }

    /**
     * Within what a number was varied.
     *
     * @throws IllegalArgumentException when it was not
     */
    String range(String name) {
        return number(name).range();
    }

    private VariedNumber number(String name) {
        VariedNumber number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException(name + " was not varied");
        }
        return number;
    }

    /** Tells of which numbers nothing is known; nothing where all are. */
    List<String> unknown(List<String> known) {
        List<String> missing =
                numbers.keySet().stream().filter(name -> !known.contains(name)).toList();
        return missing.isEmpty()
                ? List.of()
                : Paragraph.wrap(
                        "Not known, because their runs failed: " + String.join(", ", missing) + ".", Paragraph.WIDTH);
    }

    /** What the asterisk at a range means; empty where there is none. */
    String asterisk() {
        return numbers.values().stream().noneMatch(VariedNumber::byConvention)
                ? ""
                : " Ranges with * are a convention (" + Convention.WORDS
                        + "): nobody has said what is plausible there, and a small effect may only mean a narrow range.";
    }

    /** Head of a table of numbers, each with these figures. */
    static List<String> header(List<String> figures) {
        List<String> header = new ArrayList<>(List.of("parameter", "status", "varied", "low", "high", "range"));
        header.addAll(figures);
        return header;
    }

    /**
     * A row of it.
     *
     * @throws IllegalArgumentException when the number was not varied
     */
    List<String> row(String name, List<String> values) {
        VariedNumber number = number(name);
        List<String> row = new ArrayList<>(List.of(
                name,
                scenario.status(name),
                number.what(),
                number.factor().textAt(0),
                number.factor().textAt(1),
                number.basis()));
        row.addAll(values);
        return row;
    }
}
