package org.ayllu.core.decision;

import org.ayllu.core.math.Elementary;

/**
 * The days of a season against their uses at a trial shadow wage: E(ω) = T − U(ω), with U = K·ω^−ε + C/ω + Σ J_k 1[w_k > ω] and C = β_l·X what leisure is
 * worth. E rises with ω, so the shadow wage at which a household neither hires nor works for farm wages is its only root.
 *
 * <p>Between the wages of two jobs ln U is almost a straight line in ln ω: its slope lies between −1 and −ε. The line through both ends therefore starts so
 * near the root (1.5e-2 for a band from 0.7 to 1.9) that one step of Halley's method on ln U − ln T leaves 1.5e-8, and the next nothing.
 * Newton's method on E needs five.
 */
public final class SeasonBalance {
    /** A step this small leaves an error of the order of its square, 1e-14, or of its cube. */
    public static final double LAST_STEP = 1e-7;

    private static final int MOST_STEPS = 200;
    private static final double WIDE = 4;

    private SeasonBalance() {}

    /**
     * Finds the root of E in a bracket.
     *
     * @param time T, days
     * @param coefficient K, days at wage 1
     * @param elasticity ε
     * @param leisureValue C, US$
     * @param offers jobs
     * @param search where to look, and where the shadow wage goes; it is the wage of an offer when that offer is taken in part
     */
    static void root(
            double time, double coefficient, double elasticity, double leisureValue, Offers offers, ShadowWage search) {
        for (int k = 0; k < Offers.KINDS; k++) {
            if (offers.isBetween(k, search.low, search.high)) {
                double wage = offers.wage(k);
                double power = Elementary.pow(wage, -elasticity);
                double without = time - coefficient * power - leisureValue / wage - offers.daysPreferredTo(k);
                if (search.endsAt(wage, power, without, offers.days(k))) {
                    return;
                }
            }
        }
        double free = time - offers.daysAbove(0.5 * (search.low + search.high));
        smoothRoot(free, coefficient * search.lowPower, elasticity, leisureValue / search.low, search);
    }

    /** The root between two jobs, where x = ln ω − ln low, below high/low − 1, which in a wide bracket is far too much; work and leisure are the days they take at the lower end. */
    static void smoothRoot(double time, double work, double elasticity, double leisure, ShadowWage search) {
        double from = 0;
        double to = search.high / search.low - 1;
        to = to < WIDE ? to : Elementary.log(search.high) - Elementary.log(search.low);
        boolean near = elasticity * to < PowerSeries.REACH;
        double x = start(time, search);
        double move = Double.POSITIVE_INFINITY;
        double at = Double.NEGATIVE_INFINITY;
        double workPower = 1;
        double leisurePower = 1;
        for (int step = 0; step < MOST_STEPS && !(Math.abs(move) <= LAST_STEP); step++) {
            x = x >= from && x <= to ? x : 0.5 * (from + to);
            double moved = x - at;
            if (elasticity * Math.abs(moved) <= PowerSeries.SHORT) {
                workPower *= PowerSeries.shortExp(-elasticity * moved);
                leisurePower *= PowerSeries.shortExp(-moved);
            } else {
                workPower = near ? PowerSeries.exp(-elasticity * x) : Elementary.exp(-elasticity * x);
                leisurePower = near ? PowerSeries.exp(-x) : Elementary.exp(-x);
            }
            at = x;
            move = move(time, work * workPower, leisure * leisurePower, elasticity);
            if (time < work * workPower + leisure * leisurePower) {
                from = x;
            } else {
                to = x;
            }
            x += move;
        }
        search.wage = search.low / (leisurePower * afterShort(-move));
        search.power = search.lowPower * workPower * afterShort(-elasticity * move);
    }

    /** Where the straight line of ln U in ln ω through both ends reaches ln T, as a distance from the lower end. */
    private static double start(double time, ShadowWage ends) {
        double low = ends.low;
        double high = ends.high;
        double width = log(low, high) / logDenominator(high, low);
        double aboveLow = above(time, ends.atLow, ends.atHigh);
        return width * aboveLow / (aboveLow - above(time, ends.atHigh, ends.atLow));
    }

    /** ln U − ln T at one end, times what both ends are then to be divided by. */
    public static double above(double time, double atEnd, double atOther) {
        return -atEnd * (time - atEnd + time) * logDenominator(time - atOther, time);
    }

    /**
     * A step of Halley's method on g = ln U − ln T, from the days that work and leisure take. With D = −U' and S = U'': g' = −D/U, g'' = S/U − g'², and the
     * step is −g·g'/(g'² − g·g''/2), here with all divisions in one.
     */
    private static double move(double time, double work, double leisure, double elasticity) {
        double uses = work + leisure;
        double slope = elasticity * work + leisure;
        double log = log(time, uses);
        double square = logDenominator(uses, time) * (slope * slope);
        return log * slope * uses / (square - bend(log, uses, slope, elasticity));
    }

    /** ln U − ln T, times {@link #logDenominator}. */
    public static double log(double time, double uses) {
        return 3 * (uses - time) * (uses + time);
    }

    /** g·g''/2 without its divisions; S is (1 + ε)·D − ε·U. */
    public static double bend(double log, double uses, double slope, double elasticity) {
        return 0.5 * log * (((1 + elasticity) * slope - elasticity * uses) * uses - slope * slope);
    }

    /** ln(u/t) is near 3(u² − t²) / (u² + 4ut + t²): exact where u = t, which is all that the root needs; 1e-3 off where u = 2t. */
    public static double logDenominator(double u, double t) {
        return u * (u + 4 * t) + t * t;
    }

    /** e^z where |z| is at most the last step times ε. */
    public static double afterShort(double z) {
        return 1 + z * (1 + 0.5 * z);
    }
}
