package org.ayllu.core.math;

/** Distances between numbers in units in the last place. */
final class Ulps {
    private Ulps() {}

    /** How far a result lies from an expected number, in units in the last place of the latter. */
    static double between(double actual, double expected) {
        return actual == expected ? 0.0 : Math.abs(actual - expected) / Math.ulp(expected);
    }
}
