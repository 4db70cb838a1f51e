package org.ayllu.experiments.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayllu.core.terms.TimePath;
import org.ayllu.ensembles.files.FileNames;
import org.ayllu.ensembles.files.InputFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a path over years from a column of a table: <code>{file: prices.csv, column: maize, year: year}</code>.
 *
 * <p>{@code date} names a column of dates in the place of one of years, whose rows are averaged by calendar year. {@code deflate} divides each year's value by
 * that of another column over its value in a year; {@code over} then divides all by the value of a year, and {@code times} multiplies. Years without a row
 * or with an empty cell are left out, and so lie on the straight line between their neighbours.
 */
final class SeriesReader {
    private static final String FILE = "file";
    private static final String COLUMN = "column";
    private static final String YEAR = "year";
    private static final String DATE = "date";
    private static final String OVER = "over";
    private static final String TIMES = "times";
    private static final String DEFLATE = "deflate";

    /** Keys of a block that names a column. */
    static final List<String> KEYS = List.of(FILE, COLUMN, YEAR, DATE, OVER, TIMES, DEFLATE);

    private static final List<String> DEFLATOR_KEYS = List.of(FILE, COLUMN, YEAR, DATE, OVER);

    private final Scalars.Bounds bounds;
    private final Problems problems;

    SeriesReader(Scalars.Bounds bounds, Problems problems) {
        this.bounds = bounds;
        this.problems = problems;
    }

    /** Whether a block names a table. */
    static boolean is(Node node) {
        return node instanceof Node.Fields fields && fields.entries().containsKey(FILE);
    }

    /** Whether a block names a column of a table, so that it replaces what is below it as a whole. */
    static boolean isWhole(Node.Fields fields) {
        return is(fields) && fields.entries().containsKey(COLUMN);
    }

    /** What a block says, as the source of a number. */
    static String words(Node.Fields fields) {
        StringBuilder words = new StringBuilder("column " + text(fields, COLUMN, "") + " of " + text(fields, FILE, ""));
        if (fields.get(DATE) != null) {
            words.append(", means of calendar years");
        }
        if (fields.get(DEFLATE) instanceof Node.Fields by) {
            words.append(", deflated by ").append(text(by, COLUMN, ""));
            words.append(" of ").append(text(by, FILE, text(fields, FILE, "")));
            words.append(" (").append(text(by, OVER, "")).append(" = 1)");
        }
        if (fields.get(OVER) != null) {
            words.append(", over that of ").append(text(fields, OVER, ""));
        }
        if (fields.get(TIMES) != null) {
            words.append(", times ").append(text(fields, TIMES, ""));
        }
        return words.toString();
    }

    private static String text(Node.Fields fields, String key, String unlessStated) {
        return fields.get(key) instanceof Node.Scalar scalar ? scalar.text() : unlessStated;
    }

    /** The path; null if it cannot be read, which is then among the problems. */
    @Nullable
    TimePath read(Node.Fields fields) {
        Source source = source(fields, KEYS, null);
        Double times = fields.get(TIMES) == null ? Double.valueOf(1) : number(fields, TIMES);
        if (source == null || times == null) {
            return null;
        }
        Node deflate = fields.get(DEFLATE);
        Source real = deflate == null ? source : deflated(source, deflate);
        Double base = real == null ? null : fields.get(OVER) == null ? Double.valueOf(1) : base(real);
        return real == null || base == null ? null : path(real.cells(), times / base);
    }

    /** A column, with the block that names it. */
    private record Source(Node.Fields fields, SeriesTable.Place place, SortedMap<Integer, SeriesTable.Cell> cells) {}

    private @Nullable Source deflated(Source source, Node deflate) {
        SortedMap<Integer, SeriesTable.Cell> deflator = deflator(deflate, source);
        if (deflator == null) {
            return null;
        }
        SortedMap<Integer, SeriesTable.Cell> real = new TreeMap<>();
        for (Map.Entry<Integer, SeriesTable.Cell> one : source.cells().entrySet()) {
            SeriesTable.Cell price = deflator.get(one.getKey());
            if (price == null || price.value() == 0) {
                problems.add(
                        deflate.mark(),
                        at(DEFLATE),
                        (price == null ? "has no value in " : "is 0 in ") + one.getKey() + ", of which "
                                + source.place().name() + " has a value to be deflated");
                return null;
            }
            SeriesTable.Cell cell = one.getValue();
            real.put(one.getKey(), new SeriesTable.Cell(cell.value() / price.value(), cell.mark()));
        }
        return new Source(source.fields(), source.place(), real);
    }

