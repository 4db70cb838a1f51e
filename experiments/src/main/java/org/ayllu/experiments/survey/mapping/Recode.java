package org.ayllu.experiments.survey.mapping;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.core.terms.Status;
import org.ayllu.experiments.survey.report.Require;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.ayllu.experiments.survey.report.Words;

/**
 * A column of categories and the number each category stands for, such as {@code primary: 6} years of schooling.
 *
 * @param column the column's name in the file
 * @param values number by category; categories are compared without regard to case, blanks and zeros after the point ({@code 1.0} is 1), and
 *     without regard to accents where no category is written just so
 * @param status how firmly the numbers are known
 * @param source where the numbers come from
 */
public record Recode(String column, Map<String, Double> values, Status status, String source) {
    /** Copies the map and folds its keys. */
    public Recode {
        Require.that(!values.isEmpty(), "the recode of " + column + " needs at least one value");
        Map<String, Double> folded = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Require.atLeast("the number for " + key, value, 0);
            Require.that(
                    folded.putIfAbsent(Words.category(key), value) == null,
                    column + ": the category " + key + " is there twice, case, blanks and zeros after the point apart");
        });
        values = Collections.unmodifiableMap(folded);
    }

    /** Refuses a number outside {@code least} and {@code most}. */
    void requireBetween(double least, double most, String unit) {
        values.forEach((key, value) -> {
            if (!(value >= least && value <= most)) {
                throw new IllegalArgumentException(column + ": the number for " + key + " must be between "
                        + SurveyReport.number(least) + " and " + SurveyReport.number(most) + " " + unit + ", but is "
                        + SurveyReport.number(value));
            }
        });
    }

    /** The number of a category, NaN if the mapping does not know it. */
    public double of(String category) {
        Double exact = values.get(Words.category(category));
        return exact == null ? withoutAccents().getOrDefault(Words.plain(category), Double.NaN) : exact;
    }

    /** Numbers by category without accents; NaN where two categories differ by accents only. */
    private Map<String, Double> withoutAccents() {
        Map<String, Double> plain = new HashMap<>();
        values.forEach((key, value) -> plain.merge(Words.plain(key), value, (one, other) -> Double.NaN));
        return plain;
    }
}
