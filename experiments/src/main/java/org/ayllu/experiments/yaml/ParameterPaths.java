package org.ayllu.experiments.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.RecordShape;
import org.ayllu.core.terms.RecordShape.Part;
import org.jspecify.annotations.Nullable;

/** The parameters of a record and of the records in it, by the keys that lead to them in a file. */
public final class ParameterPaths {
    private ParameterPaths() {}

    /**
     * A parameter with its value.
     *
     * @param path keys that lead to it, with dots between
     * @param parameter what it is
     * @param value a number, a list of numbers or a path over time
     */
    public record Entry(String path, Parameter parameter, Object value) {
        /** Where the value comes from if it is the shipped one. */
        public Provenance asDefault() {
            return new Provenance(
                    path,
                    ParameterText.of(value),
                    parameter.unit(),
                    parameter.status(),
                    parameter.source(),
                    Provenance.Range.of(parameter, value),
                    null);
        }
    }

    /** All parameters of a record, in order. */
    public static List<Entry> of(Object root) {
        List<Entry> entries = new ArrayList<>();
        record(root, "", entries);
        return List.copyOf(entries);
    }

    private static void record(Object owner, String path, List<Entry> to) {
        RecordShape shape = RecordShape.of(owner.getClass());
        for (Part part : shape.parts()) {
            String at = shape.isWrapped() ? path : dot(path, part.name());
            value(part.of(owner), part.parameter(), at, to);
        }
    }

    private static void value(Object value, @Nullable Parameter parameter, String path, List<Entry> to) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> value(one, parameter, dot(path, (String) key), to));
        } else if (parameter != null) {
            to.add(new Entry(path, parameter, value));
        } else if (value instanceof Record) {
            record(value, path, to);
        }
    }

    /**
     * A record with one parameter changed.
     *
     * @param root the record
     * @param path keys that lead to the parameter
     * @param value its new value, of the same type
     * @return a record equal to {@code root} but for it
     * @throws IllegalArgumentException when there is no such path, or a record refuses the value
     */
    public static <T> T with(T root, String path, Object value) {
        return root.getClass().isRecord() ? castLike(root, changed(root, path, value)) : root;
    }

    @SuppressWarnings("unchecked") // changed gives an object of the same class
    private static <T> T castLike(T root, Object value) {
        return (T) root.getClass().cast(value);
    }

    private static Object changed(Object owner, String path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        if (owner.getClass().isRecord() && RecordShape.of(owner.getClass()).isWrapped()) {
            Part only = Variants.only(owner.getClass());
            return RecordShape.of(owner.getClass()).with(owner, only.name(), changed(only.of(owner), path, value));
        }
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        if (owner instanceof Map<?, ?> map && map.containsKey(key)) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            copy.put(key, changed(java.util.Objects.requireNonNull(map.get(key)), rest, value));
            return copy;
        }
        if (owner.getClass().isRecord()) {
            RecordShape shape = RecordShape.of(owner.getClass());
            Optional<Part> part = shape.part(key);
            if (part.isPresent()) {
                return shape.with(owner, key, changed(part.get().of(owner), rest, value));
            }
        }
        throw new IllegalArgumentException(
                "no parameter " + path + " in " + owner.getClass().getSimpleName());
    }

    private static String dot(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
