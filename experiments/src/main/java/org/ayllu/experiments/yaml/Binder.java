package org.ayllu.experiments.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.RecordShape;
import org.ayllu.core.terms.RecordShape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Binds nodes to records. What a file leaves out comes from a base of the same type, or from the record's {@code defaults()}. An interface with {@link Kinds} is bound
 * by {@code kind:}, the variant's name; a variant with a record as its only component holds that record's keys. A
 * {@link Partial} is handed through as it is, empty if left out. An entry {@code null} takes a key out of a map of the base.
 */
public final class Binder {
    private final Problems problems;
    private final Map<String, Provenance> stated = new LinkedHashMap<>();
    private final ParameterReader parameters;
    private final Kinds kinds;
    private final OtherKinds otherKinds;

    /**
     * A binder.
     *
     * @param problems takes what is wrong
     * @param kinds what {@code kind:} may say
     */
    public Binder(Problems problems, Kinds kinds) {
        this.problems = problems;
        this.kinds = kinds;
        this.otherKinds = new OtherKinds(kinds);
        this.parameters = new ParameterReader(problems, stated);
    }

    /**
     * Binds a node.
     *
     * @param type a record or a sealed interface of records
     * @param node what the file says
     * @param base what holds where the file says nothing; null for the type's own defaults
     * @param path keys that lead to the node, empty at the top
     * @return the record; empty if it cannot be made, which is then among the problems
     */
    public <T> Optional<T> bind(Class<T> type, Node node, @Nullable T base, String path) {
        return Optional.ofNullable(type.cast(block(type, node, base, path)));
    }

    /** Where the numbers stated in the files bound so far come from, by path. */
    public Map<String, Provenance> stated() {
        return Map.copyOf(stated);
    }

    /** What is worth saying of blocks that replace blocks of another kind. */
    public List<Problem> remarks() {
        return otherKinds.remarks();
    }

    /** Whether a path leads to what a block has from one of another kind. */
    public boolean isKept(String path) {
        return otherKinds.isKept(path);
    }

    private @Nullable Object block(Class<?> type, Node node, @Nullable Object base, String path) {
        if (!(node instanceof Node.Fields fields)) {
            problems.add(node.mark(), path, "keys with values are needed" + Scalars.instead(node), blockHint(type));
            return null;
        }
        return kinds.choose(type) ? variant(type, fields, base, path) : record(type, fields, base, path);
    }

    private String blockHint(Class<?> type) {
        return kinds.choose(type)
                ? "Maybe {kind: "
                        + String.join("} or {kind: ", kinds.named(type).keySet()) + "}"
                : "";
    }

    private @Nullable Object variant(Class<?> sealed, Node.Fields fields, @Nullable Object base, String path) {
        Kinds.Variant variant = kind(sealed, fields, base, path);
        if (variant == null) {
            return null;
        }
        Node.Fields content = otherKinds.content(sealed, variant, fields, path);
        Class<?> type = variant.type();
        Object same = type.isInstance(base) ? base : variant.usual();
        if (!RecordShape.of(type).isWrapped()) {
            return record(type, content, same, path);
        }
        Part only = Variants.only(type);
        Object below = same == null ? null : only.of(same);
        Object bound = record(only.type(), content, below, path);
        return bound == null ? null : RecordShape.of(type).make(List.of(bound));
    }

    private Kinds.@Nullable Variant kind(Class<?> sealed, Node.Fields fields, @Nullable Object base, String path) {
        Map<String, Kinds.Variant> known = kinds.named(sealed);
        Node kind = fields.get(Overlay.KIND);
        if (kind == null) {
            if (base == null) {
                String hint = "Known are " + String.join(", ", known.keySet());
                problems.add(fields.mark(), path, "kind: is missing", hint);
            }
            return base == null ? null : new Kinds.Variant(Kinds.of((Record) base), base.getClass(), base);
        }
        String name = Scalars.text(kind, dot(path, Overlay.KIND), problems);
        if (name != null && !known.containsKey(name)) {
            String hint = Nearest.hint(name, known.keySet());
            problems.add(kind.mark(), dot(path, Overlay.KIND), "no such kind: " + name, hint);
        }
        return name == null ? null : known.get(name);
    }

