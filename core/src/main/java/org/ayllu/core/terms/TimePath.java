package org.ayllu.core.terms;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A number that changes over the years: stated at some years, linear in between, constant before the first and after the last.
 * Where two regimes meet abruptly, state both years.
 *
 * @param values the value by calendar year; at least one
 */
public record TimePath(SortedMap<Integer, Double> values) {
    /** Copies the map. */
    public TimePath {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a path over time needs at least one year: value");
        }
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** A value that never changes. */
    public static TimePath constant(double value) {
        return new TimePath(new TreeMap<>(Map.of(0, value)));
    }

    /** The path through the given points. */
    public static TimePath of(Map<Integer, Double> points) {
        return new TimePath(new TreeMap<>(points));
    }

    /** Whether the path is one value for all years. */
    public boolean isConstant() {
        return values.values().stream().distinct().count() == 1;
    }

    /**
     * The value in a year.
     *
     * @param year calendar year; fractions interpolate
     * @return the value, by linear interpolation between stated years
     */
    public double at(double year) {
        int first = values.firstKey();
        int last = values.lastKey();
        if (year <= first) {
            return stated(first);
        }
        if (year >= last) {
            return stated(last);
        }
        int below = (int) Math.floor(year);
        int from = values.headMap(below + 1).lastKey();
        int to = values.tailMap(below + 1).firstKey();
        double share = (year - from) / (to - from);
        return stated(from) + share * (stated(to) - stated(from));
    }

    private double stated(int year) {
        return Objects.requireNonNull(values.get(year));
    }
}
