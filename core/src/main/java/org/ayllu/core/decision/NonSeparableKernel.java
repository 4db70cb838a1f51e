package org.ayllu.core.decision;

/**
 * {@link SeasonSolver} for many households at once: the same equations in passes over short stretches of arrays that HotSpot turns into vector
 * instructions. Conditions are factors of 0 and 1, since a branch would end that. Households that neither sell nor hire go through
 * {@link ShadowWageBlock} together; the few that an offered job inside the wage band, or more work than they can hire, makes special go through the solver
 * itself.
 */
final class NonSeparableKernel implements SeasonKernel {
    /** Households of a stretch: its scratch of 8 arrays, 32 kB, stays in the first two levels of cache. */
    static final int LENGTH = 512;

    private final double leisureShare;
    private final CursorKernel special;
    private final ShadowWageBlock shadowWages;

    private final double[] aboveSelling = new double[LENGTH];
    private final double[] aboveHiring = new double[LENGTH];
    private final double[][] taken = new double[Offers.KINDS][LENGTH];
    private final double[] leftSelling = new double[LENGTH];
    private final double[] leftHiring = new double[LENGTH];
    private final ShadowWageBlock.Ends ends =
            new ShadowWageBlock.Ends(aboveSelling, aboveHiring, leftSelling, leftHiring);
    private final double[] wage = new double[LENGTH];
    private final double[] power = new double[LENGTH];
    private final int[] between = new int[LENGTH];
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
            balance(rows, start, length, prices);
            net(rows.cropCoefficient, start, length, prices.hiringPower(), net, start - from);
        }
    }

    @Override
    public void allocate(SeasonRows rows, int from, int to, SeasonPrices prices) {
        for (int start = from; start < to; start += LENGTH) {
            int length = Math.min(LENGTH, to - start);
            balance(rows, start, length, prices);
            atMarketWages(length, prices);
            int outside = classify(rows.cropCoefficient, start, length, prices.hiringPower());
            int inside = outside >>> 16;
            outside &= 0xffff;
            shadowWages.solve(rows, start, between, inside, ends, prices, wage, power);
            for (int i = 0; i < inside; i++) {
                if (wage[between[i]] == 0) {
                    specials[outside++] = between[i];
                }
            }
            work(rows, start, length);
            jobs(rows, start, length);
            shadowWages.takePartly(rows);
            trade(rows, start, length, prices.hiringPower());
            rest(rows, start, length);
            for (int i = 0; i < outside; i++) {
                special.allocate(rows, start + specials[i], prices);
            }
        }
    }

    /** 1 where x is positive, 0 where it is not; x is a difference of days or wages, never so small that the product stays below 1. */
    static double positive(double x) {
        return Math.min(Math.max(x * 1e300, 0.0), 1.0);
    }

    /** E at the selling and at the hiring wage, and the days of jobs that pay more than each. */
    private void balance(SeasonRows rows, int start, int length, SeasonPrices prices) {
        above(rows, start, length, prices.sellingWage(), aboveSelling);
        above(rows, start, length, prices.hiringWage(), aboveHiring);
        left(rows, start, length, prices.sellingWage(), prices.sellingPower(), aboveSelling, leftSelling);
        left(rows, start, length, prices.hiringWage(), prices.hiringPower(), aboveHiring, leftHiring);
    }

    /** Days of the jobs that pay more than a shadow wage. */
    private void above(SeasonRows rows, int start, int length, double shadow, double[] to) {
        for (int k = 0; k < Offers.KINDS; k++) {
            double[] paid = rows.offeredWage[k];
            double[] days = taken[k];
            for (int i = 0; i < length; i++) {
                days[i] = shadow - paid[start + i];
            }
            whereNegative(days, rows.offeredDays[k], start, length);
        }
        double[] days0 = taken[0];
        double[] days1 = taken[1];
        double[] days2 = taken[2];
        for (int i = 0; i < length; i++) {
            to[i] = days0[i] + days1[i] + days2[i];
        }
    }

    /** Puts values where there are negative numbers, and zeros elsewhere: by their sign bits, at half the time that multiplying by 0 or 1 takes (2.5 against 3.9 ns for three jobs). */
    private static void whereNegative(double[] numbers, double[] values, int start, int length) {
        for (int i = 0; i < length; i++) {
            long all = -(Double.doubleToRawLongBits(numbers[i]) >>> 63);
            numbers[i] = Double.longBitsToDouble(all & Double.doubleToRawLongBits(values[start + i]));
        }
    }

    private void left(
            SeasonRows rows, int start, int length, double shadow, double shadowPower, double[] above, double[] to) {
        double[] time = rows.time;
        double[] crop = rows.cropCoefficient;
        double[] trade = rows.tradeCoefficient;
        double[] income = rows.fullIncome;
        double share = leisureShare;
        for (int i = 0; i < length; i++) {
            to[i] = time[start + i]
                    - (crop[start + i] + trade[start + i]) * shadowPower
                    - share * income[start + i] / shadow
                    - above[i];
        }
    }

    /** Days sold less days hired, at most all work on the crops. */
    private void net(double[] crop, int start, int length, double hiringPower, double[] net, int at) {
        double[] selling = leftSelling;
        double[] hiring = leftHiring;
        for (int i = 0; i < length; i++) {
            net[at + i] =
                    Math.max(selling[i], 0.0) - Math.min(Math.max(-hiring[i], 0.0), crop[start + i] * hiringPower);
        }
    }

    private void atMarketWages(int length, SeasonPrices prices) {
        double[] selling = leftSelling;
        double[] toWage = wage;
        double[] toPower = power;
        double sellingWage = prices.sellingWage();
        double hiringWage = prices.hiringWage();
        double sellingPower = prices.sellingPower();
        double hiringPower = prices.hiringPower();
        for (int i = 0; i < length; i++) {
            double sells = positive(selling[i]);
            toWage[i] = sells * sellingWage + (1 - sells) * hiringWage;
            toPower[i] = sells * sellingPower + (1 - sells) * hiringPower;
        }
    }

    /** Lists households that neither sell nor hire, and those for the solver; returns both counts, the former in the upper half. */
    private int classify(double[] crop, int start, int length, double hiringPower) {
        int inside = 0;
        int outside = 0;
        for (int i = 0; i < length; i++) {
            boolean sells = leftSelling[i] > 0;
            boolean own = !sells & leftHiring[i] >= 0;
            boolean hiresAll = !sells & -leftHiring[i] > crop[start + i] * hiringPower;
            between[inside] = i;
            inside += own ? 1 : 0;
            specials[outside] = i;
            outside += hiresAll ? 1 : 0;
        }
        return inside << 16 | outside;
    }

    private void work(SeasonRows rows, int start, int length) {
        double[] crop = rows.cropCoefficient;
        double[] trade = rows.tradeCoefficient;
        double[] toCrop = rows.cropDays;
        double[] toTrade = rows.tradeDays;
        double[] at = power;
        for (int i = 0; i < length; i++) {
            toCrop[start + i] = crop[start + i] * at[i];
        }
        for (int i = 0; i < length; i++) {
            toTrade[start + i] = trade[start + i] * at[i];
        }
    }

    private void jobs(SeasonRows rows, int start, int length) {
        double[] shadow = wage;
        for (int k = 0; k < Offers.KINDS; k++) {
            double[] paid = rows.offeredWage[k];
            double[] days = taken[k];
            for (int i = 0; i < length; i++) {
                days[i] = shadow[i] - paid[start + i];
            }
            whereNegative(days, rows.offeredDays[k], start, length);
            System.arraycopy(days, 0, rows.takenDays[k], start, length);
        }
    }

    private void trade(SeasonRows rows, int start, int length, double hiringPower) {
        double[] crop = rows.cropCoefficient;
        double[] hired = rows.hiredDays;
        double[] sold = rows.farmWageDays;
        double[] selling = leftSelling;
        double[] hiring = leftHiring;
        for (int i = 0; i < length; i++) {
            hired[start + i] = Math.min(Math.max(-hiring[i], 0.0), crop[start + i] * hiringPower);
            sold[start + i] = Math.max(selling[i], 0.0);
        }
        System.arraycopy(wage, 0, rows.shadowWage, start, length);
    }

    private static void rest(SeasonRows rows, int start, int length) {
        double[] time = rows.time;
        double[] crop = rows.cropDays;
        double[] hired = rows.hiredDays;
        double[] trade = rows.tradeDays;
        double[] sold = rows.farmWageDays;
        double[] leisure = rows.leisure;
        for (int i = start; i < start + length; i++) {
            leisure[i] = time[i] - (crop[i] - hired[i]) - trade[i] - sold[i];
        }
        double[] taken0 = rows.takenDays[0];
        double[] taken1 = rows.takenDays[1];
        double[] taken2 = rows.takenDays[2];
        for (int i = start; i < start + length; i++) {
            leisure[i] -= taken0[i] + taken1[i] + taken2[i];
        }
    }
}
