package org.ayllu.core.decision;

import org.ayllu.core.math.Elementary;

/**
 * The days of a season against their uses at a trial shadow wage: E(ω) = T − K·ω^−ε − C/ω − Σ J_k 1[w_k > ω], where C = β_l·X is what leisure is worth.
 * E rises with ω, so the shadow wage at which a household neither hires nor works for farm wages is its only root.
 */
final class SeasonBalance {
    /** Largest relative error left in a shadow wage where the bracket closes. */
    static final double TOLERANCE = 1e-13;

    /** A step of Newton's this small leaves an error of the order of its square, 1e-14. */
    static final double LAST_STEP = 1e-7;

    private static final int MOST_STEPS = 60;

    private SeasonBalance() {}

    /**
     * The root of E between two wages with E(low) ≤ 0 ≤ E(high).
     *
     * @param time T, days
     * @param coefficient K, days at wage 1
     * @param elasticity ε
     * @param leisureValue C, US$
     * @param offers jobs
     * @param low where E is not above 0, US$ a day
     * @param high where E is not below 0, US$ a day
     * @return ω, US$ a day; the wage of an offer when that offer is taken in part
     */
    static double root(
            double time,
            double coefficient,
            double elasticity,
            double leisureValue,
            Offers offers,
            double low,
            double high) {
        double from = low;
        double to = high;
        for (int k = 0; k < Offers.KINDS; k++) {
            double wage = offers.wage(k);
            if (offers.days(k) > 0 && wage > from && wage < to) {
                double without = time
                        - coefficient * Elementary.pow(wage, -elasticity)
                        - leisureValue / wage
                        - offers.daysPreferredTo(k);
                if (without < 0) {
                    from = wage;
                } else if (without > offers.days(k)) {
                    to = wage;
                } else {
                    return wage;
                }
            }
        }
        return smoothRoot(time - offers.daysAbove(0.5 * (from + to)), coefficient, elasticity, leisureValue, from, to);
    }

    /** Newton's method on ln ω, kept inside a shrinking bracket; where Newton leaves the bracket it is halved. */
    private static double smoothRoot(
            double time, double coefficient, double elasticity, double leisureValue, double low, double high) {
        double from = Elementary.log(low);
        double to = Elementary.log(high);
        double x = 0.5 * (from + to);
        for (int step = 0; step < MOST_STEPS; step++) {
            double work = coefficient * Elementary.exp(-elasticity * x);
            double leisure = leisureValue * Elementary.exp(-x);
            double excess = time - work - leisure;
            if (excess < 0) {
                from = x;
            } else {
                to = x;
            }
            double next = x - excess / (elasticity * work + leisure);
            boolean inside = next > from && next < to;
            if ((inside && Math.abs(next - x) <= LAST_STEP) || to - from <= TOLERANCE) {
                return Elementary.exp(inside ? next : x);
            }
            x = inside ? next : 0.5 * (from + to);
        }
        return Elementary.exp(x);
    }
}
