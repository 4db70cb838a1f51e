package org.ayllu.experiments.results;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the rows of one series of one arm, in any order: by year, a value for each replicate, {@code NaN} where there is none. */
final class SeriesRows {
    private final int replicates;
    private final SortedMap<Integer, double[]> byYear = new TreeMap<>();

    SeriesRows(int replicates) {
        this.replicates = replicates;
    }

    void add(int replicate, int year, double value) {
        byYear.computeIfAbsent(year, label -> missing())[replicate] = value;
    }

    /** A series of as many replicates without rows. */
    SeriesRows empty() {
        return new SeriesRows(replicates);
    }

    SortedMap<Integer, double[]> byYear() {
        return Collections.unmodifiableSortedMap(byYear);
    }

    double[] year(int year) {
        double[] values = byYear.get(year);
        return values == null ? missing() : values;
    }

    YearlyValues values() {
        List<double[]> columns = List.copyOf(byYear.values());
        double[][] values = new double[replicates][columns.size()];
        for (int replicate = 0; replicate < replicates; replicate++) {
            for (int year = 0; year < columns.size(); year++) {
                values[replicate][year] = columns.get(year)[replicate];
            }
        }
        return new YearlyValues(List.copyOf(byYear.keySet()), values);
    }

    private double[] missing() {
        double[] values = new double[replicates];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
