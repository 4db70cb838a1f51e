package org.ayllu.benchmarks.village;

/** A household's days against their uses at a trial shadow wage. */
final class Balance {
    private static final int MOST_STEPS = 60;
    private static final double LAST_STEP = 1e-7;

    private Balance() {}

    /** The wage between two at which {@code days = work·ω^−ε + leisure/ω}, by Newton's method on ln ω, with bisection where it would leave the bracket. */
    static double wage(double days, double work, double leisure, double elasticity, double low, double high) {
        double from = Math.log(low);
        double to = Math.log(high);
        double x = 0.5 * (from + to);
        for (int i = 0; i < MOST_STEPS; i++) {
            double working = work * Math.exp(-elasticity * x);
            double resting = leisure * Math.exp(-x);
            double excess = days - working - resting;
            if (excess < 0) {
                from = x;
            } else {
                to = x;
            }
            double next = x - excess / (elasticity * working + resting);
            boolean inside = next > from && next < to;
            if (inside && Math.abs(next - x) < LAST_STEP) {
                return Math.exp(next);
            }
            x = inside ? next : 0.5 * (from + to);
        }
        return Math.exp(x);
    }
}
