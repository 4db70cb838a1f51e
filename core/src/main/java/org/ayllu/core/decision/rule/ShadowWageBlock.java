package org.ayllu.core.decision.rule;

import java.util.Arrays;
import org.ayllu.core.decision.PowerSeries;
import org.ayllu.core.decision.SeasonBalance;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.decision.SeasonRows;
import org.ayllu.core.math.Elementary;

/**
 * {@link SeasonBalance#root} for a stretch of households at once. Jobs whose wage lies inside the band narrow a household's bracket first
 * ({@link JobsInBand}). Then all take the same steps on x = ln ω − ln w₋. Those that sell or hire have no use for a shadow wage of their own; to set them
 * apart would cost more than to give them a search that is at its end from the beginning.
 *
 * <p>As many steps with rough powers as the width of the band asks for come so near the root that one with exact powers ends there; a household for which
 * that is not so goes to the scalar search.
 */
final class ShadowWageBlock {
    /** Widths of the band, times ε, up to which one and two rough steps leave at most 2e-8 (measured with random households for ε from 1.8 to 3.3). */
    private static final double ONE_STEP = 2;

    private static final double TWO_STEPS = 8;
    /** Keeps 0 divided by 0 from being no number; nothing beside any other denominator. */
    private static final double NOTHING = 1e-300;

    private final double leisureShare;
    private final double elasticity;
    private final WageBracket bracket;
    private final JobsInBand jobs;

    private final double[] x;
    private final double[] worked;
    private final double[] rested;
    private final double[] log;
    private final double[] square;
    private final double[] uses;
    private final double[] slope;
    private final double[] workPower;
    private final double[] leisurePower;

    ShadowWageBlock(int length, double leisureShare, double elasticity) {
        this.leisureShare = leisureShare;
        this.elasticity = elasticity;
        bracket = new WageBracket(length);
        jobs = new JobsInBand(length, elasticity);
        x = new double[length];
        worked = new double[length];
        rested = new double[length];
        log = new double[length];
        square = new double[length];
        uses = new double[length];
        slope = new double[length];
        workPower = new double[length];
        leisurePower = new double[length];
    }

    /**
     * Finds the shadow wages of those that neither sell nor hire; the others get that of the market.
     *
     * @param rows households; their shadow wages are written there
     * @param length how many they are
     * @param position where they stand
     * @param prices the band
     * @param power where its power −ε goes
     * @param lastStep where the length of the last step goes: above {@link SeasonBalance#LAST_STEP}, or no number, where the root was not found
     */
    void solve(
            SeasonRows rows,
            int length,
            LabourPosition position,
            SeasonPrices prices,
            double[] power,
            double[] lastStep) {
        open(rows, length, position, prices);
        jobs.narrow(rows, length, position, prices, bracket);
        start(length);
        double width = elasticity * bracket.width;
        roughStep(length);
        if (width > ONE_STEP) {
            roughStep(length);
        }
        if (width > TWO_STEPS) {
            roughStep(length);
        }
        lastStep(length, lastStep);
        result(length, lastStep, prices, rows.shadowWage, power);
        hire(length, position.hires, prices.hiringWage(), rows.shadowWage);
        hire(length, position.hires, prices.hiringPower(), power);
        jobs.settle(rows.shadowWage, power, lastStep, prices.sellingPower());
    }

    /** Writes the days of jobs whose wage is the shadow wage, which take what the other uses of time leave. */
    void takePartly(SeasonRows rows) {
        jobs.takePartly(rows);
    }

    /** The whole band for those that look; for others a search that ends where it begins, at the selling wage. */
    private void open(SeasonRows rows, int length, LabourPosition position, SeasonPrices prices) {
        bracket.selling = prices.sellingWage();
        bracket.hiring = prices.hiringWage();
        bracket.logSelling = Elementary.log(prices.sellingWage());
        bracket.width = Elementary.log(prices.hiringWage()) - bracket.logSelling;
        Arrays.fill(bracket.low, 0, length, 0.0);
        Arrays.fill(bracket.high, 0, length, bracket.width);
        uses(rows, length, prices);
        double[] looks = position.looks;
        double[] aboveSelling = position.aboveSelling;
        double[] leftSelling = position.leftSelling;
        double[] leftHiring = position.leftHiring;
        double[] days = rows.time;
        double[] time = bracket.time;
        double[] work = bracket.work;
        double[] leisure = bracket.leisure;
        double[] atLow = bracket.atLow;
        double[] atHigh = bracket.atHigh;
        for (int i = 0; i < length; i++) {
            time[i] = looks[i] * (days[i] - aboveSelling[i]) + (1.0 - looks[i]) * (work[i] + leisure[i]);
        }
        for (int i = 0; i < length; i++) {
            atLow[i] = looks[i] * leftSelling[i];
        }
        for (int i = 0; i < length; i++) {
            atHigh[i] = looks[i] * leftHiring[i];
        }
    }

    private void uses(SeasonRows rows, int length, SeasonPrices prices) {
        double[] crop = rows.cropCoefficient;
        double[] trade = rows.tradeCoefficient;
        double[] income = rows.fullIncome;
        double[] work = bracket.work;
        double[] leisure = bracket.leisure;
        double sellingPower = prices.sellingPower();
        double share = leisureShare / prices.sellingWage();
        for (int i = 0; i < length; i++) {
            work[i] = (crop[i] + trade[i]) * sellingPower;
        }
        for (int i = 0; i < length; i++) {
            leisure[i] = share * income[i];
        }
    }

    private void start(int length) {
        double[] time = bracket.time;
        double[] low = bracket.low;
        double[] high = bracket.high;
        double[] atLow = bracket.atLow;
        double[] atHigh = bracket.atHigh;
        double[] aboveLow = workPower;
        double[] aboveHigh = leisurePower;
        for (int i = 0; i < length; i++) {
            aboveLow[i] = SeasonBalance.above(time[i], atLow[i], atHigh[i]);
        }
        for (int i = 0; i < length; i++) {
            aboveHigh[i] = SeasonBalance.above(time[i], atHigh[i], atLow[i]);
        }
        for (int i = 0; i < length; i++) {
            x[i] = low[i] + (high[i] - low[i]) * aboveLow[i] / (aboveLow[i] - aboveHigh[i] + NOTHING);
        }
    }

    private void roughStep(int length) {
        double[] work = bracket.work;
        double[] leisure = bracket.leisure;
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
        double[] work = bracket.work;
        double[] leisure = bracket.leisure;
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
        double[] time = bracket.time;
        for (int i = 0; i < length; i++) {
            double both = worked[i] + rested[i];
            uses[i] = both;
            slope[i] = elasticity * worked[i] + rested[i];
            log[i] = SeasonBalance.log(time[i], both);
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

    /** Puts the market's number in the place of a household's own where it hires. */
    private static void hire(int length, double[] hires, double ofMarket, double[] own) {
        for (int i = 0; i < length; i++) {
            own[i] = (1.0 - hires[i]) * own[i] + hires[i] * ofMarket;
        }
    }
}
