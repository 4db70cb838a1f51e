package org.ayllu.experiments.results;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayllu.experiments.ensemble.RunKey;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;
import org.ayllu.experiments.statistics.Interval;
import org.ayllu.experiments.statistics.MeanInterval;
import org.ayllu.experiments.statistics.PairedComparison;
import org.jspecify.annotations.Nullable;

/**
 * The means of each arm by year with their 95 % intervals and, from the second arm on, the mean differences from the first arm, replicate by
 * replicate, with theirs. Nothing stands where there is nothing to say: no difference in the first arm, no interval from one replicate. All of it goes into
 * {@value #PARQUET}; into {@value #CSV}, which people open, the figures of all households, and those of groups only where there are few.
 */
final class SummaryFile implements AutoCloseable {
    static final String CSV = "summary.csv";
    static final String PARQUET = "summary.parquet";

    private static final int FEW_SERIES = 200;
    /** So many values of an arm are held in memory: 128 MB. */
    private static final long MOST_VALUES = 1L << 24;

    private static final String ALL = "all";

    private final CsvFile file;
    private final TableWriter table;
    private final boolean few;
    private Map<SeriesKey, SeriesRows> baseline = Map.of();
    private boolean first = true;

    private SummaryFile(CsvFile file, TableWriter table, boolean few) {
        this.file = file;
        this.table = table;
        this.few = few;
    }

    /**
     * Writes the summary of all runs into {@code folder}: some series after the other, each in all arms, so that memory is for so many values only.
     *
     * @param keys what all series are about
     */
    static void write(Path folder, ExperimentDescription experiment, RunReader runs, Collection<SeriesKey> keys)
            throws IOException {
        List<ColumnDescription> columns = ResultTable.SUMMARY.columns();
        String[] header = columns.stream().map(ColumnDescription::name).toArray(String[]::new);
        try (Connection connection = Database.single()) {
            TableWriter table = new TableWriter(connection, ResultTable.SUMMARY_NAME, columns);
            try (SummaryFile summary =
                    new SummaryFile(new CsvFile(folder.resolve(CSV), header), table, keys.size() <= FEW_SERIES)) {
                summary.add(experiment, runs, List.copyOf(keys));
            }
            table.write(folder.resolve(PARQUET));
        } catch (SQLException e) {
            throw Database.failure(folder.resolve(PARQUET) + " could not be written", e);
        }
    }

    private void add(ExperimentDescription experiment, RunReader runs, List<SeriesKey> keys)
            throws IOException, SQLException {
        int replicates = experiment.replicates();
        Series example = runs.read(new RunKey(0, 0));
        long perSeries = (long) replicates * Math.max(1, example.size() / Math.max(1, keys.size()) + 1);
        int step = (int) Math.max(1, MOST_VALUES / perSeries);
        for (int from = 0; from < keys.size(); from += step) {
            Set<SeriesKey> some = new HashSet<>(keys.subList(from, Math.min(from + step, keys.size())));
            first = true;
            for (int arm = 0; arm < experiment.arms().size(); arm++) {
                Map<SeriesKey, SeriesRows> rows = new LinkedHashMap<>();
                for (int replicate = 0; replicate < replicates; replicate++) {
                    collect(runs.read(new RunKey(arm, replicate)), replicate, replicates, some, rows);
                }
                add(experiment.arms().get(arm).name(), rows);
            }
        }
    }

    private static void collect(
            Series run, int replicate, int replicates, Set<SeriesKey> some, Map<SeriesKey, SeriesRows> into) {
        List<SeriesKey> keys = run.keys();
        SeriesRows[] rows = new SeriesRows[keys.size()];
        for (int key = 0; key < rows.length; key++) {
            if (some.contains(keys.get(key))) {
                rows[key] = into.computeIfAbsent(keys.get(key), about -> new SeriesRows(replicates));
            }
        }
        for (int row = 0; row < run.size(); row++) {
            SeriesRows to = rows[run.keyIndex(row)];
            if (to != null) {
                to.add(replicate, run.year(row), run.value(row));
            }
        }
    }

