package org.ayllu.experiments.survey.reading;

import java.util.Arrays;
import java.util.Comparator;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.report.SurveyReport;

/** Reads the weights of rows. One row that has more than half of all weight, of ten or more, stops the import: the others would hardly count. */
final class WeightReader {
    private static final int FEW = 10;
    private static final double MOST = 1e12;

    private final SurveyFile file;
    private final Findings findings;

    WeightReader(SurveyFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Weights, positive, one entry per row; a row without one is dropped and has 1. */
    double[] weights(String column) {
        double[] weights = new double[file.rows().size()];
        Arrays.fill(weights, 1);
        for (SurveyFile.Row row : file.rows()) {
            double weight = file.number(row, column);
            if (weight > MOST) {
                findings.refuse(file, row, column, "is more than any weight, 1e12");
            } else if (!(weight > 0)) {
                findings.drop(row, "weight missing or not above 0");
            } else {
                weights[row.number() - 1] = weight;
            }
        }
        refuseOneAboveAll(column, weights);
        return weights;
    }

    private void refuseOneAboveAll(String column, double[] weights) {
        var used = file.rows().stream().filter(row -> !findings.isDropped(row)).toList();
        double all = used.stream().mapToDouble(row -> weights[row.number() - 1]).sum();
        used.stream()
                .max(Comparator.comparingDouble(row -> weights[row.number() - 1]))
                .filter(row -> used.size() >= FEW && 2 * weights[row.number() - 1] > all)
                .ifPresent(row -> findings.refuse(
                        file,
                        row,
                        column,
                        "is " + SurveyReport.number(100 * weights[row.number() - 1] / all) + " % of the weight of all "
                                + used.size()
                                + " rows, so that the others hardly count; correct it, or leave the row out"));
    }
}
