package org.ayllu.models.classics;

import java.util.function.DoubleUnaryOperator;
import org.ayllu.core.math.RootSearch;

/** Where a function of a positive number that crosses zero once, from below, does so. */
final class Crossing {
    private static final double TOLERANCE = 4e-15;
    private static final double LEAST = 1e-200;
    private static final double MOST = 1e200;
    private static final int PATIENCE = 400;

    private Crossing() {}

    /** Between two bounds above 0; the bound where it lies outside them. */
    static double between(double low, double high, double guess, DoubleUnaryOperator function) {
        RootSearch search = new RootSearch(low, high, guess, TOLERANCE);
        for (int i = 0; i < PATIENCE; i++) {
            if (search.done()) {
                return search.argument();
            }
            search.tell(function.applyAsDouble(search.argument()), 0);
        }
        throw new IllegalStateException("no crossing found between " + low + " and " + high + " after " + PATIENCE
                + " steps; the last was at " + search.argument());
    }

    /** Anywhere above 0. */
    static double near(double guess, DoubleUnaryOperator function) {
        return between(LEAST, MOST, guess, function);
    }

    /** From a guess divided by a factor to a guess times it. */
    static double near(double guess, double factor, DoubleUnaryOperator function) {
        return between(guess / factor, guess * factor, guess, function);
    }
}
