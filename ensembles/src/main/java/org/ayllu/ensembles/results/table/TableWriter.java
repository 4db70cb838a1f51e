package org.ayllu.ensembles.results.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.ResultTable;
import org.ayllu.ensembles.results.file.Database;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Collects rows and writes them as a Parquet file, in their order and with the same bytes each time. Fields are given from left to right; {@link #end} ends a
 * row. Not thread-safe.
 */
final class TableWriter {
    private static final String SCHEMA = "main";

    private final Connection connection;
    private final String name;
    private final DuckDBAppender rows;
    private long count;

    /**
     * A table without rows.
     *
     * @param connection from {@link Database#single}
     * @param name unique in the connection
     * @param columns what a row consists of
     */
    TableWriter(Connection connection, String name, List<ColumnDescription> columns) throws SQLException {
        this.connection = connection;
        this.name = name;
        Database.execute(connection, "CREATE OR REPLACE TABLE " + name + " (" + ResultTable.declared(columns) + ")");
        this.rows = connection.unwrap(DuckDBConnection.class).createAppender(SCHEMA, name);
    }

    TableWriter begin() throws SQLException {
        rows.beginRow();
        return this;
    }

    TableWriter add(String text) throws SQLException {
        rows.append(text);
        return this;
    }

    TableWriter add(int number) throws SQLException {
        rows.append(number);
        return this;
    }

    /** A number; nothing where it is {@code NaN}. */
    TableWriter add(double number) throws SQLException {
        if (Double.isNaN(number)) {
            rows.appendNull();
        } else {
            rows.append(number);
        }
        return this;
    }

    TableWriter add(boolean truth) throws SQLException {
        rows.append(truth);
        return this;
    }

    TableWriter addNothing() throws SQLException {
        rows.appendNull();
        return this;
    }

    void end() throws SQLException {
        rows.endRow();
        count++;
    }

    /** Writes the rows into a file, with the folders that lead to it, unless there are none. */
    void write(Path file) throws SQLException, IOException {
        close();
        if (count > 0) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Database.execute(connection, "COPY " + name + " TO " + Database.literal(file) + Database.PARQUET);
        }
        drop();
    }

    /** Hands the last rows to the database. */
    void close() throws SQLException {
        rows.close();
    }

    void drop() throws SQLException {
        Database.execute(connection, "DROP TABLE " + name);
    }
}
