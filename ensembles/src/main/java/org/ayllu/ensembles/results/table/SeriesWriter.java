package org.ayllu.ensembles.results.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.ResultTable;
import org.ayllu.ensembles.results.file.Database;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes the figures of whole runs as Parquet, in the order of their grid and with the same bytes each time. What the figures are about is handed to the database
 * once and not with each run: a figure takes 75 ns so, zstd included, and 470 when year, dimension, group and measure go with it. Not thread-safe.
 */
public final class SeriesWriter {
    private static final String SCHEMA = "main";
    private static final List<String> TEXTS = List.of("dimension", "group", "measure");

    private final Connection connection;
    private final boolean[] missing;

    /**
     * A writer without rows.
     *
     * @param connection from {@link Database#single}, with no other such writer
     * @param grid where the figures of a run are
     */
    public SeriesWriter(Connection connection, Grid grid) throws SQLException {
        this.connection = connection;
        this.missing = new boolean[grid.size()];
        describe(grid);
    }

    /** Makes a table of one row: a list for each column of the figures of a run. Texts are enumerations, which are written three times as fast. */
    private void describe(Grid grid) throws SQLException {
        List<ColumnDescription> columns = List.of(
                ColumnDescription.whole("place", ""),
                ColumnDescription.text("dimension", ""),
                ColumnDescription.text("group", ""),
                ColumnDescription.text("measure", ""));
        TableWriter keys = new TableWriter(connection, "keys", columns);
        for (int key = 0; key < grid.keys().size(); key++) {
            SeriesKey about = grid.keys().get(key);
            keys.begin().add(key).add(about.dimension()).add(about.group());
            keys.add(about.measure()).end();
        }
        keys.close();
        TableWriter years = new TableWriter(connection, "years", List.of(ColumnDescription.whole("year", "")));
        for (int year : grid.years()) {
            years.begin().add(year).end();
        }
        years.close();
        StringBuilder lists = new StringBuilder("list(year ORDER BY year, place) AS year");
        for (String text : TEXTS) {
            String quoted = ResultTable.quoted(text);
            Database.execute(
                    connection,
                    "CREATE TYPE type_" + text + " AS ENUM (SELECT " + quoted + " FROM keys GROUP BY " + quoted
                            + " ORDER BY min(place))");
            lists.append(", list(" + quoted + "::type_" + text + " ORDER BY year, place) AS " + quoted);
        }
        Database.execute(connection, "CREATE TABLE frame AS SELECT " + lists + " FROM keys, years");
        keys.drop();
        years.drop();
    }

    /** The rows of one file. */
    final class Part {
        private final DuckDBAppender runs;
        private boolean empty = true;
        private boolean gaps;

        private Part() throws SQLException {
            Database.execute(connection, "CREATE TABLE runs (replicate INTEGER, value DOUBLE[])");
            runs = connection.unwrap(DuckDBConnection.class).createAppender(SCHEMA, "runs");
        }

        /** Adds a run, as {@link Grid.Layer} lays it out. */
        void add(int replicate, double[] figures) throws SQLException {
            for (int place = 0; place < missing.length; place++) {
                boolean none = Double.isNaN(figures[place]);
                missing[place] = none;
                gaps |= none;
                empty &= none;
            }
            runs.beginRow();
            runs.append(replicate);
            runs.append(figures, missing);
            runs.endRow();
        }

        /** Writes the rows into a file, with the folders that lead to it, unless there are none. */
        void write(Path file) throws SQLException, IOException {
            runs.close();
            if (!empty) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                String rows = "SELECT replicate, unnest(year) AS year, unnest(dimension) AS dimension,"
                        + " unnest(\"group\") AS \"group\", unnest(measure) AS measure, unnest(value) AS value FROM runs, frame";
                String kept = gaps ? "SELECT * FROM (" + rows + ") WHERE value IS NOT NULL" : rows;
                Database.execute(connection, "COPY (" + kept + ") TO " + Database.literal(file) + Database.PARQUET);
            }
            Database.execute(connection, "DROP TABLE runs");
        }
    }

    /** Begins a file; the one before must have been written. */
    Part part() throws SQLException {
        return new Part();
    }
}
