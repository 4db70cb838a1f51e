package org.ayllu.core.decision;

/**
 * What many households know and choose in a season, one array for each field of {@link SeasonProblem} and {@link SeasonChoice}: the form in which a
 * {@link SeasonKernel} works. The arrays may be columns of a table; entry i of each belongs to the same household.
 */
public final class SeasonRows {
    private static final double[] NONE = {};
    /** Entries of an array copied before the next array's turn: so many streams at once are fetched ahead by the memory (2 of 13 ns a household). */
    private static final int TOGETHER = 128;

    /** Days left after care and herding, T. */
    public double[] time = NONE;
    /** Days asked by all its crops this season at shadow wage 1, K. */
    public double[] cropCoefficient = NONE;
    /** Days asked by its own trade at shadow wage 1, K_B. */
    public double[] tradeCoefficient = NONE;
    /** The season's part of the plan's full income X, US$. */
    public double[] fullIncome = NONE;
    /** What the rule noted at sowing, one array for each of {@link LivelihoodRule#notes}. */
    public double[][] notes = {};
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
        if (problem.notes.length != notes.length) {
            problem.notes = new double[notes.length];
        }
        for (int note = 0; note < notes.length; note++) {
            problem.notes[note] = notes[note][row];
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

    /** Copies what many households know to the first places here. */
    public void copyProblems(SeasonRows from, int start, int length) {
        for (int at = 0; at < length; at += TOGETHER) {
            int count = Math.min(TOGETHER, length - at);
            System.arraycopy(from.time, start + at, time, at, count);
            System.arraycopy(from.cropCoefficient, start + at, cropCoefficient, at, count);
            System.arraycopy(from.tradeCoefficient, start + at, tradeCoefficient, at, count);
            System.arraycopy(from.fullIncome, start + at, fullIncome, at, count);
            for (int k = 0; k < Offers.KINDS; k++) {
                System.arraycopy(from.offeredDays[k], start + at, offeredDays[k], at, count);
                System.arraycopy(from.offeredWage[k], start + at, offeredWage[k], at, count);
            }
        }
    }

    /** Copies what the households in the first places here chose. */
    public void copyChoices(SeasonRows to, int start, int length) {
        for (int at = 0; at < length; at += TOGETHER) {
            int count = Math.min(TOGETHER, length - at);
            System.arraycopy(shadowWage, at, to.shadowWage, start + at, count);
            System.arraycopy(cropDays, at, to.cropDays, start + at, count);
            System.arraycopy(hiredDays, at, to.hiredDays, start + at, count);
            System.arraycopy(tradeDays, at, to.tradeDays, start + at, count);
            System.arraycopy(farmWageDays, at, to.farmWageDays, start + at, count);
            System.arraycopy(leisure, at, to.leisure, start + at, count);
            for (int k = 0; k < Offers.KINDS; k++) {
                System.arraycopy(takenDays[k], at, to.takenDays[k], start + at, count);
            }
        }
    }
}
