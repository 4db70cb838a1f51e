package org.ayllu.experiments.survey.reading;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.ayllu.experiments.survey.mapping.SurveyFile;

/** Reads the ages of persons; an age that is none, or is not told, becomes the median of all persons, and that is noted. */
final class RosterAges {
    private static final int OLDEST = 120;

    private final SurveyFile persons;
    private final String column;
    private final Findings findings;

    RosterAges(SurveyFile persons, String column, Findings findings) {
        this.persons = persons;
        this.column = column;
        this.findings = findings;
    }

    /**
     * Completed years, one entry per person.
     *
     * @param groups persons by household
     * @param households the households, in the same order
     */
    int[] ages(List<List<SurveyFile.Row>> groups, List<SurveyFile.Row> households) {
        double[] ages = persons.rows().stream()
                .mapToDouble(row -> persons.number(row, column))
                .map(age -> age >= 0 && age <= OLDEST ? Math.floor(age) : Double.NaN)
                .toArray();
        double[] told = Arrays.stream(ages).filter(age -> !Double.isNaN(age)).toArray();
        if (told.length == 0) {
            findings.refuse(persons, "column '" + column + "' has no age (0 to " + OLDEST + ") in any row");
            findings.stopIfRefused();
        }
        int median = (int) new Median().evaluate(told);
        int[] whole = Arrays.stream(ages)
                .mapToInt(age -> Double.isNaN(age) ? median : (int) age)
                .toArray();
        for (int h = 0; h < groups.size(); h++) {
            for (SurveyFile.Row row : groups.get(h)) {
                if (Double.isNaN(ages[row.number() - 1])) {
                    note(households.get(h), row, median);
                }
            }
        }
        return whole;
    }

    private void note(SurveyFile.Row household, SurveyFile.Row row, int median) {
        String text = persons.text(row, column);
        findings.repair(
                new SurveyFile.Row(household.number(), row.line(), row.cells()),
                column,
                text,
                Integer.toString(median),
                text.isEmpty()
                        ? "no age, median of all persons used"
                        : "not an age (0 to 120), median of all persons used");
    }
}