    private @Nullable Object record(Class<?> type, Node.Fields fields, @Nullable Object base, String path) {
        RecordShape shape = RecordShape.of(type);
        Object below = base == null ? shape.defaults().orElse(null) : base;
        List<String> names = shape.names();
        boolean complete = true;
        for (Map.Entry<String, Node.Entry> entry : fields.entries().entrySet()) {
            if (!names.contains(entry.getKey())) {
                String hint = problems.areMany() ? "" : Nearest.hint(entry.getKey(), names);
                problems.add(entry.getValue().mark(), dot(path, entry.getKey()), "there is no such key here", hint);
            }
        }
        List<Object> values = new ArrayList<>();
        for (Part part : shape.parts()) {
            Object value = component(part, fields, below, dot(path, part.name()));
            complete &= value != null;
            if (value != null) {
                values.add(value);
            }
        }
        return complete ? construct(shape, values, fields, path) : null;
    }

    private @Nullable Object component(Part part, Node.Fields fields, @Nullable Object base, String path) {
        Node node = fields.get(part.name());
        Object below = base == null ? null : part.of(base);
        if (node != null) {
            return value(part.genericType(), part.parameter(), node, below, path);
        }
        if (below != null) {
            return below;
        }
        if (part.genericType() instanceof ParameterizedType generic && generic.getRawType() == Partial.class) {
            return partial(generic, new Node.Fields(fields.mark(), Map.of()));
        }
        problems.add(fields.mark(), path, "is missing");
        return null;
    }

    private @Nullable Object construct(RecordShape shape, List<Object> values, Node.Fields fields, String path) {
        try {
            return shape.make(values);
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            problems.add(blamed(fields, message).mark(), path, message);
            return null;
        }
    }

    /** The node that a message is about, if it begins with the keys that lead there. */
    private static Node blamed(Node.Fields fields, String message) {
        Node node = fields;
        for (String key : message.split(" ", 2)[0].split("\\.", -1)) {
            Node next = node instanceof Node.Fields block ? block.get(key) : null;
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }

    private @Nullable Object value(
            Type type, @Nullable Parameter parameter, Node node, @Nullable Object base, String path) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Partial.class) {
            return partial(generic, node);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return map(generic.getActualTypeArguments()[1], parameter, node, base, path);
        }
        if (parameter != null) {
            return parameters.value(type, parameter, node, base, path);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            Type item = generic.getActualTypeArguments()[0];
            return list(node, path, (entry, at) -> value(item, null, entry, null, at));
        }
        if (type == String.class) {
            return Scalars.text(node, path, problems);
        }
        if (type == long.class) {
            return Scalars.whole(node, path, problems);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum() ? constant(plain, node, path) : block(plain, node, base, path);
    }

    private static Partial<?> partial(ParameterizedType type, Node node) {
        return new Partial<>((Class<?>) type.getActualTypeArguments()[0], node);
    }

    /** Binds one entry of a list. */
    private interface Entry {
        @Nullable
        Object bind(Node node, String path);
    }

    private @Nullable Object list(Node node, String path, Entry bind) {
        if (!(node instanceof Node.Items items)) {
            problems.add(node.mark(), path, "a list is needed" + Scalars.instead(node));
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < items.nodes().size(); i++) {
            Object value = bind.bind(items.nodes().get(i), path + "[" + i + "]");
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == items.nodes().size() ? values : null;
    }

    private @Nullable Object map(
            Type type, @Nullable Parameter parameter, Node node, @Nullable Object base, String path) {
        if (!(node instanceof Node.Fields fields)) {
            problems.add(node.mark(), path, "keys with values are needed" + Scalars.instead(node));
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        if (base instanceof Map<?, ?> below) {
            below.forEach((key, value) -> values.put((String) key, value));
        }
        boolean complete = true;
        for (Map.Entry<String, Node.Entry> entry : fields.entries().entrySet()) {
            String key = entry.getKey();
            Node at = entry.getValue().value();
            if (at instanceof Node.Scalar scalar
                    && scalar.plain()
                    && scalar.text().equals("null")) {
                values.remove(key);
                continue;
            }
            Object value = value(type, parameter, at, values.get(key), dot(path, key));
            complete &= value != null;
            if (value != null) {
                values.put(key, value);
            }
        }
        return complete ? values : null;
    }

    private @Nullable Object constant(Class<?> type, Node node, String path) {
        List<String> names = Stream.of(type.getEnumConstants()).map(Names::of).toList();
        String text = Scalars.text(node, path, problems);
        int index = text == null ? -1 : names.indexOf(text);
        if (text != null && index < 0) {
            problems.add(node.mark(), path, "no such value: " + text, Nearest.hint(text, names));
        }
        return index < 0 ? null : type.getEnumConstants()[index];
    }

    private static String dot(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
