package org.ayllu.ensembles.results.query;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayllu.ensembles.results.YearlyValues;

/** Collects the rows of one series of one arm, in any order: by year, a value for each replicate, {@code NaN} where there is none. */
final class SeriesRows {
    private static final int FIRST_CAPACITY = 4;

    private final int replicates;
    private int[] years = new int[FIRST_CAPACITY];
    private double[][] values = new double[FIRST_CAPACITY][];
    private int size;
    private int latest = -1;

    SeriesRows(int replicates) {
        this.replicates = replicates;
    }

    void add(int replicate, int year, double value) {
        int next = latest + 1 < size ? latest + 1 : 0;
        latest = size > 0 && years[next] == year ? next : indexOf(year);
        values[latest][replicate] = value;
    }

    /** Replicates report the same years in the same order, so that a search is rare. */
    private int indexOf(int year) {
        for (int i = 0; i < size; i++) {
            if (years[i] == year) {
                return i;
            }
        }
        if (size == years.length) {
            years = Arrays.copyOf(years, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        years[size] = year;
        values[size] = missing();
        return size++;
    }

    private SortedMap<Integer, double[]> byYear() {
        SortedMap<Integer, double[]> byYear = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            byYear.put(years[i], values[i]);
        }
        return byYear;
    }

    YearlyValues values() {
        SortedMap<Integer, double[]> byYear = byYear();
        List<double[]> columns = List.copyOf(byYear.values());
        double[][] byReplicate = new double[replicates][columns.size()];
        for (int replicate = 0; replicate < replicates; replicate++) {
            for (int year = 0; year < columns.size(); year++) {
                byReplicate[replicate][year] = columns.get(year)[replicate];
            }
        }
        return new YearlyValues(List.copyOf(byYear.keySet()), byReplicate);
    }

    private double[] missing() {
        double[] none = new double[replicates];
        Arrays.fill(none, Double.NaN);
        return none;
    }
}
