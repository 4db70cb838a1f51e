package org.ayllu.experiments.survey.report;

import org.ayllu.core.terms.Status;

/**
 * A number the survey cannot give, with where it comes from.
 *
 * @param value the number, or the mean over households where {@code spread} is above 0
 * @param unit its unit, such as {@code US$} or {@code hours}
 * @param status how firmly it is known
 * @param source author, year and place in the source; for an assumption, the reasoning
 * @param spread standard deviation of the natural logarithm over households, 0 to 3; a household has {@code value} times a
 *     lognormal factor of mean 1, with 0 every household has {@code value}
 */
public record Figure(double value, String unit, Status status, String source, double spread) {
    private static final double MOST_SPREAD = 3;

    /** Checks that the value is finite and at least 0, and the spread. */
    public Figure {
        Require.atLeast("value", value, 0);
        Require.between("spread", spread, 0, MOST_SPREAD);
    }

    /** A figure that is the same for every household. */
    public static Figure of(double value, String unit, Status status, String source) {
        return new Figure(value, unit, status, source, 0);
    }
}
