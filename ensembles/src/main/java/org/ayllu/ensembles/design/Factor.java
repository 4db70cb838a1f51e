package org.ayllu.ensembles.design;

import tools.jackson.core.io.NumberOutput;

/**
 * A parameter that a design varies.
 *
 * @param path keys that lead to it in a scenario, with dots between
 * @param low value at coordinate 0
 * @param high value at coordinate 1, above {@code low}
 * @param whole whether only whole numbers make sense
 */
public record Factor(String path, double low, double high, boolean whole) {
    private static final double MOST_EXACT = 1e15;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when it is not finite or {@code high} is not above {@code low}
     */
    public Factor {
        if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(path + " cannot be varied from " + low + " to " + high);
        }
    }

    /** The value at a coordinate of 0 to 1; of a whole number, each has the same share of the coordinates. */
    public double at(double coordinate) {
        if (whole) {
            return Math.min(high, Math.floor(low + coordinate * (high - low + 1)));
        }
        return (1 - coordinate) * low + coordinate * high;
    }

    /** The value at a coordinate as a scenario file would have it; reads back as the same number. */
    public String textAt(double coordinate) {
        double value = at(coordinate);
        boolean round = value == Math.rint(value) && Math.abs(value) < MOST_EXACT;
        return round ? Long.toString((long) value) : NumberOutput.toString(value, true);
    }
}
