package org.ayllu.core.engine;

/**
 * Time as the countryside keeps it: agricultural years cut into seasons of equal numbers of months. Year 1985 of a calendar that begins in
 * September runs from September 1985 to August 1986.
 *
 * @param startYear label of the first reported agricultural year
 * @param years number of reported years, at least 1
 * @param warmUpYears years simulated before the first reported one so that expectations, stocks and prices settle, at least 0
 * @param seasonsPerYear 1, 2, 3, 4, 6 or 12
 * @param firstMonth calendar month in which the agricultural year begins, 1 = January
 */
public record Calendar(int startYear, int years, int warmUpYears, int seasonsPerYear, int firstMonth) {
    /** Checks the ranges. */
    public Calendar {
        if (years < 1 || warmUpYears < 0) {
            throw new IllegalArgumentException("years must be at least 1 and warmUpYears at least 0");
        }
        if (seasonsPerYear < 1 || 12 % seasonsPerYear != 0) {
            throw new IllegalArgumentException("seasonsPerYear must be 1, 2, 3, 4, 6 or 12 but is " + seasonsPerYear);
        }
        if (firstMonth < 1 || firstMonth > 12) {
            throw new IllegalArgumentException("firstMonth must be 1 to 12 but is " + firstMonth);
        }
    }

    /** Number of periods of a whole run, warm-up included. */
    public int periods() {
        return (warmUpYears + years) * seasonsPerYear;
    }

    /** The period with an index. */
    public Period period(int index) {
        return new Period(this, index);
    }

    /** The season in which a calendar month (1 = January) lies. */
    public int seasonOfMonth(int month) {
        return Math.floorMod(month - firstMonth, 12) / monthsPerSeason();
    }

    /** Months per season. */
    public int monthsPerSeason() {
        return 12 / seasonsPerYear;
    }

    /**
     * Adds monthly figures up by season.
     *
     * @param byMonth twelve figures, January first
     * @return one sum per season, the first season of the agricultural year first
     */
    public double[] bySeason(double[] byMonth) {
        if (byMonth.length != 12) {
            throw new IllegalArgumentException("twelve monthly figures are needed, not " + byMonth.length);
        }
        double[] sums = new double[seasonsPerYear];
        for (int step = 0; step < 12; step++) {
            int month = Math.floorMod(firstMonth - 1 + step, 12);
            sums[step / monthsPerSeason()] += byMonth[month];
        }
        return sums;
    }
}
