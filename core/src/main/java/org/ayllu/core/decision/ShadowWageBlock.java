package org.ayllu.core.decision;

import org.ayllu.core.math.Elementary;
import org.ayllu.core.math.ElementaryBlock;

/**
 * {@link SeasonBalance#root} for many households at once. Jobs whose wage lies inside a household's bracket narrow it first, one household after the other
 * but with powers taken for all together. Then all take the same number of Newton's steps on ln ω.
 *
 * <p>E is rising and concave in ln ω. The chord over the bracket therefore crosses zero to the right of the root, a tangent to the left of it, and from the
 * left Newton's method rises to the root without passing it: no bracket is needed but its lower end. Five steps from the chord are enough for all but a
 * few in ten thousand households (four for two in three); those go to the scalar search.
 */
final class ShadowWageBlock {
    private static final int ROUGH_STEPS = 4;
    private static final double LEAST_WAGE = 1e-9;

    private final double leisureShare;
    private final double elasticity;
    private final ElementaryBlock elementary = new ElementaryBlock();

    private final double[] time;
    private final double[] coefficient;
    private final double[] leisureValue;
    private final double[] low;
    private final double[] high;
    private final double[] atLow;
    private final double[] atHigh;
    private final double[] x;
    private final double[] roughWork;
    private final double[] roughLeisure;
    private final double[] work;
    private final double[] leisure;
    private final int[] kinked;
    private final int[] partlyRow;
    private final int[] partlyKind;
    private final double[] partlyDays;
    private final double[] partlyPower;
    private int partly;
    private double middle;
    private double workAtMiddle;
    private double leisureAtMiddle;
    private final double[][] logWage = new double[Offers.KINDS][];
    private final double[][] wagePower = new double[Offers.KINDS][];

    ShadowWageBlock(int length, double leisureShare, double elasticity) {
        this.leisureShare = leisureShare;
        this.elasticity = elasticity;
        time = new double[length];
        coefficient = new double[length];
        leisureValue = new double[length];
        low = new double[length];
        high = new double[length];
        atLow = new double[length];
        atHigh = new double[length];
        x = new double[length];
        roughWork = new double[length];
        roughLeisure = new double[length];
        work = new double[length];
        leisure = new double[length];
        kinked = new int[length];
        partlyRow = new int[length];
        partlyKind = new int[length];
        partlyDays = new double[length];
        partlyPower = new double[length];
        for (int k = 0; k < Offers.KINDS; k++) {
            logWage[k] = new double[length];
            wagePower[k] = new double[length];
        }
    }

    /**
     * What is known of a stretch of households, by offset from its first row.
     *
     * @param aboveSelling days of jobs that pay more than the selling wage
     * @param aboveHiring days of jobs that pay more than the hiring wage
     * @param leftSelling E at the selling wage
     * @param leftHiring E at the hiring wage
     */
    record Ends(double[] aboveSelling, double[] aboveHiring, double[] leftSelling, double[] leftHiring) {}

    /**
     * Finds the shadow wages.
     *
     * @param rows households
     * @param start row of the first
     * @param which offsets from it of those to solve
     * @param count how many they are
     * @param ends what is known of them
     * @param prices the band
     * @param wage where the shadow wage goes, by offset; 0 where it was not found
     * @param power where its power −ε goes, by offset
     */
    void solve(
            SeasonRows rows,
            int start,
            int[] which,
            int count,
            Ends ends,
            SeasonPrices prices,
            double[] wage,
            double[] power) {
        partly = 0;
        int kinks = gather(rows, start, which, count, ends, prices);
        if (kinks > 0) {
            jobPowers(rows, start, which, kinks);
            for (int i = 0; i < kinks; i++) {
                narrow(rows, start + which[kinked[i]], i, prices);
            }
        }
        chord(count);
        for (int step = 0; step < ROUGH_STEPS; step++) {
            step(count);
        }
        lastStep(count, which, wage, power);
        for (int i = 0; i < partly; i++) {
            wage[partlyRow[i] - start] = rows.offeredWage[partlyKind[i]][partlyRow[i]];
            power[partlyRow[i] - start] = partlyPower[i];
        }
    }

