package org.ayllu.core.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayllu.core.terms.RecordShape.Part;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of parameters from values by name. What is not given comes from {@link Parameter#value()} or {@link Parameter#values()}, and a record within
 * from its own {@code defaults()}: {@code Values.of(FarmTerms.class).with("crops", AndeanCrops.all()).make()}.
 *
 * @param <T> the record
 */
public final class Values<T extends Record> {
    private final Class<T> type;
    private final RecordShape shape;
    private final Map<String, Object> given = new LinkedHashMap<>();

    private Values(Class<T> type) {
        this.type = type;
        this.shape = RecordShape.of(type);
    }

    /** The shipped values of a record. */
    public static <T extends Record> Values<T> of(Class<T> type) {
        return new Values<>(type);
    }

    /** The values of a record, several of which are to be changed at once. */
    @SuppressWarnings("unchecked") // a record's own class
    public static <T extends Record> Values<T> from(T record) {
        Values<T> values = new Values<>((Class<T>) record.getClass());
        values.shape.parts().forEach(part -> values.given.put(part.name(), part.of(record)));
        return values;
    }

    /**
     * Gives one value.
     *
     * @throws IllegalArgumentException when the record has no such component, or it cannot be this value
     */
    public Values<T> with(String name, Object value) {
        given.put(name, fitting(part(shape, type, name), value));
        return this;
    }

    /**
     * Gives a record within by its type, which only one component has.
     *
     * @throws IllegalArgumentException when no component has it
     */
    public Values<T> with(Record block) {
        for (Part part : shape.parts()) {
            if (part.type() == block.getClass()) {
                return with(part.name(), block);
            }
        }
        throw new IllegalArgumentException(
                type.getSimpleName() + " has no " + block.getClass().getSimpleName());
    }

    /**
     * The record.
     *
     * @throws IllegalArgumentException when a value is missing or not allowed
     */
    public T make() {
        List<Object> values = new ArrayList<>();
        for (Part part : shape.parts()) {
            Object value = given.containsKey(part.name()) ? given.get(part.name()) : usual(part);
            if (value == null) {
                throw new IllegalArgumentException(type.getSimpleName() + " needs " + part.name());
            }
            values.add(value);
        }
        return type.cast(shape.make(values));
    }

    private static @Nullable Object usual(Part part) {
        Parameter parameter = part.parameter();
        if (parameter != null && parameter.values().length > 0) {
            return Arrays.stream(parameter.values()).boxed().toList();
        }
        if (parameter != null && !Double.isNaN(parameter.value())) {
            return fitting(part, parameter.value());
        }
        return part.type().isRecord() && part.type() != TimePath.class
                ? RecordShape.of(part.type()).defaults().orElse(null)
                : null;
    }

    /**
     * A record with one value changed.
     *
     * @param path names that lead to it
     * @throws IllegalArgumentException when there is no such name, or the value is not allowed
     */
    static Object changed(Object owner, String path, Object value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        if (owner instanceof Map<?, ?> map) {
            if (!map.containsKey(name)) {
                throw new IllegalArgumentException("there is no " + name + "; known are " + map.keySet());
            }
            Map<Object, Object> changed = new LinkedHashMap<>(map);
            changed.put(name, within(Objects.requireNonNull(map.get(name)), name, path, value));
            return changed;
        }
        RecordShape shape = RecordShape.of(owner.getClass());
        Part part = part(shape, owner.getClass(), name);
        Object inside = dot < 0 ? fitting(part, value) : within(part.of(owner), name, path, value);
        return shape.with(owner, name, inside);
    }

    /** What stands at a name once a value within it is changed; the name itself where the path ends there. */
    private static Object within(Object inner, String name, String path, Object value) {
        if (path.equals(name)) {
            return inner instanceof TimePath && value instanceof Number number
                    ? TimePath.constant(number.doubleValue())
                    : value;
        }
        try {
            return changed(inner, path.substring(name.length() + 1), value);
        } catch (OutOfRangeException refused) {
            throw refused.under(name);
        }
    }

    private static Part part(RecordShape shape, Class<?> type, String name) {
        return shape.part(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        type.getSimpleName() + " has no " + name + "; it has " + String.join(", ", shape.names())));
    }

    /** A value as a component holds it: whole numbers as such, and a number as a path over time that never changes. */
    private static Object fitting(Part part, Object value) {
        Class<?> wanted = part.type();
        if (value instanceof Number number) {
            double plain = number.doubleValue();
            if (wanted == double.class) {
                return plain;
            }
            if (wanted == TimePath.class) {
                return TimePath.constant(plain);
            }
            if (wanted == int.class && plain == (int) plain) {
                return (int) plain;
            }
            if (wanted == long.class && !(value instanceof Double)) {
                return number.longValue();
            }
        }
        if (wanted.isPrimitive() ? wanted == boolean.class && value instanceof Boolean : wanted.isInstance(value)) {
            return value;
        }
        throw new IllegalArgumentException(part.name() + ": "
                + (wanted == int.class ? "a whole number" : wanted.getSimpleName()) + " is needed, not " + value);
    }
}
