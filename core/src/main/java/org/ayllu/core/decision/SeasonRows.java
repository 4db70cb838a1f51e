package org.ayllu.core.decision;

/**
 * What many households know and choose in a season, one array for each field of {@link SeasonProblem} and {@link SeasonChoice}: the form in which a
 * {@link SeasonKernel} works. The arrays may be columns of a table; entry i of each belongs to the same household.
 */
public final class SeasonRows {
    private static final double[] NONE = {};

    /** Days left after care and herding, T. */
    public double[] time = NONE;
    /** Days asked by all its crops this season at shadow wage 1, K. */
    public double[] cropCoefficient = NONE;
    /** Days asked by its own trade at shadow wage 1, K_B. */
    public double[] tradeCoefficient = NONE;
    /** The season's part of the plan's full income X, US$. */
    public double[] fullIncome = NONE;
    /** Days offered, by kind of {@link Offers}. */
    public final double[][] offeredDays = new double[Offers.KINDS][];
    /** Wages offered, US$ a day, by kind. */
    public final double[][] offeredWage = new double[Offers.KINDS][];

    /** Chosen: value of a day, US$. */
    public double[] shadowWage = NONE;
    /** Chosen: days on its crops, family and hired. */
    public double[] cropDays = NONE;
    /** Chosen: days hired for its crops. */
    public double[] hiredDays = NONE;
    /** Chosen: days in its own trade. */
    public double[] tradeDays = NONE;
    /** Chosen: days it wants to work for farm wages. */
    public double[] farmWageDays = NONE;
    /** Chosen: days taken of each offer, by kind. */
    public final double[][] takenDays = new double[Offers.KINDS][];
    /** What is left: leisure, days. */
    public double[] leisure = NONE;

    /** Rows of arrays of their own. */
    public static SeasonRows ofLength(int length) {
        SeasonRows rows = new SeasonRows();
        rows.time = new double[length];
        rows.cropCoefficient = new double[length];
        rows.tradeCoefficient = new double[length];
        rows.fullIncome = new double[length];
        rows.shadowWage = new double[length];
        rows.cropDays = new double[length];
        rows.hiredDays = new double[length];
        rows.tradeDays = new double[length];
        rows.farmWageDays = new double[length];
        rows.leisure = new double[length];
        for (int k = 0; k < Offers.KINDS; k++) {
            rows.offeredDays[k] = new double[length];
            rows.offeredWage[k] = new double[length];
            rows.takenDays[k] = new double[length];
        }
        return rows;
    }

    /** Copies one household into a cursor. */
    public void read(int row, SeasonPrices prices, SeasonProblem problem) {
        problem.time = time[row];
        problem.cropCoefficient = cropCoefficient[row];
        problem.tradeCoefficient = tradeCoefficient[row];
        problem.fullIncome = fullIncome[row];
        problem.sellingWage = prices.sellingWage();
        problem.hiringWage = prices.hiringWage();
        problem.sellingPower = prices.sellingPower();
        problem.hiringPower = prices.hiringPower();
        for (int k = 0; k < Offers.KINDS; k++) {
            problem.offers.set(k, offeredDays[k][row], offeredWage[k][row]);
        }
    }

    /** Copies what a household chose out of a cursor. */
    public void write(int row, SeasonProblem problem, SeasonChoice choice) {
        shadowWage[row] = choice.shadowWage;
        cropDays[row] = choice.cropDays;
        hiredDays[row] = choice.hiredDays;
        tradeDays[row] = choice.tradeDays;
        farmWageDays[row] = choice.farmWageDays;
        leisure[row] = choice.leisureDays(problem);
        for (int k = 0; k < Offers.KINDS; k++) {
            takenDays[k][row] = choice.offerDays[k];
        }
    }
}