    /** Writes the days of jobs whose wage is the shadow wage, which take what the other uses of time leave. */
    void takePartly(SeasonRows rows) {
        for (int i = 0; i < partly; i++) {
            rows.takenDays[partlyKind[i]][partlyRow[i]] = partlyDays[i];
        }
    }

    /** Collects what the search needs; lists the households with a job inside the band and returns how many they are. */
    private int gather(SeasonRows rows, int start, int[] which, int count, Ends ends, SeasonPrices prices) {
        double from = Elementary.log(prices.sellingWage());
        double to = Elementary.log(prices.hiringWage());
        middle = 0.5 * (from + to);
        workAtMiddle = Elementary.exp(-elasticity * middle);
        leisureAtMiddle = Elementary.exp(-middle);
        int kinks = 0;
        for (int i = 0; i < count; i++) {
            int offset = which[i];
            int row = start + offset;
            time[i] = rows.time[row] - ends.aboveSelling[offset];
            coefficient[i] = rows.cropCoefficient[row] + rows.tradeCoefficient[row];
            leisureValue[i] = leisureShare * rows.fullIncome[row];
            atLow[i] = ends.leftSelling[offset];
            atHigh[i] = ends.leftHiring[offset];
            low[i] = from;
            high[i] = to;
            kinked[kinks] = i;
            kinks += ends.aboveSelling[offset] != ends.aboveHiring[offset] ? 1 : 0;
        }
        return kinks;
    }

    private void jobPowers(SeasonRows rows, int start, int[] which, int kinks) {
        for (int k = 0; k < Offers.KINDS; k++) {
            double[] logs = logWage[k];
            double[] powers = wagePower[k];
            for (int i = 0; i < kinks; i++) {
                logs[i] = Math.max(rows.offeredWage[k][start + which[kinked[i]]], LEAST_WAGE);
            }
            elementary.log(logs, logs, 0, kinks);
            for (int i = 0; i < kinks; i++) {
                powers[i] = -elasticity * logs[i];
            }
            elementary.exp(powers, powers, 0, kinks);
        }
    }

    /** Narrows the bracket of a household to between two of its job wages, or to one of them, which is then taken in part. */
    private void narrow(SeasonRows rows, int row, int kink, SeasonPrices prices) {
        int i = kinked[kink];
        double from = prices.sellingWage();
        double to = prices.hiringWage();
        for (int k = 0; k < Offers.KINDS; k++) {
            double days = rows.offeredDays[k][row];
            double wage = rows.offeredWage[k][row];
            if (days > 0 && wage > from && wage < to) {
                double without = rows.time[row]
                        - coefficient[i] * wagePower[k][kink]
                        - leisureValue[i] / wage
                        - preferredTo(rows, row, k);
                if (without < 0) {
                    from = wage;
                    low[i] = logWage[k][kink];
                    atLow[i] = without;
                } else if (without > days) {
                    to = wage;
                    high[i] = logWage[k][kink];
                    atHigh[i] = without - days;
                } else {
                    takePartly(rows, row, k, kink, without);
                    return;
                }
            }
        }
        double jobs = 0;
        for (int k = 0; k < Offers.KINDS; k++) {
            jobs += rows.offeredWage[k][row] >= to ? rows.offeredDays[k][row] : 0;
        }
        time[i] = rows.time[row] - jobs;
    }

