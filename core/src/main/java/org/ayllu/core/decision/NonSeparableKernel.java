package org.ayllu.core.decision;

/**
 * {@link SeasonSolver} for many households at once: the same equations in passes over a short stretch of arrays that HotSpot turns into vector
 * instructions. It does so only where all arrays of a loop are read and written at the same index, so each stretch is copied to scratch and back (2 of
 * some 25 ns per household). Conditions are made of sign bits, since a branch would end that too. The few households that an offered job or more work
 * than they can hire makes special go through the solver itself.
 */
final class NonSeparableKernel implements SeasonKernel {
    /** Households of a stretch: its scratch stays in the first two levels of cache. */
    static final int LENGTH = 512;

    private final double leisureShare;
    private final CursorKernel special;
    private final ShadowWageBlock shadowWages;

    private final SeasonRows stretch = SeasonRows.ofLength(LENGTH);
    private final double[] aboveSelling = new double[LENGTH];
    private final double[] aboveHiring = new double[LENGTH];
    private final double[] leftSelling = new double[LENGTH];
    private final double[] leftHiring = new double[LENGTH];
    private final ShadowWageBlock.Ends ends =
            new ShadowWageBlock.Ends(aboveSelling, aboveHiring, leftSelling, leftHiring);
    private final double[] minusLeftSelling = new double[LENGTH];
    private final double[] power = new double[LENGTH];
    private final double[] lastStep = new double[LENGTH];
    private final int[] specials = new int[LENGTH];

    NonSeparableKernel(NonSeparableRule rule, Preferences preferences, Production production) {
        leisureShare = preferences.leisure();
        special = new CursorKernel(rule);
        shadowWages = new ShadowWageBlock(LENGTH, preferences.leisure(), production.elasticity());
    }

    @Override
    public void netLabourSupply(SeasonRows rows, int from, int to, SeasonPrices prices, double[] net) {
        for (int start = from; start < to; start += LENGTH) {
            int length = Math.min(LENGTH, to - start);
            stretch.copyProblems(rows, start, length);
            balance(length, prices);
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
            balance(length, prices);
            shadowWages.solve(stretch, length, ends, prices, power, lastStep);
            select(stretch.shadowWage, length, prices.sellingWage(), prices.hiringWage());
            select(power, length, prices.sellingPower(), prices.hiringPower());
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

    /** E at the selling and at the hiring wage, and the days of jobs that pay more than each. */
    private void balance(int length, SeasonPrices prices) {
        above(length, prices.sellingWage(), aboveSelling);
        above(length, prices.hiringWage(), aboveHiring);
        left(length, prices.sellingWage(), prices.sellingPower(), aboveSelling, leftSelling);
        left(length, prices.hiringWage(), prices.hiringPower(), aboveHiring, leftHiring);
        for (int i = 0; i < length; i++) {
            minusLeftSelling[i] = 0.0 - leftSelling[i];
        }
    }

    /** Days of the jobs that pay more than a shadow wage. */
    private void above(int length, double shadow, double[] to) {
        for (int k = 0; k < Offers.KINDS; k++) {
            double[] paid = stretch.offeredWage[k];
            double[] taken = stretch.takenDays[k];
            for (int i = 0; i < length; i++) {
                taken[i] = shadow - paid[i];
            }
            whereNegative(taken, stretch.offeredDays[k], length);
        }
        double[] taken0 = stretch.takenDays[0];
        double[] taken1 = stretch.takenDays[1];
        double[] taken2 = stretch.takenDays[2];
        for (int i = 0; i < length; i++) {
            to[i] = taken0[i] + taken1[i] + taken2[i];
        }
    }

    /** Puts values where there are negative numbers, and zeros elsewhere. */
    private static void whereNegative(double[] numbers, double[] values, int length) {
        for (int i = 0; i < length; i++) {
            long all = Double.doubleToRawLongBits(numbers[i]) >> 63;
            numbers[i] = Double.longBitsToDouble(all & Double.doubleToRawLongBits(values[i]));
        }
    }

    private void left(int length, double shadow, double shadowPower, double[] above, double[] to) {
        double[] time = stretch.time;
        double[] crop = stretch.cropCoefficient;
        double[] trade = stretch.tradeCoefficient;
        double[] income = stretch.fullIncome;
        double share = leisureShare;
        for (int i = 0; i < length; i++) {
            to[i] = time[i] - (crop[i] + trade[i]) * shadowPower - share * income[i] / shadow - above[i];
        }
    }

    /** Puts the market's number in the place of a household's own where it sells or hires. */
    private void select(double[] own, int length, double whereSelling, double whereHiring) {
        replaceWhereNegative(leftHiring, own, Double.doubleToRawLongBits(whereHiring), length);
        replaceWhereNegative(minusLeftSelling, own, Double.doubleToRawLongBits(whereSelling), length);
    }

    private static void replaceWhereNegative(double[] numbers, double[] values, long bits, int length) {
        for (int i = 0; i < length; i++) {
            long all = Double.doubleToRawLongBits(numbers[i]) >> 63;
            values[i] = Double.longBitsToDouble((Double.doubleToRawLongBits(values[i]) & ~all) | (bits & all));
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
            double[] taken = stretch.takenDays[k];
            for (int i = 0; i < length; i++) {
                taken[i] = shadow[i] - paid[i];
            }
            whereNegative(taken, stretch.offeredDays[k], length);
        }
    }

    /** Days sold, and days hired, which are at most all work on the crops. */
    private void trade(int length, double hiringPower) {
        double[] crop = stretch.cropCoefficient;
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
        double[] hired = stretch.hiredDays;
        int count = 0;
        for (int i = 0; i < length; i++) {
            boolean own = leftHiring[i] >= 0;
            boolean lost = own & !(Math.abs(lastStep[i]) <= SeasonBalance.LAST_STEP);
            boolean hiresAll = -leftHiring[i] > hired[i];
            if (leftSelling[i] <= 0 & (lost | hiresAll)) {
                specials[count++] = i;
            }
        }
        return count;
    }
}
