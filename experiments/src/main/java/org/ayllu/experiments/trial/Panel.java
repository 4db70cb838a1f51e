package org.ayllu.experiments.trial;

import java.util.List;

/**
 * An outcome by municipality and year.
 *
 * @param years labels of the agricultural years, ascending
 * @param values a row for each municipality with a figure for each year, finite
 */
@SuppressWarnings("ArrayRecordComponent")
public record Panel(List<Integer> years, double[][] values) {
    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException when a row has another length, or a figure is not finite
     */
    public Panel {
        years = List.copyOf(years);
        values = values.clone();
        for (double[] row : values) {
            if (row.length != years.size()) {
                throw new IllegalArgumentException(row.length + " figures for " + years.size() + " years");
            }
            for (double value : row) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("a figure of a panel is not finite but " + value);
                }
            }
        }
    }

    /** Number of municipalities. */
    public int municipalities() {
        return values.length;
    }

    /** What this one has more than another of the same municipalities and years. */
    public Panel less(Panel other) {
        double[][] differences = new double[values.length][years.size()];
        for (int m = 0; m < values.length; m++) {
            for (int t = 0; t < years.size(); t++) {
                differences[m][t] = values[m][t] - other.values[m][t];
            }
        }
        return new Panel(years, differences);
    }
}
