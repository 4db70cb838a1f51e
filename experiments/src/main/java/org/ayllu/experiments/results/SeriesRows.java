package org.ayllu.experiments.results;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the rows of one series of one arm, in any order. */
final class SeriesRows {
    private final int replicates;
    private final SortedMap<Integer, double[]> byYear = new TreeMap<>();

    SeriesRows(int replicates) {
        this.replicates = replicates;
    }

    void add(int replicate, int year, double value) {
        byYear.computeIfAbsent(year, label -> {
            double[] missing = new double[replicates];
            Arrays.fill(missing, Double.NaN);
            return missing;
        })[replicate] = value;
    }

    YearlyValues values() {
        double[][] values = new double[replicates][byYear.size()];
        int index = 0;
        for (Map.Entry<Integer, double[]> year : byYear.entrySet()) {
            for (int replicate = 0; replicate < replicates; replicate++) {
                values[replicate][index] = year.getValue()[replicate];
            }
            index++;
        }
        return new YearlyValues(List.copyOf(byYear.keySet()), values);
    }
}