    private @Nullable SortedMap<Integer, SeriesTable.Cell> deflator(Node node, Source of) {
        if (!(node instanceof Node.Fields fields)) {
            problems.add(
                    node.mark(), at(DEFLATE), "a column is needed, like {file: prices.csv, column: cpi, over: 1985}");
            return null;
        }
        if (fields.get(OVER) == null) {
            problems.add(
                    fields.mark(),
                    at(DEFLATE + "." + OVER),
                    "is missing: the year whose money is meant",
                    "Maybe over: " + of.cells().firstKey());
            return null;
        }
        Source source = source(fields, DEFLATOR_KEYS, of.place());
        Double base = source == null ? null : base(source);
        if (source == null || base == null) {
            return null;
        }
        SortedMap<Integer, SeriesTable.Cell> cells = new TreeMap<>();
        source.cells().forEach((year, cell) -> cells.put(year, new SeriesTable.Cell(cell.value() / base, cell.mark())));
        return cells;
    }

    private @Nullable Source source(Node.Fields fields, List<String> keys, SeriesTable.@Nullable Place beside) {
        boolean known = true;
        for (Map.Entry<String, Node.Entry> entry : fields.entries().entrySet()) {
            if (!keys.contains(entry.getKey())) {
                known = false;
                problems.add(
                        entry.getValue().mark(),
                        at(entry.getKey()),
                        "no such key of a column of a table",
                        Nearest.hint(entry.getKey(), keys));
            }
        }
        SeriesTable.Place place = known ? place(fields, beside) : null;
        SortedMap<Integer, SeriesTable.Cell> cells =
                place == null ? null : new SeriesTable(place, bounds.path(), problems).cells();
        return place == null || cells == null ? null : new Source(fields, place, cells);
    }

    private SeriesTable.@Nullable Place place(Node.Fields fields, SeriesTable.@Nullable Place beside) {
        String column = text(fields, COLUMN);
        boolean dated = fields.get(DATE) != null || (beside != null && beside.dated() && fields.get(YEAR) == null);
        String when = fields.get(DATE) != null
                ? text(fields, DATE)
                : fields.get(YEAR) != null ? text(fields, YEAR) : beside != null ? beside.when() : YEAR;
        if (fields.get(DATE) != null && fields.get(YEAR) != null) {
            problems.add(
                    fields.mark(), bounds.path(), "year and date exclude each other: rows are of years or of dates");
            return null;
        }
        Node named = fields.get(FILE);
        if (column == null || when == null) {
            return null;
        }
        if (named == null && beside != null) {
            return new SeriesTable.Place(beside.file(), fields.mark(), column, when, dated);
        }
        String name = text(fields, FILE);
        if (name == null || named == null) {
            return null;
        }
        try {
            Path folder = named.mark().file().toAbsolutePath().getParent();
            Path file = FileNames.path(name);
            return new SeriesTable.Place(
                    folder == null ? file : folder.resolve(file).normalize(), named.mark(), column, when, dated);
        } catch (InputFileException noName) {
            problems.add(named.mark(), at(FILE), noName);
            return null;
        }
    }

    private @Nullable String text(Node.Fields fields, String key) {
        Node node = fields.get(key);
        if (node == null) {
            problems.add(fields.mark(), at(key), "is missing: a path from a table has file and column");
            return null;
        }
        return Scalars.text(node, at(key), problems);
    }

    private @Nullable Double number(Node.Fields fields, String key) {
        Node node = fields.get(key);
        return node == null ? null : Scalars.number(node, at(key), problems);
    }

    /** The value of the year that all are divided by; null if there is none. */
    private @Nullable Double base(Source source) {
        Node node = source.fields().get(OVER);
        Integer year = node == null ? null : Scalars.integer(node, at(OVER), problems);
        if (node == null || year == null) {
            return null;
        }
        SeriesTable.Cell cell = source.cells().get(year);
        if (cell == null || cell.value() == 0) {
            String name = source.place().column() + " of " + source.place().name();
            problems.add(
                    node.mark(),
                    at(OVER),
                    cell == null
                            ? name + " has no value in " + year + ", but from "
                                    + source.cells().firstKey() + " to "
                                    + source.cells().lastKey()
                            : name + " is 0 in " + year + ", by which nothing can be divided");
            return null;
        }
        return cell.value();
    }

    private @Nullable TimePath path(SortedMap<Integer, SeriesTable.Cell> cells, double factor) {
        SortedMap<Integer, Double> values = new TreeMap<>();
        cells.forEach((year, cell) -> {
            double value = cell.value() * factor;
            if (Scalars.allowed(value, new Node.Scalar(cell.mark(), "", true), bounds, problems)) {
                values.put(year, value);
            }
        });
        return values.size() < cells.size() ? null : new TimePath(values);
    }

    private String at(String key) {
        return bounds.path() + "." + key;
    }
}
