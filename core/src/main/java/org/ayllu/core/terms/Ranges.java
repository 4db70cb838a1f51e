package org.ayllu.core.terms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayllu.core.terms.RecordShape.Part;

/** Whether numbers are what their {@link Parameter} allows. Each record of parameters asks here in its constructor, and the reader of files asks here. */
public final class Ranges {
    private Ranges() {}

    /**
     * What is wrong with a number.
     *
     * @param message what it is and what is allowed
     * @param hint what was perhaps meant, as a sentence; empty if nothing comes to mind
     */
    public record Fault(String message, String hint) {
        /** Both in one line. */
        public String text() {
            return hint.isEmpty() ? message : message + ". " + hint;
        }
    }

    /**
     * Refuses a record with a number beyond its range. The first statement of a record's constructor.
     *
     * @param type the record
     * @param values its components, all of them, in order
     * @throws OutOfRangeException with the name of the first number that is not allowed, its value and what is allowed
     */
    public static void check(Class<? extends Record> type, Object... values) {
        List<Part> parts = RecordShape.of(type).parts();
        if (parts.size() != values.length) {
            throw new IllegalStateException(type + " has " + parts.size() + " components, not " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            Parameter parameter = parts.get(i).parameter();
            if (parameter != null) {
                value(parameter, parts.get(i).name(), values[i]);
            }
        }
    }

    private static void value(Parameter parameter, String path, Object value) {
        if (parameter.limit() && Double.valueOf(Double.POSITIVE_INFINITY).equals(value)) {
            return;
        }
        if (value instanceof Number number) {
            fault(parameter, number.doubleValue()).ifPresent(fault -> {
                throw new OutOfRangeException(path, fault.text());
            });
        } else if (value instanceof TimePath over) {
            over.values().values().forEach(one -> value(parameter, path, one));
        } else if (value instanceof List<?> list) {
            list.forEach(one -> value(parameter, path, one));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> value(parameter, path + "." + key, one));
        }
    }

    /** What is wrong with a value of a parameter; empty if it is allowed. */
    public static Optional<Fault> fault(Parameter parameter, double value) {
        if (!Double.isFinite(value)) {
            return Optional.of(new Fault("a number is needed, not " + value, ""));
        }
        if (value < parameter.min() || value > parameter.max()) {
            String message = NumberText.of(value) + " is out of range: " + allowed(parameter);
            return Optional.of(new Fault(message, percentHint(value, parameter)));
        }
        double[] oneOf = parameter.oneOf();
        if (oneOf.length > 0 && Arrays.stream(oneOf).noneMatch(one -> one == value)) {
            String known = Arrays.stream(oneOf).mapToObj(NumberText::of).collect(Collectors.joining(", "));
            return Optional.of(new Fault(NumberText.of(value) + " is not one of " + known, ""));
        }
        return Optional.empty();
    }

    private static String percentHint(double value, Parameter parameter) {
        boolean fraction =
                parameter.unit().startsWith("fraction") || parameter.unit().startsWith("1/");
        boolean percent = value > Math.max(2, parameter.max())
                && value / 100 >= parameter.min()
                && value / 100 <= parameter.max();
        return fraction && percent
                ? "Maybe " + NumberText.of(value / 100) + ": shares and rates are fractions of 1"
                : "";
    }

    private static String allowed(Parameter parameter) {
        String min = NumberText.of(parameter.min());
        String max = NumberText.of(parameter.max());
        String unit = parameter.unit().isEmpty() ? "" : " (" + parameter.unit() + ")";
        if (parameter.min() == parameter.max()) {
            return "only " + min + unit + " is allowed";
        }
        if (Double.isInfinite(parameter.max())) {
            return "at least " + min + unit + " is allowed";
        }
        return (Double.isInfinite(parameter.min()) ? "at most " : min + " to ") + max + unit + " is allowed";
    }
}
