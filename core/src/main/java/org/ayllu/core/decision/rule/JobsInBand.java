package org.ayllu.core.decision.rule;

import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PowerSeries;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.decision.SeasonRows;
import org.ayllu.core.math.ElementaryBlock;
import org.ayllu.core.math.Indicator;

/**
 * The jobs that pay more than a day sold and less than a day hired, for a stretch of households: where the shadow wage may be. Each narrows the bracket of
 * its household to one side of its wage, or is taken in part, and then its wage is the shadow wage.
 *
 * <p>Some households in seven have one such job and very few have more, so they are listed and their numbers gathered. All conditions are masks of signs:
 * as branches they could not be foreseen.
 */
final class JobsInBand {
    private final double elasticity;
    private final ElementaryBlock elementary = new ElementaryBlock();

    private final double[] between;
    private final int[] lookers;
    private int singles;
    private int severals;
    private final int[] several;

    private final int[] at;
    private final int[] kind;
    private final double[] wage;
    private final double[] days;
    private final double[] time;
    private final double[] work;
    private final double[] leisure;
    private final double[] log;
    private final double[] power;
    private final double[] without;

    private int partly;
    private final int[] partlyJob;
    private final double[] partlyDays;

    JobsInBand(int length, double elasticity) {
        this.elasticity = elasticity;
        between = new double[length];
        lookers = new int[length + 1];
        several = new int[length + 1];
        int most = length * Offers.KINDS + 1;
        at = new int[most];
        kind = new int[most];
        wage = new double[most];
        days = new double[most];
        time = new double[most];
        work = new double[most];
        leisure = new double[most];
        log = new double[most];
        power = new double[most];
        without = new double[most];
        partlyJob = new int[length + 1];
        partlyDays = new double[length + 1];
    }

    /** Narrows the brackets of a stretch. */
    void narrow(SeasonRows rows, int length, LabourPosition position, SeasonPrices prices, WageBracket bracket) {
        int count = listLookers(length, position);
        gatherSingles(rows, count, prices, bracket);
        int jobs = gatherSeverals(rows, prices);
        price(jobs, prices, bracket.logSelling, bracket.width);
        partly = 0;
        for (int job = 0; job < singles; job++) {
            narrowByOne(job, bracket);
        }
        int first = singles;
        for (int i = 0; i < severals; i++) {
            int end = first;
            while (end < jobs && at[end] == several[i]) {
                end++;
            }
            narrowBySeveral(rows, several[i], first, end, bracket);
            first = end;
        }
    }

    /** Where households look for a shadow wage and have jobs at wages from above the selling to the hiring wage. */
    private int listLookers(int length, LabourPosition position) {
        double[] looks = position.looks;
        double[] aboveSelling = position.aboveSelling;
        double[] aboveHiring = position.aboveHiring;
        for (int i = 0; i < length; i++) {
            between[i] = looks[i] * Indicator.above(aboveSelling[i] - aboveHiring[i]);
        }
        int count = 0;
        for (int i = 0; i < length; i++) {
            lookers[count] = i;
            count += (int) (bits(between[i]) >>> 52) & 1; // of 1.0, and neither of 0 nor of −0
        }
        return count;
    }

    private void gatherSingles(SeasonRows rows, int count, SeasonPrices prices, WageBracket bracket) {
        double low = prices.sellingWage();
        double high = prices.hiringWage();
        double[] wage0 = rows.offeredWage[0];
        double[] wage1 = rows.offeredWage[1];
        double[] wage2 = rows.offeredWage[2];
        double[] days0 = rows.offeredDays[0];
        double[] days1 = rows.offeredDays[1];
        double[] days2 = rows.offeredDays[2];
        singles = 0;
        severals = 0;
        for (int i = 0; i < count; i++) {
            int row = lookers[i];
            long in0 = inside(wage0[row], days0[row], low, high);
            long in1 = inside(wage1[row], days1[row], low, high);
            long in2 = inside(wage2[row], days2[row], low, high);
            at[singles] = row;
            kind[singles] = (int) ((in1 & 1) | (in2 & 2));
            wage[singles] = value((in0 & bits(wage0[row])) | (in1 & bits(wage1[row])) | (in2 & bits(wage2[row])));
            days[singles] = value((in0 & bits(days0[row])) | (in1 & bits(days1[row])) | (in2 & bits(days2[row])));
            time[singles] = bracket.time[row];
            work[singles] = bracket.work[row];
            leisure[singles] = bracket.leisure[row];
            several[severals] = row;
            int number = (int) -(in0 + in1 + in2);
            int single = number & ~(number >> 1) & 1;
            singles += single;
            severals += 1 - single;
        }
    }

    private int gatherSeverals(SeasonRows rows, SeasonPrices prices) {
        int jobs = singles;
        for (int i = 0; i < severals; i++) {
            int row = several[i];
            for (int k = 0; k < Offers.KINDS; k++) {
                double paid = rows.offeredWage[k][row];
                double offered = rows.offeredDays[k][row];
                if (inside(paid, offered, prices.sellingWage(), prices.hiringWage()) != 0) {
                    at[jobs] = row;
                    kind[jobs] = k;
                    wage[jobs] = paid;
                    days[jobs] = offered;
                    jobs++;
                }
            }
        }
        return jobs;
    }

