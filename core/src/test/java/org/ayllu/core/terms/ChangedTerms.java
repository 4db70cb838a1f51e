package org.ayllu.core.terms;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Terms with one parameter changed, within its range; of lists and maps the first entry. */
public final class ChangedTerms {
    private ChangedTerms() {}

    /** The terms once for each parameter, by its path. */
    public static <T extends Record> Map<String, T> of(T terms) {
        Map<String, T> all = new LinkedHashMap<>();
        RecordShape shape = RecordShape.of(terms.getClass());
        for (RecordShape.Part part : shape.parts()) {
            changes(part.of(terms), part.parameter())
                    .forEach((path, value) -> all.put(part.name() + path, make(terms, part.name(), value)));
        }
        return all;
    }

    private static Map<String, Object> changes(Object value, @Nullable Parameter parameter) {
        Map<String, Object> changes = new LinkedHashMap<>();
        if (value instanceof Double number) {
            changes.put("", other(number, requireNonNull(parameter)));
        } else if (value instanceof Integer number) {
            changes.put("", number < requireNonNull(parameter).max() ? number + 1 : number - 1);
        } else if (value instanceof TimePath path) {
            changes.put("", rising(path, requireNonNull(parameter)));
        } else if (value instanceof List<?> list) {
            changes(list.get(0), parameter).forEach((path, first) -> {
                List<Object> changed = new ArrayList<>(list);
                changed.set(0, first);
                changes.put("[0]" + path, changed);
            });
        } else if (value instanceof Map<?, ?> map) {
            Object key = map.keySet().iterator().next();
            changes(map.get(key), parameter).forEach((path, first) -> {
                Map<Object, Object> changed = new LinkedHashMap<>(map);
                changed.put(key, first);
                changes.put("." + key + path, changed);
            });
        } else if (value instanceof Record terms) {
            of(terms).forEach((path, changed) -> changes.put("." + path, changed));
        }
        return changes;
    }

    /** A fifth less; where nothing can be taken away, a tenth of the range, or of 1, more. */
    private static double other(double number, Parameter parameter) {
        double less = number - 0.2 * Math.abs(number);
        return number != 0 && less >= parameter.min() ? less : number + 0.1 * Math.min(1, parameter.max());
    }

    /** A level that is held may move nothing, so that the path leaves it in time. */
    private static TimePath rising(TimePath path, Parameter parameter) {
        double level = path.at(1985);
        return TimePath.of(Map.of(1982, level, 1987, other(level, parameter)));
    }

    @SuppressWarnings("unchecked") // a record of the same class
    private static <T extends Record> T make(T like, String name, Object value) {
        return (T) RecordShape.of(like.getClass()).with(like, name, value);
    }
}
