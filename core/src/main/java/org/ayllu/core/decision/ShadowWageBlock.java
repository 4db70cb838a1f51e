package org.ayllu.core.decision;

import java.util.Arrays;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.math.ElementaryBlock;

/**
 * {@link SeasonBalance#root} for a stretch of households at once. Jobs whose wage lies inside the band narrow a household's bracket first, one household
 * after the other but with powers taken for all together. Then all take the same steps on x = ln ω − ln w₋: also those that sell or hire and have no use
 * for a shadow wage, which costs less than setting them apart.
 *
 * <p>As many steps with rough powers as the width of the band asks for come so near the root that one with exact powers ends there; a household for which
 * that is not so goes to the scalar search.
 */
final class ShadowWageBlock {
    /** Widths of the band, times ε, up to which one and two rough steps leave at most 2e-8 (measured with random households for ε from 1.8 to 3.3). */
    private static final double ONE_STEP = 2;

    private static final double TWO_STEPS = 8;

    private final double leisureShare;
    private final double elasticity;
    private final ElementaryBlock elementary = new ElementaryBlock();

    private double logSelling;
    private double width;

    private final double[] time;
    private final double[] work;
    private final double[] leisure;
    private final double[] low;
    private final double[] high;
    private final double[] atLow;
    private final double[] atHigh;
    private final double[] x;
    private final double[] worked;
    private final double[] rested;
    private final double[] log;
    private final double[] square;
    private final double[] uses;
    private final double[] slope;
    private final double[] workPower;
    private final double[] leisurePower;

    private final int[] kinkedAt;
    private final int[] firstJob;
    private int jobs;
    private final int[] jobKind;
    private final double[] jobLog;
    private final double[] jobPower;

    private int partly;
    private final int[] partlyAt;
    private final int[] partlyJob;
    private final double[] partlyDays;

    ShadowWageBlock(int length, double leisureShare, double elasticity) {
        this.leisureShare = leisureShare;
        this.elasticity = elasticity;
        time = new double[length + 1];
        work = new double[length];
        leisure = new double[length];
        low = new double[length + 1];
        high = new double[length + 1];
        atLow = new double[length + 1];
        atHigh = new double[length + 1];
        x = new double[length];
        worked = new double[length];
        rested = new double[length];
        log = new double[length];
        square = new double[length];
        uses = new double[length];
        slope = new double[length];
        workPower = new double[length];
        leisurePower = new double[length];
        kinkedAt = new int[length + 1];
        firstJob = new int[length + 1];
        jobKind = new int[length * Offers.KINDS + 1];
        jobLog = new double[length * Offers.KINDS + 1];
        jobPower = new double[length * Offers.KINDS];
        partlyAt = new int[length + 1];
        partlyJob = new int[length + 1];
        partlyDays = new double[length + 1];
    }

    /**
     * What is known of a stretch of households, by their places in it.
     *
     * @param aboveSelling days of jobs that pay more than the selling wage
     * @param aboveHiring days of jobs that pay more than the hiring wage
     * @param leftSelling E at the selling wage
     * @param leftHiring E at the hiring wage
     */
    record Ends(double[] aboveSelling, double[] aboveHiring, double[] leftSelling, double[] leftHiring) {}

    /**
     * Finds the shadow wages of those that neither sell nor hire; what it writes for others means nothing.
     *
     * @param rows households; their shadow wages are written there
     * @param length how many they are
     * @param ends what is known of them
     * @param prices the band
     * @param power where its power −ε goes
     * @param lastStep where the length of the last step goes: above {@link SeasonBalance#LAST_STEP}, or no number, where the root was not found
     */
    void solve(SeasonRows rows, int length, Ends ends, SeasonPrices prices, double[] power, double[] lastStep) {
        logSelling = Elementary.log(prices.sellingWage());
        width = Elementary.log(prices.hiringWage()) - logSelling;
        uses(rows, length, ends.aboveSelling(), prices);
        bracket(length, ends);
        int kinked = listKinked(length, ends);
        listJobs(rows, kinked, prices);
        jobPowers();
        narrowAll(rows, kinked, prices);
        start(length);
        roughStep(length);
        if (elasticity * width > ONE_STEP) {
            roughStep(length);
        }
        if (elasticity * width > TWO_STEPS) {
            roughStep(length);
        }
        lastStep(length, lastStep);
        double[] wage = rows.shadowWage;
        result(length, lastStep, prices, wage, power);
        for (int i = 0; i < partly; i++) {
            int job = partlyJob[i];
            wage[partlyAt[i]] = rows.offeredWage[jobKind[job]][partlyAt[i]];
            power[partlyAt[i]] = jobPower[job];
            lastStep[partlyAt[i]] = 0;
        }
    }

    /** Writes the days of jobs whose wage is the shadow wage, which take what the other uses of time leave. */
    void takePartly(SeasonRows rows) {
        for (int i = 0; i < partly; i++) {
            rows.takenDays[jobKind[partlyJob[i]]][partlyAt[i]] = partlyDays[i];
        }
    }

