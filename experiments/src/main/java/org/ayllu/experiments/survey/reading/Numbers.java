package org.ayllu.experiments.survey.reading;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.ayllu.experiments.survey.mapping.OutlierRule;
import org.ayllu.experiments.survey.mapping.Recode;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.report.SurveyReport;

/** Reads columns of numbers and repairs them, one entry per row of the file; NaN stands for no answer. */
final class Numbers {
    private final SurveyFile file;
    private final Findings findings;

    Numbers(SurveyFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** A row's number, at least 0; what cannot be one is noted and treated as missing. */
    double one(SurveyFile.Row row, String column) {
        String text = file.text(row, column);
        double value = file.number(row, column);
        if (!text.isEmpty() && !(value >= 0)) {
            findings.repair(row, column, text, "no answer", Double.isNaN(value) ? "not a number" : "negative");
            return Double.NaN;
        }
        return value;
    }

    /** A column of numbers, at least 0. */
    double[] column(String column) {
        return file.rows().stream().mapToDouble(row -> one(row, column)).toArray();
    }

    /** A column of categories as numbers; a category without a number is noted and treated as missing. */
    double[] column(Recode recode) {
        return file.rows().stream().mapToDouble(row -> one(row, recode)).toArray();
    }

    /** The number of a row's category. */
    double one(SurveyFile.Row row, Recode recode) {
        String text = file.text(row, recode.column());
        double value = recode.of(text);
        if (!text.isEmpty() && Double.isNaN(value)) {
            findings.repair(row, recode.column(), text, "no answer", "category not in the mapping");
        }
        return value;
    }

    /** Notes values above a limit that no repair may reach: whatever they were meant to be, they are not that. */
    void refuseAbove(String column, double[] values, double most, String unit) {
        for (SurveyFile.Row row : file.rows()) {
            double value = values[row.number() - 1];
            if (value > most) {
                findings.refuse(
                        file,
                        row,
                        column,
                        "gives " + SurveyReport.number(value) + " " + unit + ", and no household has more than "
                                + SurveyReport.number(most) + " " + unit + "; correct the cell, or empty it");
            }
        }
    }

    /** Applies rules against outliers to a column in place. */
    void outliers(String name, double[] values, List<OutlierRule> rules) {
        double[] given =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        if (given.length == 0) {
            return;
        }
        double median = new Median().evaluate(given);
        double[] limits = rules.stream().mapToDouble(rule -> rule.limit(given)).toArray();
        for (int i = 0; i < values.length; i++) {
            for (int r = 0; r < limits.length; r++) {
                if (values[i] > limits[r]) {
                    values[i] = replace(file.rows().get(i), name, values[i], rules.get(r), limits[r], median);
                    break;
                }
            }
        }
    }

    private double replace(
            SurveyFile.Row row, String name, double value, OutlierRule rule, double limit, double median) {
        String why = rule.why(limit);
        if (rule.then() == OutlierRule.Then.DROP) {
            findings.drop(row, name + " " + why);
            return value;
        }
        double to = rule.then() == OutlierRule.Then.CAP ? limit : median;
        findings.repair(row, name, SurveyReport.number(value), SurveyReport.number(to), why);
        return to;
    }

    /** Replaces missing values of a column, in place, by the median of those given; where none is given the import stops. */
    void fill(String name, double[] values) {
        double[] given =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        if (given.length == 0) {
            findings.refuse(
                    file, name + ": no row has an answer that can be read, so there is no median for the others");
            return;
        }
        double median = new Median().evaluate(given);
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                values[i] = median;
                findings.repair(file.rows().get(i), name, "", SurveyReport.number(median), "no answer, median used");
            }
        }
    }
}
