package org.ayllu.core.decision.rule;

import org.ayllu.core.decision.CursorKernel;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonBalance;
import org.ayllu.core.decision.SeasonKernel;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.decision.SeasonRows;
import org.ayllu.core.decision.SeasonSolver;
import org.ayllu.core.math.BlockSum;
import org.ayllu.core.math.Indicator;

/**
 * {@link SeasonSolver} for many households at once: the same equations in passes over a short stretch of arrays that HotSpot turns into vector
 * instructions. It does so only where all arrays of a loop are read and written at the same index, so each stretch is copied to scratch and back (4 of
 * some 25 ns per household). Conditions are numbers ({@link Indicator}), since a branch would end that too. The few households that want to hire more than
 * all work on their crops or more days than numbers can tell apart, or whose shadow wage was not found, go through the solver itself.
 */
final class NonSeparableKernel implements SeasonKernel {
    /** Households of a stretch: its scratch stays in the second level of cache, and the elements before and after the vectors of a loop count for little (2 ns less than with 512). */
    static final int LENGTH = 1024;

    /** Beside so many hired days the family's own lose their digits. */
    private static final double MANY_DAYS = 1e9;

    private final CursorKernel special;
    private final LabourPosition position;
    private final ShadowWageBlock shadowWages;

    private final SeasonRows stretch = SeasonRows.ofLength(LENGTH);
    private final double[] power = new double[LENGTH];
    private final double[] lastStep = new double[LENGTH];
    private final double[] isSpecial = new double[LENGTH];
    private final int[] specials = new int[LENGTH + 1];

    NonSeparableKernel(NonSeparableRule rule, Preferences preferences, Production production) {
        special = new CursorKernel(rule);
        position = new LabourPosition(LENGTH, preferences.leisure());
        shadowWages = new ShadowWageBlock(LENGTH, preferences.leisure(), production.elasticity());
    }

    @Override
    public void netLabourSupply(SeasonRows rows, int from, int to, SeasonPrices prices, double[] net) {
        for (int start = from; start < to; start += LENGTH) {
            int length = Math.min(LENGTH, to - start);
            stretch.copyProblems(rows, start, length);
            position.balance(stretch, length, prices);
            trade(length, prices.hiringPower());
            net(length);
            System.arraycopy(stretch.farmWageDays, 0, net, start - from, length);
        }
    }

    @Override
    public void allocate(SeasonRows rows, int from, int to, SeasonPrices prices) {
        for (int start = from; start < to; start += LENGTH) {
            int length = Math.min(LENGTH, to - start);
            stretch.copyProblems(rows, start, length);
            position.balance(stretch, length, prices);
            position.classify(length);
            shadowWages.solve(stretch, length, position, prices, power, lastStep);
            work(length);
            jobs(length);
            shadowWages.takePartly(stretch);
            trade(length, prices.hiringPower());
            rest(length);
            int count = listSpecials(length);
            for (int i = 0; i < count; i++) {
                special.allocate(stretch, specials[i], prices);
            }
            stretch.copyChoices(rows, start, length);
        }
    }

    private void work(int length) {
        double[] crop = stretch.cropCoefficient;
        double[] trade = stretch.tradeCoefficient;
        double[] toCrop = stretch.cropDays;
        double[] toTrade = stretch.tradeDays;
        for (int i = 0; i < length; i++) {
            toCrop[i] = crop[i] * power[i];
        }
        for (int i = 0; i < length; i++) {
            toTrade[i] = trade[i] * power[i];
        }
    }

    private void jobs(int length) {
        double[] shadow = stretch.shadowWage;
        for (int k = 0; k < Offers.KINDS; k++) {
            double[] paid = stretch.offeredWage[k];
            double[] offered = stretch.offeredDays[k];
            double[] taken = stretch.takenDays[k];
            for (int i = 0; i < length; i++) {
                taken[i] = Indicator.above(paid[i] - shadow[i]) * offered[i] + 0.0; // no −0
            }
        }
    }

    /** Days sold, and days hired, which are at most all work on the crops. */
    private void trade(int length, double hiringPower) {
        double[] crop = stretch.cropCoefficient;
        double[] leftSelling = position.leftSelling;
        double[] leftHiring = position.leftHiring;
        double[] hired = stretch.hiredDays;
        double[] sold = stretch.farmWageDays;
        for (int i = 0; i < length; i++) {
            hired[i] = Math.min(Math.max(-leftHiring[i], 0.0), crop[i] * hiringPower);
        }
        for (int i = 0; i < length; i++) {
            sold[i] = Math.max(leftSelling[i], 0.0);
        }
    }

    private void net(int length) {
        double[] hired = stretch.hiredDays;
        double[] sold = stretch.farmWageDays;
        for (int i = 0; i < length; i++) {
            sold[i] = sold[i] - hired[i];
        }
    }

    private void rest(int length) {
        double[] time = stretch.time;
        double[] crop = stretch.cropDays;
        double[] hired = stretch.hiredDays;
        double[] trade = stretch.tradeDays;
        double[] sold = stretch.farmWageDays;
        double[] leisure = stretch.leisure;
        for (int i = 0; i < length; i++) {
            leisure[i] = time[i] - (crop[i] - hired[i]) - trade[i] - sold[i];
        }
        double[] taken0 = stretch.takenDays[0];
        double[] taken1 = stretch.takenDays[1];
        double[] taken2 = stretch.takenDays[2];
        for (int i = 0; i < length; i++) {
            leisure[i] -= taken0[i] + taken1[i] + taken2[i];
        }
    }

    /** Lists households for the solver: those that would hire more than all work on their crops, and those whose shadow wage was not found. */
    private int listSpecials(int length) {
        double[] leftHiring = position.leftHiring;
        double[] hired = stretch.hiredDays;
        for (int i = 0; i < length; i++) {
            isSpecial[i] = Math.abs(Indicator.above(0.0 - (leftHiring[i] + hired[i])))
                    + Math.abs(Indicator.above(hired[i] - MANY_DAYS))
                    + Math.abs(Indicator.above(Math.abs(lastStep[i]) - SeasonBalance.LAST_STEP));
        }
        if (BlockSum.of(isSpecial, length) == 0) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i < length; i++) {
            specials[count] = i;
            long bits = Double.doubleToRawLongBits(isSpecial[i]);
            count += (int) ((bits | -bits) >>> 63); // 1 for all but +0
        }
        return count;
    }
}
