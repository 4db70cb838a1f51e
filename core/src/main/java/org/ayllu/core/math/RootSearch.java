package org.ayllu.core.math;

/**
 * Finds where a rising function of a positive argument crosses zero, by question and answer: {@link #argument()} says where to evaluate next,
 * {@link #tell} takes the value. Many searches can thus share one pass over the households, which is why this is not Commons Math's solver, which wants a
 * function to call.
 *
 * <p>Method: from the starting guess the bracket is widened by a factor, up to the bounds; inside it the regula falsi with Illinois weights runs on the
 * logarithm of the argument (M. Dowell and P. Jarratt, 1971, BIT 11). A root outside the bounds ends at the bound.
 */
public final class RootSearch {
    private static final double WIDEN = 1.3;
    /** Steps after which the bracket is halved instead; searches of smooth functions take a dozen. */
    private static final int PATIENCE = 80;
    /** Steps after which a search gives up: widening between 1e-300 and 1e300 takes 100, halving what is then left of the patience to the last bit 70. */
    private static final int MOST_STEPS = 400;

    private final double floor;
    private final double ceiling;
    private final double tolerance;
    private double low = Double.NaN;
    private double atLow;
    private double high = Double.NaN;
    private double atHigh;
    private double argument;
    private double step = WIDEN;
    private int side;
    private int steps;
    private boolean done;

    /**
     * A search between two bounds.
     *
     * @param floor smallest argument, above 0
     * @param ceiling largest argument
     * @param guess first argument to try
     * @param tolerance relative width of the bracket at which the search ends
     * @throws IllegalArgumentException when an argument is no number, the floor not above 0 or the ceiling below it
     */
    public RootSearch(double floor, double ceiling, double guess, double tolerance) {
        if (!(floor > 0 && ceiling >= floor) || Double.isNaN(guess + tolerance)) {
            throw new IllegalArgumentException("cannot search between " + floor + " and " + ceiling + " from " + guess
                    + " to a tolerance of " + tolerance);
        }
        this.floor = floor;
        this.ceiling = ceiling;
        this.tolerance = tolerance;
        this.argument = Math.max(floor, Math.min(ceiling, guess));
    }

    /** Where the function is to be evaluated; once done, the root, or the end of the last bracket where the function is not negative. */
    public double argument() {
        return argument;
    }

    /** Whether the search has ended. */
    public boolean done() {
        return done;
    }

    /**
     * Takes the value at {@link #argument()}; {@code negligible} is the size below which a value counts as zero.
     *
     * @throws ArithmeticException when the value is no number, or the search does not end, as that of a function that changes between two questions
     */
    public void tell(double value, double negligible) {
        if (Double.isNaN(value) || Double.isNaN(negligible) || ++steps > MOST_STEPS) {
            throw new ArithmeticException(
                    "the search between " + floor + " and " + ceiling + " for where a value crosses 0 ended in step "
                            + steps + ": the value at " + argument + " is " + value);
        }
        if (Math.abs(value) <= negligible || (value > 0 && argument <= floor) || (value < 0 && argument >= ceiling)) {
            done = true;
            return;
        }
        if (value < 0) {
            atHigh = side < 0 ? 0.5 * atHigh : atHigh;
            low = argument;
            atLow = value;
            side = Double.isNaN(high) ? 0 : -1;
        } else {
            atLow = side > 0 ? 0.5 * atLow : atLow;
            high = argument;
            atHigh = value;
            side = Double.isNaN(low) ? 0 : 1;
        }
        propose();
    }

    private void propose() {
        if (Double.isNaN(high)) {
            argument = Math.min(ceiling, low * step);
            step *= WIDEN;
        } else if (Double.isNaN(low)) {
            argument = Math.max(floor, high / step);
            step *= WIDEN;
        } else if (high / low - 1 <= tolerance || Math.nextUp(low) >= high) {
            argument = high;
            done = true;
        } else if (steps > PATIENCE) {
            double middle = Math.sqrt(low) * Math.sqrt(high);
            argument = middle > low && middle < high ? middle : low + 0.5 * (high - low);
        } else {
            double from = Elementary.log(low);
            double to = Elementary.log(high);
            double x = Elementary.exp((from * atHigh - to * atLow) / (atHigh - atLow));
            argument = x > low && x < high ? x : Math.sqrt(low) * Math.sqrt(high);
        }
    }
}
