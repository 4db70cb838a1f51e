package org.ayllu.experiments.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.experiments.ensemble.RunKey;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;
import org.ayllu.experiments.statistics.Interval;
import org.ayllu.experiments.statistics.MeanInterval;

/**
 * The means of each arm by year with their 95 % intervals and, from the second arm on, the mean differences from the first arm, replicate by
 * replicate, with theirs. A field is empty where there is nothing to say: no difference in the first arm, no interval from one replicate.
 */
final class SummaryFile {
    static final String NAME = "summary.csv";

    private static final String[] HEADER = {
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
        "difference_high"
    };
    /** Index of the first column about differences. */
    private static final int PAIRS = 9;

    private final CsvFile file;
    private Map<SeriesKey, SeriesRows> baseline = Map.of();
    private boolean first = true;

    private SummaryFile(CsvFile file) {
        this.file = file;
    }

    /** Writes the summary of all runs into {@code folder}, arm by arm: memory for two arms only. */
    static void write(Path folder, ExperimentDescription experiment, RunFolder runs) throws IOException {
        try (CsvFile file = new CsvFile(folder.resolve(NAME), HEADER)) {
            SummaryFile summary = new SummaryFile(file);
            for (int arm = 0; arm < experiment.arms().size(); arm++) {
                Map<SeriesKey, SeriesRows> series = new LinkedHashMap<>();
                for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
                    collect(runs.read(new RunKey(arm, replicate)), replicate, experiment.replicates(), series);
                }
                summary.add(experiment.arms().get(arm).name(), series);
            }
        }
    }

    private static void collect(Series run, int replicate, int replicates, Map<SeriesKey, SeriesRows> into) {
        for (int row = 0; row < run.size(); row++) {
            into.computeIfAbsent(run.key(row), key -> new SeriesRows(replicates))
                    .add(replicate, run.year(row), run.value(row));
        }
    }

    /** Adds an arm; the first one is the baseline. */
    private void add(String arm, Map<SeriesKey, SeriesRows> series) throws IOException {
        if (first) {
            baseline = series;
        }
        for (Map.Entry<SeriesKey, SeriesRows> entry : series.entrySet()) {
            SeriesRows without =
                    baseline.getOrDefault(entry.getKey(), entry.getValue().empty());
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

    /** The interval of a paired comparison, without its p value: an ensemble has too many rows to compute what is not written. */
    private static void compare(String[] row, double[] without, double[] with) {
        double[] baseline = present(without, with);
        double[] differences = present(with, without);
        for (int pair = 0; pair < differences.length; pair++) {
            differences[pair] -= baseline[pair];
        }
        row[PAIRS] = Integer.toString(differences.length);
        if (differences.length > 0) {
            MeanInterval difference = MeanInterval.of(differences);
            row[PAIRS + 1] = CsvFile.text(difference.mean());
            row[PAIRS + 2] = end(difference.interval(), difference.interval().low());
            row[PAIRS + 3] = end(difference.interval(), difference.interval().high());
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
}
