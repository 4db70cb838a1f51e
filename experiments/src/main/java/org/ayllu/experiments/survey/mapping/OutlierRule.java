package org.ayllu.experiments.survey.mapping;

import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.ayllu.experiments.survey.report.Require;
import org.ayllu.experiments.survey.report.SurveyReport;

/**
 * What to do with values too large to believe. Rules are tried in order on every value; the first whose limit is exceeded applies.
 *
 * @param by how the limit is set
 * @param at the limit: a value in the column's unit, a multiple of the median, or a quantile between 0 and 1; at most 1,000,000
 * @param then what replaces a value above the limit
 */
public record OutlierRule(Limit by, double at, Then then) {
    private static final double MOST = 1_000_000;

    /** Checks the limit. */
    public OutlierRule {
        Require.above("at", at, 0);
        Require.between("at", at, 0, MOST);
        Require.that(by != Limit.QUANTILE || at <= 1, "a quantile is at most 1, but at is " + SurveyReport.number(at));
    }

    /** How a limit is set. */
    public enum Limit {
        /** A fixed value in the column's unit. */
        VALUE,
        /** A multiple of the median of the values given; holds up even where one household in ten is wrong. */
        TIMES_MEDIAN,
        /** A quantile of the values given, as in winsorising. */
        QUANTILE
    }

    /** What replaces a value above the limit. */
    public enum Then {
        /** The limit itself (winsorising). */
        CAP,
        /** The median of the values given: the value is taken for a slip that says nothing. */
        MEDIAN,
        /** Nothing: the row is dropped. */
        DROP
    }

    /**
     * The limit for a column.
     *
     * @param values the values given, without missing ones; at least one
     * @return the limit, in the column's unit
     */
    public double limit(double[] values) {
        return switch (by) {
            case VALUE -> at;
            case TIMES_MEDIAN -> at * new Median().evaluate(values);
            case QUANTILE -> new Percentile().evaluate(values, 100 * at);
        };
    }

    /** The rule in words, with the limit it has in this file. */
    public String why(double limit) {
        String rule = switch (by) {
            case VALUE -> "above ";
            case TIMES_MEDIAN -> "above " + SurveyReport.number(at) + " x median = ";
            case QUANTILE -> "above quantile " + SurveyReport.number(at) + " = ";
        };
        String outcome = switch (then) {
            case CAP -> ", cut to it";
            case MEDIAN -> ", taken for a slip, median used";
            case DROP -> "";
        };
        return rule + SurveyReport.number(limit) + outcome;
    }
}
