package org.ayllu.core.decision;

import org.ayllu.core.math.Elementary;
import org.ayllu.core.math.ElementaryBlock;

/**
 * {@link SeasonBalance#root} for many households at once, of those without a job whose wage lies inside the band: Newton's method on ln ω from the middle
 * of the band, each step for all of them in a few passes. A household that has arrived stays where it is while others go on, so that its bits do not
 * depend on them.
 */
final class ShadowWageBlock {
    /** Newton's method is monotone here and takes four to six steps; who needs more is left to the scalar search. */
    private static final int MOST_STEPS = 9;

    /** Where a proposal far outside the band is cut, lest infinity times 0 gives no number. */
    private static final double FARTHEST = 700;

    private final double leisureShare;
    private final double elasticity;
    private final ElementaryBlock elementary = new ElementaryBlock();
    private final double[] time;
    private final double[] coefficient;
    private final double[] leisureValue;
    private final double[] from;
    private final double[] to;
    private final double[] x;
    private final double[] next;
    private final double[] excess;
    private final double[] open;
    private final double[] work;
    private final double[] leisure;

    ShadowWageBlock(int length, double leisureShare, double elasticity) {
        this.leisureShare = leisureShare;
        this.elasticity = elasticity;
        time = new double[length];
        coefficient = new double[length];
        leisureValue = new double[length];
        from = new double[length];
        to = new double[length];
        x = new double[length];
        next = new double[length];
        excess = new double[length];
        open = new double[length];
        work = new double[length];
        leisure = new double[length];
    }

    /**
     * Finds the shadow wages.
     *
     * @param rows households
     * @param start row of the first
     * @param which offsets from it of those to solve
     * @param count how many they are
     * @param jobs days of jobs that each takes, by offset
     * @param prices the band
     * @param wage where the shadow wage goes, by offset; 0 where it was not found
     * @param power where its power −ε goes, by offset
     */
    void solve(
            SeasonRows rows,
            int start,
            int[] which,
            int count,
            double[] jobs,
            SeasonPrices prices,
            double[] wage,
            double[] power) {
        double low = Elementary.log(prices.sellingWage());
        double high = Elementary.log(prices.hiringWage());
        for (int i = 0; i < count; i++) {
            int row = start + which[i];
            time[i] = rows.time[row] - jobs[which[i]];
            coefficient[i] = rows.cropCoefficient[row] + rows.tradeCoefficient[row];
            leisureValue[i] = leisureShare * rows.fullIncome[row];
            from[i] = low;
            to[i] = high;
            x[i] = 0.5 * (low + high);
            open[i] = 1;
        }
        double left = count;
        for (int step = 0; step < MOST_STEPS && left > 0; step++) {
            powers(count);
            propose(count);
            left = move(count);
        }
        powers(count);
        for (int i = 0; i < count; i++) {
            boolean found = open[i] == 0;
            wage[which[i]] = found ? 1 / leisure[i] : 0;
            power[which[i]] = found ? work[i] : 0;
        }
    }

    /** ω^−ε and ω^−1. */
    private void powers(int count) {
        for (int i = 0; i < count; i++) {
            work[i] = -elasticity * x[i];
        }
        for (int i = 0; i < count; i++) {
            leisure[i] = -x[i];
        }
        elementary.exp(work, work, 0, count);
        elementary.exp(leisure, leisure, 0, count);
    }

    private void propose(int count) {
        double[] k = coefficient;
        double[] c = leisureValue;
        for (int i = 0; i < count; i++) {
            double worked = k[i] * work[i];
            double rested = c[i] * leisure[i];
            double over = time[i] - worked - rested;
            excess[i] = over;
            double proposed = x[i] - over / (elasticity * worked + rested);
            next[i] = Math.min(Math.max(proposed, -FARTHEST), FARTHEST);
        }
    }

    /** Closes in on the root: to the proposal where it lies inside the bracket, else to the middle; returns how many are still on their way. */
    private double move(int count) {
        for (int i = 0; i < count; i++) {
            double below = NonSeparableKernel.positive(-excess[i]);
            from[i] = below * x[i] + (1 - below) * from[i];
            to[i] = below * to[i] + (1 - below) * x[i];
        }
        for (int i = 0; i < count; i++) {
            double inside =
                    NonSeparableKernel.positive(next[i] - from[i]) * NonSeparableKernel.positive(to[i] - next[i]);
            double target = inside * next[i] + (1 - inside) * (0.5 * (from[i] + to[i]));
            double near =
                    inside * (1 - NonSeparableKernel.positive(Math.abs(next[i] - x[i]) - SeasonBalance.LAST_STEP));
            x[i] = open[i] * target + (1 - open[i]) * x[i];
            open[i] = open[i] * (1 - near);
        }
        double left = 0;
        for (int i = 0; i < count; i++) {
            left += open[i];
        }
        return left;
    }
}
