package org.ayllu.experiments.replication;

/**
 * A figure to meet.
 *
 * @param what it is, with its unit
 * @param stated the figure
 * @param computed what Ayllu computes
 * @param tolerance how far it may be off
 * @param measure whether the tolerance is a fraction of the figure or a distance
 * @param origin where the figure comes from
 */
public record Target(String what, double stated, double computed, double tolerance, Measure measure, Origin origin) {
    /** What a tolerance is measured in. */
    public enum Measure {
        /** Fraction of the stated figure. */
        RELATIVE,
        /** Units of the figure. */
        ABSOLUTE
    }

    /** Where a figure comes from. */
    public enum Origin {
        /** Printed in the source. */
        PUBLISHED,
        /** Worked out from the source's inputs with a solver that is not Ayllu's, or in closed form. */
        COMPUTED
    }

    /** Met within a fraction. */
    static Target within(double fraction, String what, double stated, double computed) {
        return new Target(what, stated, computed, fraction, Measure.RELATIVE, Origin.COMPUTED);
    }

    /** A printed figure, met within a distance. */
    static Target published(double distance, String what, double stated, double computed) {
        return new Target(what, stated, computed, distance, Measure.ABSOLUTE, Origin.PUBLISHED);
    }

    /** How far the computed figure is off, in what the tolerance is measured in. */
    public double error() {
        double distance = Math.abs(computed - stated);
        return measure == Measure.RELATIVE ? distance / Math.abs(stated) : distance;
    }

    /** Whether it is met; what is not a number is not. */
    public boolean met() {
        return error() <= tolerance;
    }
}