    /** Days there are, and those that work and leisure take at the selling wage. */
    private void uses(SeasonRows rows, int length, double[] aboveSelling, SeasonPrices prices) {
        double[] crop = rows.cropCoefficient;
        double[] trade = rows.tradeCoefficient;
        double[] income = rows.fullIncome;
        double[] days = rows.time;
        double sellingPower = prices.sellingPower();
        double share = leisureShare / prices.sellingWage();
        for (int i = 0; i < length; i++) {
            time[i] = days[i] - aboveSelling[i];
        }
        for (int i = 0; i < length; i++) {
            work[i] = (crop[i] + trade[i]) * sellingPower;
        }
        for (int i = 0; i < length; i++) {
            leisure[i] = share * income[i];
        }
    }

    private void bracket(int length, Ends ends) {
        System.arraycopy(ends.leftSelling(), 0, atLow, 0, length);
        System.arraycopy(ends.leftHiring(), 0, atHigh, 0, length);
        Arrays.fill(low, 0, length, 0.0);
        Arrays.fill(high, 0, length, width);
    }

    /** Lists the households that look for a shadow wage and have jobs between the wages of the band; returns how many they are. */
    private int listKinked(int length, Ends ends) {
        double[] aboveSelling = ends.aboveSelling();
        double[] aboveHiring = ends.aboveHiring();
        double[] leftSelling = ends.leftSelling();
        double[] leftHiring = ends.leftHiring();
        int kinked = 0;
        for (int i = 0; i < length; i++) {
            kinkedAt[kinked] = i;
            kinked += aboveSelling[i] != aboveHiring[i] & leftSelling[i] <= 0 & leftHiring[i] >= 0 ? 1 : 0;
        }
        return kinked;
    }

    private void listJobs(SeasonRows rows, int kinked, SeasonPrices prices) {
        double from = prices.sellingWage();
        double to = prices.hiringWage();
        jobs = 0;
        for (int i = 0; i < kinked; i++) {
            firstJob[i] = jobs;
            int row = kinkedAt[i];
            for (int k = 0; k < Offers.KINDS; k++) {
                double wage = rows.offeredWage[k][row];
                jobKind[jobs] = k;
                jobLog[jobs] = wage;
                jobs += wage > from & wage < to & rows.offeredDays[k][row] > 0 ? 1 : 0;
            }
        }
        firstJob[kinked] = jobs;
    }

    private void jobPowers() {
        elementary.log(jobLog, jobLog, 0, jobs);
        for (int i = 0; i < jobs; i++) {
            jobPower[i] = -elasticity * jobLog[i];
        }
        elementary.exp(jobPower, jobPower, 0, jobs);
    }

    private void narrowAll(SeasonRows rows, int kinked, SeasonPrices prices) {
        partly = 0;
        for (int i = 0; i < kinked; i++) {
            if (firstJob[i + 1] - firstJob[i] == 1) {
                narrowByOne(rows, kinkedAt[i], firstJob[i]);
            } else {
                narrow(rows, kinkedAt[i], firstJob[i], firstJob[i + 1], prices);
            }
        }
    }

    /** The same for the usual case of a single job inside the band, without branches, which could not be foreseen: what is not wanted goes to a spare place. */
    private void narrowByOne(SeasonRows rows, int at, int job) {
        int row = at;
        int k = jobKind[job];
        double days = rows.offeredDays[k][row];
        double wage = rows.offeredWage[k][row];
        double preferred = 0;
        for (int j = 0; j < Offers.KINDS; j++) {
            preferred += rows.offeredWage[j][row] > wage ? rows.offeredDays[j][row] : 0;
        }
        double free = rows.time[row] - preferred;
        double without = free
                - (rows.cropCoefficient[row] + rows.tradeCoefficient[row]) * jobPower[job]
                - leisureShare * rows.fullIncome[row] / wage;
        boolean below = without < 0;
        boolean beyond = without > days;
        int spare = low.length - 1;
        low[below ? at : spare] = jobLog[job] - logSelling;
        atLow[below ? at : spare] = without;
        time[below ? at : spare] = free;
        high[beyond ? at : spare] = jobLog[job] - logSelling;
        atHigh[beyond ? at : spare] = without - days;
        time[beyond ? at : spare] = free - days;
        partlyAt[partly] = at;
        partlyJob[partly] = job;
        partlyDays[partly] = without;
        partly += below | beyond ? 0 : 1;
    }

