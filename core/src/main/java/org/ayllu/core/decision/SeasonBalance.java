package org.ayllu.core.decision;

import org.ayllu.core.math.Elementary;

/**
 * The days of a season against their uses at a trial shadow wage: E(ω) = T − K·ω^−ε − C/ω − Σ J_k 1[w_k > ω], where C = β_l·X is what leisure is worth.
 * E rises with ω, so the shadow wage at which a household neither hires nor works for farm wages is its only root.
 */
final class SeasonBalance {
    /** A step of Newton's this small leaves an error of the order of its square, 1e-14. */
    static final double LAST_STEP = 1e-7;

    private static final int MOST_STEPS = 200;

    private SeasonBalance() {}

    /**
     * The ends of a search: two wages, and E there.
     *
     * @param low where E is not above 0, US$ a day
     * @param high where E is not below 0, US$ a day
     */
    record Bracket(double low, double atLow, double high, double atHigh) {}

    /**
     * The root of E in a bracket.
     *
     * @param time T, days
     * @param coefficient K, days at wage 1
     * @param elasticity ε
     * @param leisureValue C, US$
     * @param offers jobs
     * @param bracket where it is sought
     * @return ω, US$ a day; the wage of an offer when that offer is taken in part
     */
    static double root(
            double time, double coefficient, double elasticity, double leisureValue, Offers offers, Bracket bracket) {
        double from = bracket.low();
        double to = bracket.high();
        double atFrom = bracket.atLow();
        double atTo = bracket.atHigh();
        for (int k = 0; k < Offers.KINDS; k++) {
            double wage = offers.wage(k);
            if (offers.days(k) > 0 && wage > from && wage < to) {
                double without = time
                        - coefficient * Elementary.pow(wage, -elasticity)
                        - leisureValue / wage
                        - offers.daysPreferredTo(k);
                if (without < 0) {
                    from = wage;
                    atFrom = without;
                } else if (without > offers.days(k)) {
                    to = wage;
                    atTo = without - offers.days(k);
                } else {
                    return wage;
                }
            }
        }
        double free = time - offers.daysAbove(0.5 * (from + to));
        return smoothRoot(free, coefficient, elasticity, leisureValue, new Bracket(from, atFrom, to, atTo));
    }

    /**
     * Newton's method on ln ω. E is rising and concave there: the chord crosses zero to the right of the root, the first tangent to its left, and from the
     * left every step rises to the root without passing it, so that only the lower end has to be kept.
     */
    private static double smoothRoot(
            double time, double coefficient, double elasticity, double leisureValue, Bracket ends) {
        double from = Elementary.log(ends.low());
        double width = Elementary.log(ends.high()) - from;
        double x = ends.atHigh() > ends.atLow() ? from - width * ends.atLow() / (ends.atHigh() - ends.atLow()) : from;
        for (int step = 0; step < MOST_STEPS; step++) {
            double work = coefficient * Elementary.exp(-elasticity * x);
            double leisure = leisureValue * Elementary.exp(-x);
            double move = (time - work - leisure) / (elasticity * work + leisure);
            x = Math.max(x - move, from);
            if (Math.abs(move) <= LAST_STEP) {
                break;
            }
        }
        return Elementary.exp(x);
    }
}
