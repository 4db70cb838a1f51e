package org.ayllu.experiments.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.core.terms.Status;

/**
 * A column of categories and the number each category stands for, such as {@code primary: 6} years of schooling.
 *
 * @param column the column's name in the file
 * @param values number by category; categories are compared without regard to case and surrounding blanks
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
            folded.put(SurveyFile.folded(key), value);
        });
        values = Collections.unmodifiableMap(folded);
    }

    /** Refuses a number above {@code most} or not above {@code above}. */
    void requireWithin(double above, double most) {
        values.forEach((key, value) -> Require.that(
                value > above && value <= most,
                column + ": the number for " + key + " must be above " + SurveyReport.number(above) + " and at most "
                        + SurveyReport.number(most) + ", but is " + SurveyReport.number(value)));
    }

    /** The number of a category, NaN if the mapping does not know it. */
    double of(String category) {
        return values.getOrDefault(SurveyFile.folded(category), Double.NaN);
    }
}
