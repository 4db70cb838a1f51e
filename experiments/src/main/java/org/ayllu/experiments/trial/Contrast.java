package org.ayllu.experiments.trial;

import java.util.List;

/** A weighted sum of the figures of a panel, which is what every estimator here is once the lottery is drawn. */
final class Contrast {
    private final double[][] weights;

    /** Takes over {@code weights[municipality][year]}. */
    Contrast(double[][] weights) {
        this.weights = weights;
    }

    /** The sum over all municipalities and years. */
    double of(Panel panel) {
        double sum = 0;
        for (int m = 0; m < weights.length; m++) {
            for (int t = 0; t < weights[m].length; t++) {
                sum += weights[m][t] * panel.values()[m][t];
            }
        }
        return sum;
    }

    /** The part of the sum that is over municipalities and years with the programme. */
    double ofTreated(Panel panel, Assignment assignment) {
        double sum = 0;
        for (int m = 0; m < weights.length; m++) {
            for (int t = 0; t < weights[m].length; t++) {
                if (assignment.treated(m, panel.years().get(t))) {
                    sum += weights[m][t] * panel.values()[m][t];
                }
            }
        }
        return sum;
    }

    /** Smallest weight of a municipality and year with the programme. */
    double leastOfTreated(List<Integer> years, Assignment assignment) {
        double least = Double.POSITIVE_INFINITY;
        for (int m = 0; m < weights.length; m++) {
            for (int t = 0; t < weights[m].length; t++) {
                if (assignment.treated(m, years.get(t))) {
                    least = Math.min(least, weights[m][t]);
                }
            }
        }
        return least;
    }
}
