package org.ayllu.studies.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.terms.NumberText;
import org.ayllu.ensembles.files.CsvText;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.yaml.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * What was observed.
 *
 * @param measure name of the measure
 * @param dimension how the households are divided, {@code all} for all of them
 * @param group which of them
 * @param year label of the agricultural year
 * @param value in the unit of the results
 * @param source who says so
 */
public record Observed(String measure, String dimension, String group, int year, double value, String source) {
    private static final List<String> COLUMNS = List.of("measure", "dimension", "group", "year", "value", "source");

    /**
     * Reads a CSV file with the columns measure, dimension, group, year, value, source.
     *
     * @throws InputFileException if the file cannot be read
     * @throws RegisterException with all problems of the file
     */
    public static List<Observed> read(Path file) throws IOException {
        String text = InputFile.read(file, FileKind.PREDICTION).text();
        List<String> problems = new ArrayList<>();
        List<Observed> all = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) {
                String place = file + ":" + row.getStartingLineNumber();
                if (problems.isEmpty() && all.isEmpty()) {
                    requireColumns(row.getHeader(), file);
                }
                Observed one = read(row, place, problems);
                if (one != null) {
                    all.add(one);
                }
            }
        } catch (CsvParseException e) {
            throw new RegisterException(file + ":" + CsvText.line(e) + ": this is not CSV: " + e.getMessage(), e);
        }
        if (problems.isEmpty() && all.isEmpty()) {
            problems.add(file + " holds no observation");
        }
        if (!problems.isEmpty()) {
            throw new RegisterException(String.join("\n", problems));
        }
        return all;
    }

    private static void requireColumns(List<String> header, Path file) {
        for (String column : COLUMNS) {
            if (!header.contains(column)) {
                throw new RegisterException(file + ":1: the column " + column + " is missing. The columns are "
                        + String.join(", ", COLUMNS)
                        + Nearest.of(column, header)
                                .map(near -> ". Maybe " + near + " is meant")
                                .orElse(""));
            }
        }
    }

    private static @Nullable Observed read(NamedCsvRecord row, String place, List<String> problems) {
        int before = problems.size();
        for (String column : List.of("measure", "source")) {
            if (row.getField(column).isBlank()) {
                problems.add(place + ": " + column + " is empty");
            }
        }
        Integer year = null;
        double value = NumberText.read(row.getField("value").strip());
        try {
            year = Integer.valueOf(row.getField("year").strip());
        } catch (NumberFormatException e) {
            problems.add(place + ": year must be a whole number, not '" + row.getField("year") + "'");
        }
        if (Double.isNaN(value)) {
            problems.add(place + ": value must be a number such as 0.42, not '" + row.getField("value") + "'");
        }
        if (problems.size() > before || year == null) {
            return null;
        }
        String dimension = row.getField("dimension").isBlank() ? "all" : row.getField("dimension");
        String group = row.getField("group").isBlank() ? "all" : row.getField("group");
        return new Observed(row.getField("measure"), dimension, group, year, value, row.getField("source"));
    }

    /** Whether it is an observation of a predicted figure. */
    public boolean of(Prediction.Figure figure) {
        return measure.equals(figure.measure())
                && dimension.equals(figure.dimension())
                && group.equals(figure.group())
                && year == figure.year();
    }
}
