package org.ayllu.experiments.survey.report;

/** Refuses values out of range, naming the value and the range. */
public final class Require {
    private Require() {}

    public static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    public static void between(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            String range = max == Double.POSITIVE_INFINITY
                    ? "at least " + SurveyReport.number(min)
                    : "between " + SurveyReport.number(min) + " and " + SurveyReport.number(max);
            throw new IllegalArgumentException(name + " must be " + range + ", but is " + SurveyReport.number(value));
        }
    }

    public static void above(String name, double value, double min) {
        that(
                value > min && Double.isFinite(value),
                name + " must be above " + SurveyReport.number(min) + ", but is " + value);
    }

    public static void share(String name, double value) {
        between(name, value, 0, 1);
    }

    public static void atLeast(String name, double value, double min) {
        between(name, value, min, Double.POSITIVE_INFINITY);
        that(Double.isFinite(value), name + " must be finite");
    }
}