    /** The powers of the wages, relative to the selling wage, and E of single jobs at their wages, were they not taken. */
    private void price(int jobs, SeasonPrices prices, double logSelling, double width) {
        double selling = prices.sellingWage();
        elementary.log(wage, log, 0, jobs);
        for (int i = 0; i < jobs; i++) {
            log[i] = log[i] - logSelling;
        }
        for (int i = 0; i < jobs; i++) {
            power[i] = -elasticity * log[i];
        }
        if (elasticity * width < PowerSeries.REACH) {
            for (int i = 0; i < jobs; i++) {
                power[i] = PowerSeries.exp(power[i]);
            }
        } else {
            elementary.exp(power, power, 0, jobs);
        }
        for (int i = 0; i < singles; i++) {
            without[i] = time[i] + days[i] - work[i] * power[i] - leisure[i] * (selling / wage[i]);
        }
    }

    /** Of the days that all jobs above the selling wage leave, a single one inside the band gives its own back where it is not taken. */
    private void narrowByOne(int job, WageBracket bracket) {
        int row = at[job];
        double left = without[job];
        double offered = days[job];
        int below = (int) (bits(left) >> 63);
        int beyond = (int) (bits(offered - left) >> 63);
        int spare = bracket.low.length - 1;
        int whereBelow = spare + ((row - spare) & below);
        int whereBeyond = spare + ((row - spare) & beyond);
        bracket.low[whereBelow] = log[job];
        bracket.atLow[whereBelow] = left;
        bracket.time[whereBelow] = time[job] + offered;
        bracket.high[whereBeyond] = log[job];
        bracket.atHigh[whereBeyond] = left - offered;
        partlyJob[partly] = job;
        partlyDays[partly] = left;
        partly += 1 + (below | beyond);
    }

    /** Narrows a bracket to between two of several job wages, or to one of them. Wages are compared, since those next to each other have one logarithm. */
    private void narrowBySeveral(SeasonRows rows, int row, int first, int end, WageBracket bracket) {
        double from = bracket.selling;
        double to = bracket.hiring;
        for (int job = first; job < end; job++) {
            if (wage[job] <= from || wage[job] >= to) {
                continue;
            }
            double left = rows.time[row]
                    - bracket.work[row] * power[job]
                    - bracket.leisure[row] * (bracket.selling / wage[job])
                    - preferredTo(rows, row, kind[job]);
            if (left < 0) {
                from = wage[job];
                bracket.low[row] = log[job];
                bracket.atLow[row] = left;
            } else if (left > days[job]) {
                to = wage[job];
                bracket.high[row] = log[job];
                bracket.atHigh[row] = left - days[job];
            } else {
                takePartly(rows, row, job, left, bracket);
                return;
            }
        }
        double taken = 0;
        for (int k = 0; k < Offers.KINDS; k++) {
            taken += rows.offeredWage[k][row] >= to ? rows.offeredDays[k][row] : 0;
        }
        bracket.time[row] = rows.time[row] - taken;
    }

    /** Notes a job that is taken in part; where two pay the same the scalar search decides, to which no number for the bracket leads. */
    private void takePartly(SeasonRows rows, int row, int job, double left, WageBracket bracket) {
        for (int j = 0; j < Offers.KINDS; j++) {
            if (j != kind[job] && rows.offeredWage[j][row] == wage[job] && rows.offeredDays[j][row] > 0) {
                bracket.atLow[row] = Double.NaN;
                return;
            }
        }
        partlyJob[partly] = job;
        partlyDays[partly] = left;
        partly++;
    }

    private static double preferredTo(SeasonRows rows, int row, int k) {
        double paid = rows.offeredWage[k][row];
        double sum = 0;
        for (int j = 0; j < Offers.KINDS; j++) {
            double other = rows.offeredWage[j][row];
            sum += other > paid || (other == paid && j < k) ? rows.offeredDays[j][row] : 0;
        }
        return sum;
    }

    /** Where a job is taken in part, its wage is the shadow wage. */
    void settle(double[] shadowWage, double[] shadowPower, double[] lastStep, double sellingPower) {
        for (int i = 0; i < partly; i++) {
            int job = partlyJob[i];
            shadowWage[at[job]] = wage[job];
            shadowPower[at[job]] = sellingPower * power[job];
            lastStep[at[job]] = 0;
        }
    }

    /** Writes the days of jobs that are taken in part, which take what the other uses of time leave. */
    void takePartly(SeasonRows rows) {
        for (int i = 0; i < partly; i++) {
            int job = partlyJob[i];
            rows.takenDays[kind[job]][at[job]] = partlyDays[i];
        }
    }

    /** All ones where days are offered at a wage inside the band, else 0. */
    private static long inside(double paid, double offered, double low, double high) {
        return (bits(low - paid) & bits(paid - high) & bits(0.0 - offered)) >> 63;
    }

    private static long bits(double value) {
        return Double.doubleToRawLongBits(value);
    }

    private static double value(long bits) {
        return Double.longBitsToDouble(bits);
    }
}
