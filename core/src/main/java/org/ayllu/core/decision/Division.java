package org.ayllu.core.decision;

import org.ayllu.core.math.Elementary;

/**
 * How a household that goes by habit divides the days of a year or a season. Jobs that pay at least its usual earnings of a day come first, then crops,
 * trade and farm wage work as it is used to; it hires where a hired day brings more than it costs.
 *
 * <p>One object serves as scratch of a cursor and is filled anew for each household.
 */
public final class Division {
    /** Days there are. */
    public double time;
    /** Days that crops ask at wage 1. */
    public double cropCoefficient;
    /** Days that own trade asks at wage 1. */
    public double tradeCoefficient;
    /** Days on crops and in trade, and for farm wages, as it is used to; those on crops for the whole year or season. */
    public double usualCropDays;

    public double usualTradeDays;
    public double usualWageDays;

    /** Found: family days on crops. */
    public double familyDays;
    /** Found: days hired. */
    public double hiredDays;
    /** Found: days in trade. */
    public double tradeDays;
    /** Found: days for farm wages. */
    public double wageDays;
    /** Found: days of each offer. */
    public final double[] jobDays = new double[Offers.KINDS];
    /** Found: days of all offers, and what they bring, US$. */
    public double allJobDays;

    public double jobIncome;

    /** Takes the jobs that pay at least {@code usualEarnings} a day, as many days as there are. */
    public void takeJobs(Offers offers, double usualEarnings) {
        allJobDays = 0;
        jobIncome = 0;
        for (int k = 0; k < Offers.KINDS; k++) {
            boolean good = offers.wage(k) >= usualEarnings;
            jobDays[k] = good ? Math.max(0, Math.min(offers.days(k), time - allJobDays)) : 0;
            allJobDays += jobDays[k];
            jobIncome += jobDays[k] * offers.wage(k);
        }
    }

    /**
     * Divides what the jobs leave.
     *
     * @param mostPower ω^−ε of the least that a last day on own crops or trade may bring
     * @param hiringPower ω^−ε of what a hired day costs
     */
    public void divide(double mostPower, double hiringPower) {
        double left = Math.max(0, time - allJobDays);
        familyDays = Math.min(left, Math.min(usualCropDays, cropCoefficient * mostPower));
        left -= familyDays;
        tradeDays = Math.min(left, Math.min(usualTradeDays, tradeCoefficient * mostPower));
        left -= tradeDays;
        wageDays = Math.min(left, usualWageDays);
        hiredDays = Math.max(0, cropCoefficient * hiringPower - familyDays);
        double atHome = Math.min(hiredDays, wageDays);
        familyDays += atHome;
        hiredDays -= atHome;
        wageDays -= atHome;
    }

    /** What days on something that asks so many at wage 1 bring, US$: L·(K/L)^(1−b)/b. */
    public static double value(double days, double coefficient, double labourShare) {
        return days > 0 && coefficient > 0
                ? days * Elementary.pow(coefficient / days, 1 - labourShare) / labourShare
                : 0;
    }
}
