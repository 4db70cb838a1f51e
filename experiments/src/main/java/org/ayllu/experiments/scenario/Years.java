package org.ayllu.experiments.scenario;

import org.ayllu.core.engine.Calendar;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;

/**
 * The years of a run. An agricultural year bears the calendar year in which it begins.
 *
 * @param start first reported year
 * @param years number of reported years
 * @param warmUpYears years simulated before the first reported one
 * @param seasonsPerYear seasons of equal length; a divisor of twelve
 * @param firstMonth calendar month in which the agricultural year begins, 1 = January
 */
public record Years(
        @Parameter(
                doc = "First reported year.",
                unit = "year",
                min = 1500,
                max = 2500,
                source = "choice of the experiment")
        int start,

        @Parameter(
                doc = "Number of reported years.",
                unit = "years",
                min = 1,
                max = 200,
                source = "choice of the experiment")
        int years,

        @Parameter(
                doc =
                        "Years simulated before the first reported one; the first two set the benchmarks of markets and expectations.",
                unit = "years",
                min = 2,
                max = 50,
                source = "choice of the experiment; prices and stores settle within five years")
        int warmUpYears,

        @Parameter(
                doc = "Seasons of equal length; 1, 2, 3, 4, 6 or 12.",
                unit = "seasons",
                min = 1,
                max = 12,
                oneOf = {1, 2, 3, 4, 6, 12},
                source = "choice of the experiment; four tell sowing, growing, harvest and the dry months apart")
        int seasonsPerYear,

        @Parameter(
                doc = "Calendar month in which the agricultural year begins, 1 = January.",
                unit = "month",
                min = 1,
                max = 12,
                status = Status.COMPUTED,
                source = "MINAGRI Peru 2005-13: sowing begins in September")
        int firstMonth) {
    /** Checks that the seasons divide the year. */
    public Years {
        new Calendar(start, years, warmUpYears, seasonsPerYear, firstMonth);
    }

    /** Bolivia from 1985, twenty years after five of warm-up, four seasons from September. */
    public static Years defaults() {
        return new Years(1985, 20, 5, 4, 9);
    }

    /** The calendar of a run. */
    public Calendar calendar() {
        return new Calendar(start, years, warmUpYears, seasonsPerYear, firstMonth);
    }
}
