package org.ayllu.ensembles.results.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.execution.StoredFigures;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.segment.FigureReader;
import org.ayllu.ensembles.results.segment.RunReader;

/**
 * A place for each figure that some run of an experiment reports: years x keys. All runs are laid out alike, so that tables and means are made of whole runs and
 * not of figures one by one.
 */
public final class Grid {
    private final List<SeriesKey> keys;
    private final Map<SeriesKey, Integer> columns;
    private final int[] years;

    private Grid(Map<SeriesKey, Integer> columns, int[] years) {
        this.columns = columns;
        this.keys = List.copyOf(columns.keySet());
        this.years = years;
    }

    /** The grid of all runs; keys stand in the order in which the runs reported them first. */
    public static Grid of(ExperimentDescription experiment, RunReader runs) throws IOException {
        Map<SeriesKey, Integer> columns = new LinkedHashMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        List<SeriesKey> latest = List.of();
        int[] latestYears = {};
        FigureReader figures = runs.figures();
        for (RunKey key : experiment.size().keys()) {
            StoredFigures run = figures.read(key);
            if (run.keys() != latest) {
                latest = run.keys();
                latest.forEach(about -> columns.putIfAbsent(about, columns.size()));
            }
            if (!Arrays.equals(run.years(), latestYears)) {
                latestYears = run.years();
                Arrays.stream(latestYears).forEach(years::add);
            }
        }
        return new Grid(columns, years.stream().mapToInt(Integer::intValue).toArray());
    }

    /** What the figures of a year are about. */
    public List<SeriesKey> keys() {
        return keys;
    }

    /** Labels of the years, ascending. */
    int[] years() {
        return years;
    }

    /** Number of places. */
    int size() {
        return years.length * keys.size();
    }

    /** The place of a figure, by index of the year and of the key. */
    int place(int year, int key) {
        return year * keys.size() + key;
    }

    /** Lays runs out. */
    Layer layer() {
        return new Layer();
    }

    /** Lays out one run after the other; for one thread. */
    final class Layer {
        private List<SeriesKey> latest = List.of();
        private int[] column = {};
        /** Whether a year of the run looks like a year of the grid. */
        private boolean alike;

        private double[] ofYear = {};

        private Layer() {}

        /**
         * Puts the figures of a run in their places.
         *
         * @param into {@link #size} of them; {@code NaN} where the run has no figure
         */
        void lay(Series run, double[] into) {
            lay(run.keys(), run.years(), run::copyYear, into);
        }

        /** The same of figures that are stored. */
        void lay(StoredFigures run, double[] into) {
            lay(run.keys(), run.years(), run::copyYear, into);
        }

        private void lay(List<SeriesKey> about, int[] of, Year source, double[] into) {
            if (about != latest) {
                latest = about;
                column = about.stream()
                        .mapToInt(key -> Objects.requireNonNull(columns.get(key)))
                        .toArray();
                alike = about.equals(keys);
                ofYear = new double[column.length];
            }
            if (!alike || !Arrays.equals(of, years)) {
                Arrays.fill(into, Double.NaN);
            }
            for (int year = 0; year < of.length; year++) {
                int begin = place(Arrays.binarySearch(years, of[year]), 0);
                if (alike) {
                    source.copy(year, into, begin);
                } else {
                    source.copy(year, ofYear, 0);
                    for (int key = 0; key < column.length; key++) {
                        into[begin + column[key]] = ofYear[key];
                    }
                }
            }
        }
    }

    @FunctionalInterface
    private interface Year {
        void copy(int year, double[] into, int at);
    }
}
