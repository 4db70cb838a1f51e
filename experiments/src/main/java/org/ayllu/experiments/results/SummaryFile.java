package org.ayllu.experiments.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.ayllu.experiments.ensemble.SeriesKey;
import org.ayllu.experiments.statistics.Interval;
import org.ayllu.experiments.statistics.MeanInterval;
import org.ayllu.experiments.statistics.PairedComparison;

/**
 * The means of each arm by year with their 95 % intervals and, from the second arm on, the mean differences from the first arm, replicate by
 * replicate, with theirs. A field is empty where there is nothing to say: no difference in the first arm, no interval from one replicate.
 */
final class SummaryFile implements AutoCloseable {
    static final String NAME = "summary.csv";

    private final CsvFile file;
    private Map<SeriesKey, SeriesRows> baseline = Map.of();
    private boolean first = true;

    SummaryFile(Path folder) throws IOException {
        file = new CsvFile(
                folder.resolve(NAME),
                "arm",
                "year",
                "dimension",
                "group",
                "measure",
                "replicates",
                "mean",
                "mean_low",
                "mean_high",
                "pairs",
                "difference",
                "difference_low",
                "difference_high");
    }

    /** Adds an arm; the first one is the baseline. */
    void add(String arm, Map<SeriesKey, SeriesRows> series) throws IOException {
        if (first) {
            baseline = series;
        }
        for (Map.Entry<SeriesKey, SeriesRows> entry : series.entrySet()) {
            SeriesRows without = baseline.getOrDefault(entry.getKey(), entry.getValue().empty());
            for (Map.Entry<Integer, double[]> year : entry.getValue().byYear().entrySet()) {
                double[] with = year.getValue();
                String[] row = row(arm, year.getKey(), entry.getKey(), MeanInterval.of(present(with, with)));
                if (!first) {
                    compare(row, without.year(year.getKey()), with);
                }
                file.row(row);
            }
        }
        first = false;
    }

    private static String[] row(String arm, int year, SeriesKey key, MeanInterval mean) {
        return new String[] {
            arm,
            Integer.toString(year),
            key.dimension(),
            key.group(),
            key.measure(),
            Integer.toString(mean.replicates()),
            CsvFile.text(mean.mean()),
            end(mean.interval(), mean.interval().low()),
            end(mean.interval(), mean.interval().high()),
            "",
            "",
            "",
            ""
        };
    }

    private static void compare(String[] row, double[] without, double[] with) {
        double[] baseline = present(without, with);
        row[9] = Integer.toString(baseline.length);
        if (baseline.length > 0) {
            PairedComparison comparison = PairedComparison.of(baseline, present(with, without));
            row[10] = CsvFile.text(comparison.effect());
            row[11] = end(comparison.interval(), comparison.interval().low());
            row[12] = end(comparison.interval(), comparison.interval().high());
        }
    }

    private static String end(Interval interval, double end) {
        return interval.isPresent() ? CsvFile.text(end) : "";
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
