package org.ayllu.ensembles.results.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.execution.RowColumn;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.ResultTable;
import org.ayllu.ensembles.results.file.Database;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Collects rows in batches, a column at a time, and writes them as a Parquet file in their order and with the same bytes each time. A number takes a
 * fifth of the time that it takes one by one in a {@link TableWriter}. Texts are handed over once and then by their codes. Not thread-safe.
 */
final class BatchWriter {
    private static final String SCHEMA = "main";

    private final Connection connection;
    private final String name;
    private final List<ColumnDescription> columns;
    private final List<Map<String, Integer>> texts = new ArrayList<>();
    private final DuckDBAppender batches;
    private boolean empty = true;

    /**
     * A table without rows.
     *
     * @param connection from {@link Database#single}
     * @param name unique in the connection
     * @param columns what a row consists of
     */
    BatchWriter(Connection connection, String name, List<ColumnDescription> columns) throws SQLException {
        this.connection = connection;
        this.name = name;
        this.columns = columns;
        StringBuilder declared = new StringBuilder();
        for (ColumnDescription column : columns) {
            texts.add(new LinkedHashMap<>());
            RowColumn.Type kept = column.type() == RowColumn.Type.VARCHAR ? RowColumn.Type.INTEGER : column.type();
            declared.append(declared.isEmpty() ? "" : ", ")
                    .append(ResultTable.quoted(column.name()))
                    .append(' ')
                    .append(kept)
                    .append("[]");
        }
        Database.execute(connection, "CREATE TABLE " + name + " (" + declared + ")");
        this.batches = connection.unwrap(DuckDBConnection.class).createAppender(SCHEMA, name);
    }

    /** Begins some rows; then follow the columns in their order, all of one length, and {@link #end}. */
    BatchWriter begin() throws SQLException {
        batches.beginRow();
        return this;
    }

    /** Whole numbers, or the codes of texts. */
    BatchWriter add(int[] column) throws SQLException {
        batches.append(column);
        empty &= column.length == 0;
        return this;
    }

    /** Whole numbers. */
    BatchWriter add(long[] column) throws SQLException {
        batches.append(column);
        empty &= column.length == 0;
        return this;
    }

    /** Numbers; nothing where they are {@code NaN}. */
    BatchWriter add(double[] column) throws SQLException {
        boolean[] nothing = new boolean[column.length];
        for (int row = 0; row < column.length; row++) {
            nothing[row] = Double.isNaN(column[row]);
        }
        batches.append(column, nothing);
        return this;
    }

    BatchWriter add(boolean[] column) throws SQLException {
        batches.append(column);
        return this;
    }

    void end() throws SQLException {
        batches.endRow();
    }

    /** The code of a text of a column. */
    int code(int column, String text) {
        Map<String, Integer> known = texts.get(column);
        return known.computeIfAbsent(text, unknown -> known.size());
    }

    /** Writes the rows into a file, with the folders that lead to it, unless there are none. */
    void write(Path file) throws SQLException, IOException {
        batches.close();
        if (!empty) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Database.execute(connection, "COPY (" + select() + ") TO " + Database.literal(file) + Database.PARQUET);
        }
        Database.execute(connection, "DROP TABLE " + name);
    }

    /** Unrolls the batches one after the other. Texts are looked up in lists and not joined, since a join may change the order. */
    private String select() throws SQLException {
        StringBuilder outer = new StringBuilder();
        StringBuilder inner = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String column = ResultTable.quoted(columns.get(i).name());
            inner.append(i == 0 ? "" : ", ")
                    .append("unnest(")
                    .append(column)
                    .append(") AS ")
                    .append(column);
            outer.append(i == 0 ? "" : ", ");
            if (columns.get(i).type() == RowColumn.Type.VARCHAR) {
                outer.append("getvariable('")
                        .append(listOf(i))
                        .append("')[")
                        .append(column)
                        .append(" + 1] AS ");
            }
            outer.append(column);
        }
        return "SELECT " + outer + " FROM (SELECT " + inner + " FROM " + name + ")";
    }

    /** Makes a list of the texts of a column, as an enumeration, which is written three times as fast as texts. */
    private String listOf(int column) throws SQLException {
        String list = name + "_" + column;
        List<ColumnDescription> row = List.of(ColumnDescription.whole("id", ""), ColumnDescription.text("text", ""));
        TableWriter table = new TableWriter(connection, list, row);
        for (Map.Entry<String, Integer> text : texts.get(column).entrySet()) {
            table.begin().add(text.getValue()).add(text.getKey()).end();
        }
        table.close();
        Database.execute(connection, "DROP TYPE IF EXISTS type_" + list);
        Database.execute(
                connection, "CREATE TYPE type_" + list + " AS ENUM (SELECT text FROM " + list + " ORDER BY id)");
        Database.execute(
                connection,
                "SET VARIABLE " + list + " = (SELECT list(text::type_" + list + " ORDER BY id) FROM " + list + ")");
        table.drop();
        return list;
    }
}
