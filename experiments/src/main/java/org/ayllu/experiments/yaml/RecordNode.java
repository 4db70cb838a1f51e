package org.ayllu.experiments.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ayllu.core.terms.NumberText;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.RecordShape;
import org.ayllu.core.terms.RecordShape.Part;
import org.ayllu.core.terms.TimePath;
import org.ayllu.models.model.Kind;
import org.jspecify.annotations.Nullable;

/** Turns records into the nodes that {@link Binder} would bind to them: all of a record, or what differs from a base. */
public final class RecordNode {
    private static final Mark NOWHERE = new Mark(Path.of(""), 1, 1);

    private final Function<String, @Nullable Provenance> provenance;

    /**
     * Turns records into nodes.
     *
     * @param provenance what is known of the parameter at a path; null writes its value alone
     */
    public RecordNode(Function<String, @Nullable Provenance> provenance) {
        this.provenance = provenance;
    }

    /** All of a record; {@code path} leads to it. */
    public Node.Fields whole(Object owner, String path) {
        return block(owner, null, path);
    }

    /** What differs from a base of the same type; {@code path} leads to it. */
    public Node.Fields difference(Object owner, Object base, String path) {
        return block(owner, base, path);
    }

    /** A number as a file has it: the shortest text that reads back to it. */
    public static String number(double value) {
        return NumberText.of(value);
    }

    /** A text. */
    public static Node text(String value) {
        return new Node.Scalar(NOWHERE, value, false);
    }

    /** A block of these keys and values. */
    public static Node.Fields fields(Map<String, ? extends Node> values) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        values.forEach((key, value) -> entries.put(key, new Node.Entry(NOWHERE, value)));
        return new Node.Fields(NOWHERE, entries);
    }

    private Node.Fields block(Object owner, @Nullable Object base, String path) {
        Map<String, Node> values = new LinkedHashMap<>();
        Object below = base != null && base.getClass() == owner.getClass() ? base : null;
        if (isVariant(owner) && !(below != null && below.equals(owner))) {
            values.put(Overlay.KIND, text(Kinds.of((Record) owner)));
        }
        boolean wrapped = RecordShape.of(owner.getClass()).isWrapped();
        Object content = wrapped ? only(owner) : owner;
        Object under = below != null && wrapped ? only(below) : below;
        for (Part part : RecordShape.of(content.getClass()).parts()) {
            Object value = part.of(content);
            Object beneath = under == null ? null : part.of(under);
            if (!value.equals(beneath)) {
                values.put(part.name(), node(value, beneath, part.parameter(), dot(path, part.name())));
            }
        }
        return fields(values);
    }

    private static boolean isVariant(Object owner) {
        if (owner instanceof Kind) {
            return true;
        }
        for (Class<?> face : owner.getClass().getInterfaces()) {
            if (face.isSealed()) {
                return true;
            }
        }
        return false;
    }

    private static Object only(Object owner) {
        return Variants.only(owner.getClass()).of(owner);
    }

    private Node node(Object value, @Nullable Object base, @Nullable Parameter parameter, String path) {
        if (value instanceof Partial<?> partial) {
            return partial.node();
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, base instanceof Map<?, ?> below ? below : Map.of(), parameter, path);
        }
        if (parameter != null) {
            return figure(value, path);
        }
        if (value instanceof List<?> list) {
            List<Node> nodes = new ArrayList<>();
            for (Object one : list) {
                nodes.add(node(one, null, null, path + "[" + nodes.size() + "]"));
            }
            return new Node.Items(NOWHERE, nodes);
        }
        if (value instanceof Record) {
            return block(value, base, path);
        }
        if (value instanceof Enum<?> constant) {
            return text(Names.of(constant));
        }
        return value instanceof String words ? text(words) : plain(value);
    }

    private Node map(Map<?, ?> map, Map<?, ?> base, @Nullable Parameter parameter, String path) {
        Map<String, Node> values = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!Objects.equals(value, base.get(key))) {
                String name = (String) key;
                values.put(name, node(Objects.requireNonNull(value), base.get(key), parameter, dot(path, name)));
            }
        });
        base.keySet().forEach(key -> {
            if (!map.containsKey(key)) {
                values.put((String) key, new Node.Scalar(NOWHERE, "null", true));
            }
        });
        return fields(values);
    }

    private Node figure(Object value, String path) {
        Provenance known = provenance.apply(path);
        Node bare = bare(value);
        if (known == null) {
            return bare;
        }
        Map<String, Node> values = new LinkedHashMap<>();
        values.put("value", bare);
        if (!known.unit().isEmpty()) {
            values.put("unit", text(known.unit()));
        }
        values.put("status", text(Names.of(known.status())));
        values.put("source", text(known.source()));
        Provenance.Range range = known.range();
        if (range != null) {
            values.put("range", new Node.Items(NOWHERE, List.of(plain(range.min()), plain(range.max()))));
        }
        return fields(values);
    }

    private static Node bare(Object value) {
        if (value instanceof List<?> list) {
            return new Node.Items(NOWHERE, list.stream().map(RecordNode::plain).toList());
        }
        if (value instanceof TimePath path && !ParameterText.isConstant(path)) {
            Map<String, Node> points = new LinkedHashMap<>();
            path.values().forEach((year, one) -> points.put(Integer.toString(year), plain(one)));
            return fields(points);
        }
        return plain(value);
    }

    private static Node plain(Object value) {
        return new Node.Scalar(NOWHERE, ParameterText.of(value), true);
    }

    private static String dot(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
