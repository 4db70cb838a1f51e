package org.ayllu.experiments.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.terms.RecordShape;
import org.ayllu.models.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The records that may stand where a file has {@code kind:}, by the names that it gives them: the variants of a sealed interface, and of an interface that is open
 * to modellers those that are listed here.
 */
public final class Kinds {
    private static final Kinds SEALED = new Kinds(Map.of());

    private final Map<Class<?>, List<Variant>> open;

    private Kinds(Map<Class<?>, List<Variant>> open) {
        this.open = open;
    }

    /** Variants of sealed interfaces alone. */
    public static Kinds ofSealed() {
        return SEALED;
    }

    /**
     * Also the variants of open interfaces.
     *
     * @param open the variants by interface
     */
    public static Kinds of(Map<Class<?>, List<Variant>> open) {
        return new Kinds(Map.copyOf(open));
    }

    /**
     * A variant.
     *
     * @param name what {@code kind:} says
     * @param type a record
     * @param usual its numbers where a file states none; null where {@code defaults()} of the record says, or nothing does
     */
    public record Variant(
            String name, Class<?> type, @Nullable Object usual) {
        /**
         * The variant of a record with its usual numbers.
         *
         * @throws IllegalArgumentException when it has a component called {@code kind}, which is how files name it
         */
        public static Variant of(Kind usual) {
            Class<?> content = Variants.content(usual.getClass());
            if (RecordShape.of(content).part("kind").isPresent()) {
                throw new IllegalArgumentException(content.getName()
                        + " has a component called kind, which is how files name the record; call it otherwise");
            }
            return new Variant(usual.kind(), usual.getClass(), usual);
        }
    }

    /** The name of a record's variant. */
    public static String of(Record record) {
        return record instanceof Kind named ? named.kind() : Kind.of(record.getClass());
    }

    /** Whether a file chooses among variants of a type. */
    boolean choose(Class<?> type) {
        return type.isSealed() || open.containsKey(type);
    }

    /** All variants; those of several models may have one name. */
    List<Variant> all(Class<?> type) {
        List<Variant> listed = open.get(type);
        if (listed != null) {
            return listed;
        }
        List<Variant> all = new ArrayList<>();
        Variants.kinds(type).forEach((name, variant) -> all.add(new Variant(name, variant, null)));
        return all;
    }

    /** The variants by name. */
    Map<String, Variant> named(Class<?> type) {
        Map<String, Variant> named = new LinkedHashMap<>();
        all(type).forEach(variant -> named.putIfAbsent(variant.name(), variant));
        return named;
    }
}
