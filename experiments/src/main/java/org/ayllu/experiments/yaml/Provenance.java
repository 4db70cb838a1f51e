package org.ayllu.experiments.yaml;

import org.ayllu.core.terms.NumberText;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;
import org.jspecify.annotations.Nullable;

/**
 * Where a parameter's value comes from.
 *
 * @param path keys that lead to it, with dots between
 * @param value its value as text
 * @param unit its unit
 * @param status how firmly it is known
 * @param source who says so; for an assumption, the reasoning
 * @param range what is plausible, by the file or else by the parameter's own source; null if neither says more than what is allowed
 * @param stated where a file states it; null for a default
 */
public record Provenance(
        String path,
        String value,
        String unit,
        Status status,
        String source,
        @Nullable Range range,
        @Nullable Mark stated) {
    /** The source of a number that a file states without one. */
    public static final String UNSOURCED = "stated without a source";

    /**
     * A closed interval.
     *
     * @param min its lower end
     * @param max its upper end, above the lower
     */
    public record Range(double min, double max) {
        /** The range that comes with a parameter; null when there is none, or the value is none of it. */
        static @Nullable Range of(Parameter parameter, Object value) {
            Range range = new Range(parameter.low(), parameter.high());
            if (value instanceof Integer whole) {
                return range.holds(whole) ? range : null;
            }
            return value instanceof Double number && range.holds(number) ? range : null;
        }

        /** Whether a value lies in it. */
        public boolean holds(double value) {
            return value >= min && value <= max;
        }

        @Override
        public String toString() {
            return NumberText.of(min) + " to " + NumberText.of(max);
        }
    }
}
