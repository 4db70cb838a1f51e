package org.ayllu.experiments.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.ayllu.experiments.ensemble.RunKey;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;

/**
 * Writes the figures of all runs, sorted by arm, replicate and order of report, as CSV and as Parquet. The Parquet file is made from the CSV by one
 * DuckDB thread that streams: the same bytes each time, and memory for one run only.
 */
final class SeriesFiles {
    static final String CSV = "series.csv";
    static final String PARQUET = "series.parquet";

    private final ExperimentDescription experiment;
    private final Set<SeriesKey> keys = new HashSet<>();
    private long rows;

    SeriesFiles(ExperimentDescription experiment) {
        this.experiment = experiment;
    }

    /** Writes the files into {@code folder}. */
    void write(Path folder, RunFolder runs) throws IOException {
        Path csv = folder.resolve(CSV);
        try (CsvFile file = new CsvFile(csv, "arm", "replicate", "year", "dimension", "group", "measure", "value")) {
            for (RunKey run : experiment.size().keys()) {
                Series series = runs.read(run);
                writeRun(file, run, series);
                rows += series.size();
                keys.addAll(series.keys());
            }
        }
        writeParquet(csv, folder.resolve(PARQUET));
    }

    /** Number of rows written. */
    long rows() {
        return rows;
    }

    /** What the series are about. */
    Set<SeriesKey> keys() {
        return keys;
    }

    private void writeRun(CsvFile file, RunKey run, Series series) throws IOException {
        String arm = experiment.arms().get(run.arm()).name();
        String replicate = Integer.toString(run.replicate());
        for (int row = 0; row < series.size(); row++) {
            SeriesKey about = series.key(row);
            String year = Integer.toString(series.year(row));
            String value = CsvFile.text(series.value(row));
            file.row(arm, replicate, year, about.dimension(), about.group(), about.measure(), value);
        }
    }

    private static void writeParquet(Path csv, Path parquet) throws IOException {
        Files.deleteIfExists(parquet);
        String source = "read_csv(" + Database.literal(csv)
                + ", header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', new_line = '\\n'"
                + ", columns = {'arm': 'VARCHAR', 'replicate': 'INTEGER', 'year': 'INTEGER', 'dimension': 'VARCHAR'"
                + ", 'group': 'VARCHAR', 'measure': 'VARCHAR', 'value': 'DOUBLE'})";
        try (Connection connection = Database.open()) {
            Database.execute(connection, "SET threads = 1");
            Database.execute(
                    connection,
                    "COPY (SELECT * FROM " + source + ") TO " + Database.literal(parquet)
                            + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw Database.failure(parquet + " could not be written", e);
        }
    }
}
