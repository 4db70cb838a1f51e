package org.ayllu.experiments.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.TimePath;
import org.jspecify.annotations.Nullable;

/**
 * Reads what carries {@link Parameter}: a number, a whole number, a list of numbers, or a path over years, each bare or with its source. A path may stand in a
 * table, see {@link SeriesReader}.
 */
final class ParameterReader {
    /** How the source of a parameter begins that nobody can look up: how large and how long an experiment is. */
    private static final String CHOICE = "choice of the experiment";

    private final Problems problems;
    private final Map<String, Provenance> stated;

    ParameterReader(Problems problems, Map<String, Provenance> stated) {
        this.problems = problems;
        this.stated = stated;
    }

    /** The value of a parameter, null if it cannot be read; {@code base} is what it has where no file states it. */
    @Nullable
    Object value(Type type, Parameter parameter, Node node, @Nullable Object base, String path) {
        Figure figure = Figure.of(node, parameter, path, problems);
        Scalars.Bounds bounds = new Scalars.Bounds(parameter, figure.range(), path);
        Object value = read(type, figure.value(), bounds);
        if (value != null) {
            String table = figure.value() instanceof Node.Fields fields && SeriesReader.is(fields)
                    ? SeriesReader.words(fields)
                    : "";
            boolean usual = value.equals(base) || parameter.source().startsWith(CHOICE);
            Status status = usual ? parameter.status() : Status.ASSUMED;
            String source = usual ? parameter.source() : Provenance.UNSOURCED;
            stated.put(
                    path,
                    new Provenance(
                            path,
                            ParameterText.of(value),
                            parameter.unit(),
                            figure.status() != null ? figure.status() : table.isEmpty() ? status : Status.COMPUTED,
                            figure.source() == null
                                    ? table.isEmpty() ? source : table
                                    : figure.source() + (table.isEmpty() ? "" : " (" + table + ")"),
                            figure.range() == null ? Provenance.Range.of(parameter, value) : figure.range(),
                            node.mark()));
        }
        return value;
    }

    private @Nullable Object read(Type type, Node node, Scalars.Bounds bounds) {
        if (type != TimePath.class && SeriesReader.is(node)) {
            problems.add(node.mark(), bounds.path(), "this is no path over years, which alone can stand in a table");
            return null;
        }
        if (type == double.class || type == Double.class) {
            return number(node, bounds);
        }
        if (type == int.class) {
            Integer value = Scalars.integer(node, bounds.path(), problems);
            return value != null && Scalars.allowed(value, node, bounds, problems) ? value : null;
        }
        if (type == TimePath.class) {
            return path(node, bounds);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return numbers(node, bounds);
        }
        throw new IllegalArgumentException("a parameter of " + type + " cannot be read: " + bounds.path());
    }

    private @Nullable Double number(Node node, Scalars.Bounds bounds) {
        Double value = Scalars.number(node, bounds.path(), problems);
        return value != null && Scalars.allowed(value, node, bounds, problems) ? value : null;
    }

    private @Nullable List<Double> numbers(Node node, Scalars.Bounds bounds) {
        if (!(node instanceof Node.Items items)) {
            problems.add(node.mark(), bounds.path(), "a list of numbers is needed" + Scalars.instead(node));
            return null;
        }
        List<Double> values = new ArrayList<>();
        for (Node one : items.nodes()) {
            Double value = number(one, bounds);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == items.nodes().size() ? values : null;
    }

    private @Nullable TimePath path(Node node, Scalars.Bounds bounds) {
        if (!(node instanceof Node.Fields fields)) {
            Double value = number(node, bounds);
            return value == null ? null : TimePath.constant(value);
        }
        if (SeriesReader.is(fields)) {
            return new SeriesReader(bounds, problems).read(fields);
        }
        SortedMap<Integer, Double> values = new TreeMap<>();
        for (Map.Entry<String, Node.Entry> entry : fields.entries().entrySet()) {
            String key = entry.getKey();
            OptionalInt year = CalendarYear.of(key);
            if (year.isEmpty()) {
                problems.add(
                        entry.getValue().mark(),
                        bounds.path(),
                        Overlay.isYear(key)
                                ? key + " is no year of four digits"
                                : "a path over time has years as keys, like {1985: 0.2}, not " + key,
                        CalendarYear.hint(key));
            }
            Double value = number(entry.getValue().value(), bounds);
            if (year.isPresent() && value != null) {
                values.put(year.getAsInt(), value);
            }
        }
        if (fields.entries().isEmpty()) {
            problems.add(node.mark(), bounds.path(), "a path over time needs at least one year, like {1985: 0.2}");
        }
        return values.isEmpty() || values.size() < fields.entries().size() ? null : new TimePath(values);
    }
}
