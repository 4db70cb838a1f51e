package org.ayllu.experiments.yaml;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ayllu.ensembles.files.CsvText;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.InputFileException;
import org.jspecify.annotations.Nullable;

/**
 * A column of a CSV file by calendar year. The first line names the columns; they are separated by commas, semicolons or tabs, whichever the first line has
 * most of. Lines that begin with # are comments. Decimals follow a point.
 */
final class SeriesTable {
    /** A table with more faults is not what was meant. */
    private static final int MOST_FAULTS = 20;

    private final Place place;
    private final String path;
    private final Problems problems;
    private int faults;

    /**
     * Where a column is.
     *
     * @param file the table
     * @param from where a scenario names it
     * @param column name of the column of values
     * @param when name of the column of years or dates
     * @param dated whether that has dates, whose rows are averaged by year
     */
    record Place(Path file, Mark from, String column, String when, boolean dated) {
        /** The file's name without its folder. */
        String name() {
            return String.valueOf(file.getFileName());
        }
    }

    /**
     * A year's value.
     *
     * @param value the value
     * @param mark where it stands, the first of several
     */
    record Cell(double value, Mark mark) {}

    /** A sum of cells of a year. */
    private record Sum(double sum, int count, Mark mark) {
        Sum and(double value) {
            return new Sum(sum + value, count + 1, mark);
        }
    }

    /**
     * A column.
     *
     * @param place where it is
     * @param path keys that lead to the number, for problems
     * @param problems takes what is wrong
     */
    SeriesTable(Place place, String path, Problems problems) {
        this.place = place;
        this.path = path;
        this.problems = problems;
    }

    /** The values by year, at least one; null if they cannot be read, which is then among the problems. */
    @Nullable
    SortedMap<Integer, Cell> cells() {
        List<CsvRecord> lines = read();
        if (faults == 0 && lines.isEmpty()) {
            fault(new Mark(place.file(), 1, 1), "the file is empty; its first line must name the columns", "");
        }
        if (lines.isEmpty()) {
            return null;
        }
        int column = index(lines.get(0), place.column());
        int when = column < 0 ? -1 : index(lines.get(0), place.when());
        return when < 0 ? null : cells(lines.subList(1, lines.size()), column, when);
    }

    private List<CsvRecord> read() {
        try {
            String text = InputFile.read(place.file(), FileKind.SERIES).text();
            return CsvText.lines(place.file(), text, CsvText.separator(text));
        } catch (InputFileException unusable) {
            faults++;
            problems.add(place.from(), path, unusable);
            return List.of();
        }
    }

    private void fault(Mark mark, String message, String hint) {
        faults++;
        problems.add(mark, path, message, hint);
    }

    private int index(CsvRecord head, String name) {
        List<String> names = head.getFields().stream().map(String::strip).toList();
        int[] found = IntStream.range(0, names.size())
                .filter(i -> names.get(i).equals(name.strip()))
                .toArray();
        if (found.length != 1) {
            String known = names.size() > MOST_FAULTS
                    ? Nearest.of(name, names).map(near -> "Maybe " + near).orElse("")
                    : Nearest.hint(name, names);
            fault(
                    place.from(),
                    found.length == 0
                            ? place.name() + " has no column " + name
                            : place.name() + " has the column " + name + " " + found.length + " times",
                    found.length == 0 ? known + dates(name) : "");
        }
        return found.length == 1 ? found[0] : -1;
    }

    private String dates(String name) {
        return name.equals(place.when()) && !place.dated()
                ? ". State year: with the name of the column of years, or date: with that of one of dates"
                : "";
    }

    private @Nullable SortedMap<Integer, Cell> cells(List<CsvRecord> rows, int column, int when) {
        SortedMap<Integer, Sum> sums = new TreeMap<>();
        Map<String, Long> seen = new TreeMap<>();
        for (CsvRecord row : rows) {
            if (faults >= MOST_FAULTS) {
                return null;
            }
            String value = cell(row, column);
            OptionalInt year = year(row, when, seen);
            if (value.isEmpty() || year.isEmpty()) {
                continue;
            }
            int before = problems.list().size();
            Mark mark = mark(row, column);
            Double number = Scalars.number(new Node.Scalar(mark, value, true), path, problems);
            faults += problems.list().size() - before;
            if (number != null) {
                sums.merge(year.getAsInt(), new Sum(number, 1, mark), (sum, one) -> sum.and(one.sum()));
            }
        }
        if (faults == 0 && sums.isEmpty()) {
            fault(place.from(), "the column " + place.column() + " of " + place.name() + " has no number", "");
        }
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        sums.forEach((year, sum) -> cells.put(year, new Cell(sum.sum() / sum.count(), sum.mark())));
        return faults > 0 ? null : cells;
    }

    private static String cell(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    private OptionalInt year(CsvRecord row, int when, Map<String, Long> seen) {
        String text = cell(row, when);
        OptionalInt year = place.dated() ? CalendarYear.ofDate(text) : CalendarYear.of(text);
        if (year.isEmpty()) {
            fault(
                    mark(row, when),
                    place.dated()
                            ? "a date that begins with its year is needed, like 1985-01 or 1985-01-31, not "
                                    + shown(text)
                            : "a year of four digits is needed, not " + shown(text),
                    !place.dated() && CalendarYear.ofDate(text).isPresent()
                            ? "Maybe date: " + place.when() + " in the place of year:"
                            : CalendarYear.hint(text));
            return year;
        }
        Long before = seen.putIfAbsent(text, row.getStartingLineNumber());
        if (before != null) {
            fault(mark(row, when), text + " stands in line " + before + " already", "");
        }
        return year;
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : text;
    }

    private Mark mark(CsvRecord row, int column) {
        return new Mark(place.file(), (int) row.getStartingLineNumber(), CsvText.column(row, column));
    }
}
