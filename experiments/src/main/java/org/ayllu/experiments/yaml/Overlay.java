package org.ayllu.experiments.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lays nodes over others, key by key. A value, a list, a number with its source, and a path over years replace what is below them as a whole; so does
 * a block of another {@code kind}.
 */
public final class Overlay {
    /** Key of the name of a variant. */
    public static final String KIND = "kind";

    private Overlay() {}

    /** A node laid over another. */
    public static Node lay(Node over, Node base) {
        return lay(over, base, false);
    }

    /** A change laid over what it changes: a block of another {@code kind} remembers what it replaces, of which {@link Binder} keeps what both kinds have. */
    public static Node change(Node over, Node base) {
        return lay(over, base, true);
    }

    private static Node lay(Node over, Node base, boolean change) {
        if (!(over instanceof Node.Fields top) || !(base instanceof Node.Fields bottom)) {
            return over;
        }
        if (isWhole(top) || isWhole(bottom)) {
            return over;
        }
        if (!sameKind(top, bottom)) {
            return change ? new Node.Fields(top.mark(), top.entries(), bottom) : over;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>(bottom.entries());
        top.entries().forEach((key, entry) -> {
            Node.Entry below = bottom.entries().get(key);
            Node value = below == null ? entry.value() : lay(entry.value(), below.value(), change);
            entries.put(key, new Node.Entry(entry.mark(), value));
        });
        return new Node.Fields(top.mark(), entries, bottom.beneath());
    }

    /** Whether a block is a number with its source, or a path over years, also one that stands in a table. */
    static boolean isWhole(Node.Fields fields) {
        return Figure.is(fields)
                || SeriesReader.isWhole(fields)
                || (!fields.entries().isEmpty()
                        && fields.entries().keySet().stream().allMatch(Overlay::isYear));
    }

    /** Whether a key is a year. */
    static boolean isYear(String key) {
        return key.matches("-?\\d{1,4}");
    }

    /** Whether two blocks are not of different kinds. */
    static boolean sameKind(Node.Fields top, Node.Fields bottom) {
        return !(top.get(KIND) instanceof Node.Scalar over)
                || !(bottom.get(KIND) instanceof Node.Scalar base)
                || over.text().equals(base.text());
    }
}