    /** Notes a job that is taken in part; where two pay the same the scalar search decides, which no number for the bracket leads to. */
    private void takePartly(SeasonRows rows, int row, int k, int kink, double days) {
        atLow[kinked[kink]] = Double.NaN;
        for (int j = 0; j < Offers.KINDS; j++) {
            if (j != k && rows.offeredWage[j][row] == rows.offeredWage[k][row] && rows.offeredDays[j][row] > 0) {
                return;
            }
        }
        partlyRow[partly] = row;
        partlyKind[partly] = k;
        partlyDays[partly] = days;
        partlyPower[partly] = wagePower[k][kink];
        partly++;
    }

    private static double preferredTo(SeasonRows rows, int row, int k) {
        double wage = rows.offeredWage[k][row];
        double sum = 0;
        for (int j = 0; j < Offers.KINDS; j++) {
            double other = rows.offeredWage[j][row];
            sum += other > wage || (other == wage && j < k) ? rows.offeredDays[j][row] : 0;
        }
        return sum;
    }

    /** Where the straight line through the ends of the bracket is 0, as a distance from the middle of the band. */
    private void chord(int count) {
        for (int i = 0; i < count; i++) {
            low[i] = low[i] - middle;
            x[i] = low[i] - (high[i] - middle - low[i]) * atLow[i] / (atHigh[i] - atLow[i]);
        }
        for (int i = 0; i < count; i++) {
            roughWork[i] = coefficient[i] * workAtMiddle;
            roughLeisure[i] = leisureValue[i] * leisureAtMiddle;
        }
    }

    private void step(int count) {
        double[] k = roughWork;
        double[] c = roughLeisure;
        double minusElasticity = -elasticity;
        for (int i = 0; i < count; i++) {
            work[i] = k[i] * roughExp(minusElasticity * x[i]);
        }
        for (int i = 0; i < count; i++) {
            leisure[i] = c[i] * roughExp(-x[i]);
        }
        for (int i = 0; i < count; i++) {
            x[i] = Math.max(
                    x[i] - (time[i] - work[i] - leisure[i]) / (elasticity * work[i] + leisure[i]), low[i]);
        }
    }

    /** exp to 2e-9 of its value where |z| is below 2, without a move between the bits and the value of a number: a third of the time of the exact one. */
    private static double roughExp(double z) {
        double y = z * (1.0 / 16);
        double p = 1.0 / 720;
        p = Math.fma(p, y, 1.0 / 120);
        p = Math.fma(p, y, 1.0 / 24);
        p = Math.fma(p, y, 1.0 / 6);
        p = Math.fma(p, y, 0.5);
        p = Math.fma(p, y, 1.0);
        p = Math.fma(p, y, 1.0);
        p *= p;
        p *= p;
        p *= p;
        return p * p;
    }

    /** A step with exact powers; those at its end follow from those at its beginning, since it is short. */
    private void lastStep(int count, int[] which, double[] wage, double[] power) {
        for (int i = 0; i < count; i++) {
            x[i] = x[i] + middle;
        }
        for (int i = 0; i < count; i++) {
            work[i] = -elasticity * x[i];
        }
        for (int i = 0; i < count; i++) {
            leisure[i] = -x[i];
        }
        elementary.exp(work, work, 0, count);
        elementary.exp(leisure, leisure, 0, count);
        for (int i = 0; i < count; i++) {
            double worked = coefficient[i] * work[i];
            double rested = leisureValue[i] * leisure[i];
            x[i] = (time[i] - worked - rested) / (elasticity * worked + rested);
        }
        for (int i = 0; i < count; i++) {
            double step = elasticity * x[i];
            work[i] = work[i] * (1 + step * (1 + 0.5 * step));
        }
        for (int i = 0; i < count; i++) {
            double step = x[i];
            leisure[i] = 1 / (leisure[i] * (1 + step * (1 + 0.5 * step)));
        }
        for (int i = 0; i < count; i++) {
            boolean found = Math.abs(x[i]) <= SeasonBalance.LAST_STEP;
            wage[which[i]] = found ? leisure[i] : 0;
            power[which[i]] = work[i];
        }
    }
}
