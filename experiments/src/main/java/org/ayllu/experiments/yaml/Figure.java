package org.ayllu.experiments.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;
import org.jspecify.annotations.Nullable;

/**
 * A value with what is known of it: {@code {value: 0.2, unit: fraction, status: read, source: "...", range: [0.1, 0.3]}}. The keys of a column of a table may
 * stand in the place of {@code value}, see {@link SeriesReader}.
 *
 * @param value the value
 * @param status how firmly it is known; null if not stated
 * @param source where it comes from; null if not stated
 * @param range what is plausible; null if not stated
 */
record Figure(Node value, @Nullable Status status, @Nullable String source, Provenance.@Nullable Range range) {
    /** Keys of a figure, the one that tells it from other blocks first. */
    static final List<String> KEYS = List.of("value", "unit", "status", "source", "range");

    private static final List<String> STATUSES =
            Stream.of(Status.values()).map(Names::of).toList();

    /** Whether a block is a figure. */
    static boolean is(Node.Fields fields) {
        return fields.entries().containsKey(KEYS.get(0));
    }

    /** A value, or the value of a figure with what is known of it; what is wrong with the figure is among the problems. */
    static Figure of(Node node, Parameter parameter, String path, Problems problems) {
        if (!(node instanceof Node.Fields fields) || !(is(fields) || SeriesReader.is(fields))) {
            return new Figure(node, null, null, null);
        }
        Map<String, Node.Entry> column = new LinkedHashMap<>();
        fields.entries().forEach((key, entry) -> {
            if (!is(fields) && !KEYS.contains(key)) {
                column.put(key, entry);
            } else if (!KEYS.contains(key)) {
                problems.add(
                        entry.mark(),
                        path + "." + key,
                        "no such key of a number with its source",
                        Nearest.hint(key, KEYS));
            }
        });
        Node value = is(fields) ? fields.get(KEYS.get(0)) : new Node.Fields(fields.mark(), column);
        Node unit = fields.get("unit");
        if (unit != null) {
            String stated = Scalars.text(unit, path + ".unit", problems);
            if (stated != null && !stated.equals(parameter.unit())) {
                problems.add(
                        unit.mark(), path + ".unit", "this is counted in " + parameter.unit() + ", not in " + stated);
            }
        }
        Status status = status(fields, path, problems);
        Node source = fields.get("source");
        String words = source == null ? null : Scalars.text(source, path + ".source", problems);
        if (fields.get("status") != null && source == null) {
            problems.add(fields.mark(), path, "a status needs a source");
        }
        if (source != null && fields.get("status") == null) {
            problems.add(fields.mark(), path, "a source needs a status, one of " + String.join(", ", STATUSES));
        }
        return new Figure(value == null ? node : value, status, words, range(fields, path, problems));
    }

    private static @Nullable Status status(Node.Fields fields, String path, Problems problems) {
        Node node = fields.get("status");
        String text = node == null ? null : Scalars.text(node, path + ".status", problems);
        if (node == null || text == null) {
            return null;
        }
        if (!STATUSES.contains(text)) {
            problems.add(node.mark(), path + ".status", "no such status: " + text, Nearest.hint(text, STATUSES));
            return null;
        }
        return Status.values()[STATUSES.indexOf(text)];
    }

    private static Provenance.@Nullable Range range(Node.Fields fields, String path, Problems problems) {
        Node node = fields.get("range");
        if (node == null) {
            return null;
        }
        String at = path + ".range";
        if (!(node instanceof Node.Items items) || items.nodes().size() != 2) {
            problems.add(node.mark(), at, "two numbers are needed, like [0.1, 0.3]");
            return null;
        }
        Double min = Scalars.number(items.nodes().get(0), at, problems);
        Double max = Scalars.number(items.nodes().get(1), at, problems);
        if (min == null || max == null) {
            return null;
        }
        if (min >= max) {
            problems.add(node.mark(), at, "the first number must be below the second");
            return null;
        }
        return new Provenance.Range(min, max);
    }
}
