package org.ayllu.ensembles.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.ResultTable;
import org.ayllu.ensembles.results.file.CsvFile;
import org.ayllu.ensembles.results.file.Database;
import org.ayllu.ensembles.results.segment.FigureReader;
import org.ayllu.ensembles.results.segment.RunReader;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.ensembles.statistics.ManyMeans;
import org.ayllu.ensembles.statistics.ManyPairs;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.jspecify.annotations.Nullable;

/**
 * The means of each arm by year with their 95 % intervals and, from the second arm on, the mean differences from the first arm, replicate by
 * replicate, with theirs. Nothing stands where there is nothing to say: no difference in the first arm, no interval from one replicate. All of it goes into
 * {@value #PARQUET}; into {@value #CSV}, which people open, the figures of all households, and those of groups only where there are few.
 */
public final class SummaryFile implements AutoCloseable {
    public static final String CSV = "summary.csv";
    public static final String PARQUET = "summary.parquet";

    private static final int FEW_SERIES = 200;
    private static final String ALL = "all";

    private final CsvFile file;
    private final TableWriter table;
    private final boolean few;

    private SummaryFile(CsvFile file, TableWriter table, boolean few) {
        this.file = file;
        this.table = table;
        this.few = few;
    }

    /**
     * Writes the summary of all runs into {@code folder}. Memory does not grow with their number.
     *
     * @param grid where the figures of a run are
     */
    public static void write(Path folder, ExperimentDescription experiment, RunReader runs, Grid grid)
            throws IOException {
        List<ColumnDescription> columns = ResultTable.SUMMARY.columns();
        String[] header = columns.stream().map(ColumnDescription::name).toArray(String[]::new);
        try (Connection connection = Database.single()) {
            TableWriter table = new TableWriter(connection, ResultTable.SUMMARY_NAME, columns);
            boolean few = grid.keys().size() <= FEW_SERIES;
            try (SummaryFile summary = new SummaryFile(new CsvFile(folder.resolve(CSV), header), table, few)) {
                summary.add(experiment, runs, grid);
            }
            table.write(folder.resolve(PARQUET));
        } catch (SQLException e) {
            throw Database.failure(folder.resolve(PARQUET) + " could not be written", e);
        }
    }

    private void add(ExperimentDescription experiment, RunReader runs, Grid grid) throws IOException, SQLException {
        for (int arm = 0; arm < experiment.arms().size(); arm++) {
            ManyMeans means = new ManyMeans(grid.size());
            ManyPairs pairs = new ManyPairs(arm == 0 ? 0 : grid.size());
            for (int pass = 0; pass < ManyMeans.PASSES; pass++) {
                show(experiment.replicates(), arm, runs, grid, means, pairs);
                means.endPass();
                pairs.endPass();
            }
            add(experiment.arms().get(arm).name(), arm == 0, grid, means, pairs);
        }
    }

    /** Shows all replicates of an arm and, from the second arm on, beside them those of the first. */
    private static void show(int replicates, int arm, RunReader runs, Grid grid, ManyMeans means, ManyPairs pairs)
            throws IOException {
        Grid.Layer layer = grid.layer();
        FigureReader figures = runs.figures();
        double[] with = new double[grid.size()];
        double[] without = new double[grid.size()];
        for (int replicate = 0; replicate < replicates; replicate++) {
            layer.lay(figures.read(new RunKey(arm, replicate)), with);
            means.add(with);
            if (arm > 0) {
                layer.lay(figures.read(new RunKey(0, replicate)), without);
                pairs.add(without, with);
            }
        }
    }

    /** Adds an arm; the first one is the baseline. */
    private void add(String arm, boolean first, Grid grid, ManyMeans means, ManyPairs pairs)
            throws IOException, SQLException {
        for (int key = 0; key < grid.keys().size(); key++) {
            for (int year = 0; year < grid.years().length; year++) {
                int place = grid.place(year, key);
                if (means.count(place) > 0) {
                    Difference change = first ? null : Difference.of(pairs, place);
                    row(arm, grid.years()[year], grid.keys().get(key), Mean.of(means, place), change);
                }
            }
        }
    }

    /** A mean with its interval; {@code NaN} where there is none. */
    private record Mean(int count, double mean, double low, double high) {
        static Mean of(ManyMeans means, int place) {
            int count = means.count(place);
            if (count == 0) {
                return new Mean(0, Double.NaN, Double.NaN, Double.NaN);
            }
            MeanInterval mean = means.mean(place, Interval.USUAL_LEVEL);
            Interval interval = mean.interval();
            return interval.isPresent()
                    ? new Mean(count, mean.mean(), interval.low(), interval.high())
                    : new Mean(count, mean.mean(), Double.NaN, Double.NaN);
        }
    }

    /** Mean difference of pairs, and by what factor pairing cut its variance; {@code NaN} where it is infinite, since tables have no number for it. */
    private record Difference(Mean mean, double gain) {
        static Difference of(ManyPairs pairs, int place) {
            double gain = pairs.varianceGain(place);
            return new Difference(Mean.of(pairs.differences(), place), Double.isInfinite(gain) ? Double.NaN : gain);
        }
    }

    private void row(String arm, int year, SeriesKey key, Mean mean, @Nullable Difference change)
            throws IOException, SQLException {
        table.begin().add(arm).add(year);
        table.add(key.dimension()).add(key.group()).add(key.measure());
        table.add(mean.count()).add(mean.mean()).add(mean.low()).add(mean.high());
        if (change == null) {
            table.addNothing()
                    .addNothing()
                    .addNothing()
                    .addNothing()
                    .addNothing()
                    .end();
        } else {
            Mean difference = change.mean();
            table.add(difference.count()).add(difference.mean());
            table.add(difference.low()).add(difference.high());
            table.add(change.gain()).end();
        }
        if (few || key.dimension().equals(ALL)) {
            csv(arm, year, key, mean, change);
        }
    }

    private void csv(String arm, int year, SeriesKey key, Mean mean, @Nullable Difference change) throws IOException {
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
                change == null ? "" : Integer.toString(change.mean().count()),
                change == null ? "" : text(change.mean().mean()),
                change == null ? "" : text(change.mean().low()),
                change == null ? "" : text(change.mean().high()),
                change == null ? "" : text(change.gain()));
    }

    private static String text(double number) {
        return Double.isNaN(number) ? "" : CsvFile.text(number);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