    /** Narrows the bracket of a household to between two of its job wages, or to one of them, which is then taken in part. */
    private void narrow(SeasonRows rows, int at, int first, int end, SeasonPrices prices) {
        int row = at;
        double to = prices.hiringWage();
        for (int job = first; job < end; job++) {
            if (jobLog[job] - logSelling <= low[at] || jobLog[job] - logSelling >= high[at]) {
                continue;
            }
            int k = jobKind[job];
            double days = rows.offeredDays[k][row];
            double wage = rows.offeredWage[k][row];
            double without = rows.time[row]
                    - (rows.cropCoefficient[row] + rows.tradeCoefficient[row]) * jobPower[job]
                    - leisureShare * rows.fullIncome[row] / wage
                    - preferredTo(rows, row, k);
            if (without < 0) {
                low[at] = jobLog[job] - logSelling;
                atLow[at] = without;
            } else if (without > days) {
                to = wage;
                high[at] = jobLog[job] - logSelling;
                atHigh[at] = without - days;
            } else {
                takePartly(rows, row, at, job, without);
                return;
            }
        }
        double taken = 0;
        for (int k = 0; k < Offers.KINDS; k++) {
            taken += rows.offeredWage[k][row] >= to ? rows.offeredDays[k][row] : 0;
        }
        time[at] = rows.time[row] - taken;
    }

    /** Notes a job that is taken in part; where two pay the same the scalar search decides, to which no number for the bracket leads. */
    private void takePartly(SeasonRows rows, int row, int at, int job, double days) {
        atLow[at] = Double.NaN;
        int k = jobKind[job];
        for (int j = 0; j < Offers.KINDS; j++) {
            if (j != k && rows.offeredWage[j][row] == rows.offeredWage[k][row] && rows.offeredDays[j][row] > 0) {
                return;
            }
        }
        partlyAt[partly] = at;
        partlyJob[partly] = job;
        partlyDays[partly] = days;
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

    private void start(int length) {
        double[] aboveLow = workPower;
        double[] aboveHigh = leisurePower;
        for (int i = 0; i < length; i++) {
            aboveLow[i] = SeasonBalance.above(time[i], atLow[i], atHigh[i]);
        }
        for (int i = 0; i < length; i++) {
            aboveHigh[i] = SeasonBalance.above(time[i], atHigh[i], atLow[i]);
        }
        for (int i = 0; i < length; i++) {
            x[i] = low[i] + (high[i] - low[i]) * aboveLow[i] / (aboveLow[i] - aboveHigh[i]);
        }
    }

    private void roughStep(int length) {
        double minusElasticity = -elasticity;
        for (int i = 0; i < length; i++) {
            worked[i] = work[i] * PowerSeries.roughExp(minusElasticity * x[i]);
        }
        for (int i = 0; i < length; i++) {
            rested[i] = leisure[i] * PowerSeries.roughExp(-x[i]);
        }
        move(length);
        for (int i = 0; i < length; i++) {
            x[i] = x[i] + uses[i] / square[i];
        }
    }

    private void lastStep(int length, double[] lastStep) {
        double minusElasticity = -elasticity;
        for (int i = 0; i < length; i++) {
            workPower[i] = PowerSeries.exp(minusElasticity * x[i]);
        }
        for (int i = 0; i < length; i++) {
            leisurePower[i] = PowerSeries.exp(-x[i]);
        }
        for (int i = 0; i < length; i++) {
            worked[i] = work[i] * workPower[i];
        }
        for (int i = 0; i < length; i++) {
            rested[i] = leisure[i] * leisurePower[i];
        }
        move(length);
        for (int i = 0; i < length; i++) {
            lastStep[i] = uses[i] / square[i];
        }
    }

    /** The step in several loops: HotSpot does not vectorise one of so many operations (2.6 ns instead of 0.9). */
    private void move(int length) {
        for (int i = 0; i < length; i++) {
            uses[i] = worked[i] + rested[i];
        }
        for (int i = 0; i < length; i++) {
            slope[i] = elasticity * worked[i] + rested[i];
        }
        for (int i = 0; i < length; i++) {
            log[i] = SeasonBalance.log(time[i], uses[i]);
        }
        for (int i = 0; i < length; i++) {
            square[i] = SeasonBalance.logDenominator(uses[i], time[i]) * (slope[i] * slope[i]);
        }
        for (int i = 0; i < length; i++) {
            square[i] = square[i] - SeasonBalance.bend(log[i], uses[i], slope[i], elasticity);
        }
        for (int i = 0; i < length; i++) {
            uses[i] = log[i] * slope[i] * uses[i];
        }
    }

    /** The powers at the end of the last step follow from those at its beginning, since it is short. */
    private void result(int length, double[] lastStep, SeasonPrices prices, double[] wage, double[] power) {
        double sellingWage = prices.sellingWage();
        double sellingPower = prices.sellingPower();
        for (int i = 0; i < length; i++) {
            power[i] = sellingPower * workPower[i] * SeasonBalance.afterShort(-elasticity * lastStep[i]);
        }
        for (int i = 0; i < length; i++) {
            wage[i] = sellingWage / (leisurePower[i] * SeasonBalance.afterShort(-lastStep[i]));
        }
    }
}