    /** A mean with its interval; {@code NaN} where there is none. */
    private record Mean(int count, double mean, double low, double high) {
        static Mean of(double[] values) {
            MeanInterval mean = MeanInterval.of(values);
            Interval interval = mean.interval();
            return interval.isPresent()
                    ? new Mean(values.length, mean.mean(), interval.low(), interval.high())
                    : new Mean(values.length, mean.mean(), Double.NaN, Double.NaN);
        }
    }

    /** Mean difference of pairs, and by what factor pairing cut its variance. */
    private record Difference(Mean mean, double gain) {
        /** The gain; {@code NaN} where it is infinite, since tables have no number for it. */
        double writtenGain() {
            return Double.isInfinite(gain) ? Double.NaN : gain;
        }
    }

    /** Adds an arm; the first one is the baseline. */
    private void add(String arm, Map<SeriesKey, SeriesRows> series) throws IOException, SQLException {
        if (first) {
            baseline = series;
        }
        for (Map.Entry<SeriesKey, SeriesRows> entry : series.entrySet()) {
            SeriesRows without =
                    baseline.getOrDefault(entry.getKey(), entry.getValue().empty());
            for (Map.Entry<Integer, double[]> year : entry.getValue().byYear().entrySet()) {
                double[] with = year.getValue();
                row(
                        arm,
                        year.getKey(),
                        entry.getKey(),
                        Mean.of(present(with, with)),
                        first ? null : differences(without.year(year.getKey()), with));
            }
        }
        first = false;
    }

    /** The interval of a paired comparison, without its p value: an ensemble has too many rows to compute what is not written. */
    private static Difference differences(double[] without, double[] with) {
        double[] before = present(without, with);
        double[] after = present(with, without);
        double[] differences = after.clone();
        for (int pair = 0; pair < differences.length; pair++) {
            differences[pair] -= before[pair];
        }
        return differences.length == 0
                ? new Difference(new Mean(0, Double.NaN, Double.NaN, Double.NaN), Double.NaN)
                : new Difference(Mean.of(differences), PairedComparison.varianceGain(before, after, differences));
    }

    private void row(String arm, int year, SeriesKey key, Mean mean, @Nullable Difference change)
            throws IOException, SQLException {
        table.begin().add(arm).add(year);
        table.add(key.dimension()).add(key.group()).add(key.measure());
        table.add(mean.count()).add(mean.mean()).add(mean.low()).add(mean.high());
        Mean difference = change == null ? null : change.mean();
        if (difference == null) {
            table.addNothing().addNothing().addNothing().addNothing();
        } else {
            table.add(difference.count()).add(difference.mean());
            table.add(difference.low()).add(difference.high());
        }
        double gain = change == null ? Double.NaN : change.writtenGain();
        table.add(gain).end();
        if (few || key.dimension().equals(ALL)) {
            csv(arm, year, key, mean, difference, gain);
        }
    }

    private void csv(String arm, int year, SeriesKey key, Mean mean, @Nullable Mean difference, double gain)
            throws IOException {
        file.row(
                arm,
                Integer.toString(year),
                key.dimension(),
                key.group(),
                key.measure(),
                Integer.toString(mean.count()),
                text(mean.mean()),
                text(mean.low()),
                text(mean.high()),
                difference == null ? "" : Integer.toString(difference.count()),
                difference == null ? "" : text(difference.mean()),
                difference == null ? "" : text(difference.low()),
                difference == null ? "" : text(difference.high()),
                text(gain));
    }

    private static String text(double number) {
        return Double.isNaN(number) ? "" : CsvFile.text(number);
    }

    /** The values of the replicates that have a figure in both columns. */
    private static double[] present(double[] values, double[] others) {
        double[] kept = new double[values.length];
        int size = 0;
        for (int replicate = 0; replicate < values.length; replicate++) {
            if (!Double.isNaN(values[replicate]) && !Double.isNaN(others[replicate])) {
                kept[size++] = values[replicate];
            }
        }
        return Arrays.copyOf(kept, size);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
