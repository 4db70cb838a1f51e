package org.ayllu.ensembles.statistics;

/**
 * A confidence interval, in the unit of what it is about. Where too few replicates leave no interval, both ends are {@code NaN}.
 *
 * @param low lower end
 * @param high upper end, at least {@code low}
 * @param level probability of covering the true value over many experiments, above 0 and below 1
 */
public record Interval(double low, double high, double level) {
    /** The usual level. */
    public static final double USUAL_LEVEL = 0.95;

    /**
     * Checks the order of the ends and the level.
     *
     * @throws IllegalArgumentException when only one end is {@code NaN}, {@code low} exceeds {@code high}, or the level is out of range
     */
    public Interval {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("the level of an interval must be above 0 and below 1 but is " + level);
        }
        if (!(low <= high) && !(Double.isNaN(low) && Double.isNaN(high))) {
            throw new IllegalArgumentException("an interval cannot run from " + low + " to " + high);
        }
    }

    /** No interval. */
    public static Interval absent(double level) {
        return new Interval(Double.NaN, Double.NaN, level);
    }

    /** Whether there is an interval. */
    public boolean isPresent() {
        return !Double.isNaN(low);
    }

    /** Whether a value lies in the interval, ends included; false when there is none. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Half its width; {@code NaN} when there is none. */
    public double halfWidth() {
        return 0.5 * (high - low);
    }
}
