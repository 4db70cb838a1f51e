package org.ayllu.ensembles.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayllu.ensembles.execution.RowColumn;
import org.ayllu.ensembles.execution.Rows;
import org.ayllu.ensembles.execution.RunEvent;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.ResultTable;
import org.ayllu.ensembles.results.file.Database;
import org.ayllu.ensembles.results.file.TableParts;

/** The tables that are made of runs, one run after the other, and their files for some replicates of one arm. A table without rows makes no file. */
public final class RunTables {
    private final SeriesWriter.Part series;
    private final BatchWriter households;
    private final BatchWriter municipalities;
    private final TableWriter events;
    private final MunicipalityColumns places;
    private final Grid.Layer layer;
    private final double[] figures;

    /**
     * Tables without rows.
     *
     * @param connection from {@link Database#single}
     * @param tables what they consist of, by name
     * @param writer writes series
     * @param grid where the figures of a run are
     */
    public RunTables(Connection connection, Map<String, ResultTable> tables, SeriesWriter writer, Grid grid)
            throws SQLException {
        series = writer.part();
        layer = grid.layer();
        figures = new double[grid.size()];
        households = batches(connection, tables, ResultTable.HOUSEHOLDS_NAME);
        municipalities = batches(connection, tables, ResultTable.MUNICIPALITIES_NAME);
        events = new TableWriter(connection, ResultTable.EVENTS_NAME, ResultTable.EVENTS.inFiles());
        places = new MunicipalityColumns(table(tables, ResultTable.MUNICIPALITIES_NAME), grid, municipalities);
    }

    private static ResultTable table(Map<String, ResultTable> tables, String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private static BatchWriter batches(Connection connection, Map<String, ResultTable> tables, String name)
            throws SQLException {
        List<ColumnDescription> columns = table(tables, name).inFiles();
        return new BatchWriter(connection, name, columns);
    }

    public void add(int replicate, Series run) throws SQLException {
        layer.lay(run, figures);
        series.add(replicate, figures);
        if (run.rows().size() > 0) {
            addHouseholds(replicate, run.rows());
        }
        places.add(replicate, figures);
        for (RunEvent event : run.events()) {
            events.begin().add(replicate).add(event.year());
            events.add(event.kind()).add(event.subject());
            events.add(event.value()).add(event.text()).end();
        }
    }

    private void addHouseholds(int replicate, Rows rows) throws SQLException {
        List<RowColumn> columns = rows.layout().columns();
        int[] replicates = new int[rows.size()];
        Arrays.fill(replicates, replicate);
        households.begin().add(replicates);
        for (int i = 0; i < columns.size(); i++) {
            switch (columns.get(i).type()) {
                case INTEGER -> households.add(whole(rows, i));
                case BIGINT -> households.add(rows.column(i));
                case DOUBLE -> households.add(numbers(rows, i));
                case BOOLEAN -> households.add(truth(rows, i));
                case VARCHAR -> households.add(codes(rows, i, columns.get(i).labels()));
            }
        }
        households.end();
    }

    private static int[] whole(Rows rows, int column) {
        int[] values = new int[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = (int) rows.value(row, column);
        }
        return values;
    }

    private static double[] numbers(Rows rows, int column) {
        double[] values = new double[rows.size()];
        Arrays.setAll(values, row -> Double.longBitsToDouble(rows.value(row, column)));
        return values;
    }

    private static boolean[] truth(Rows rows, int column) {
        boolean[] values = new boolean[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = rows.value(row, column) != 0;
        }
        return values;
    }

    private int[] codes(Rows rows, int column, List<String> labels) {
        int[] code = labels.stream()
                .mapToInt(label -> households.code(column + 1, label))
                .toArray();
        int[] values = whole(rows, column);
        for (int row = 0; row < values.length; row++) {
            values[row] = code[values[row]];
        }
        return values;
    }

    /** Writes {@code TABLE/arm=ARM/FILE} in a results folder for each table. */
    public void write(Path folder, String arm, String file) throws SQLException, IOException {
        series.write(TableParts.folder(folder, ResultTable.SERIES_NAME, arm).resolve(file));
        places.flush();
        households.write(
                TableParts.folder(folder, ResultTable.HOUSEHOLDS_NAME, arm).resolve(file));
        municipalities.write(
                TableParts.folder(folder, ResultTable.MUNICIPALITIES_NAME, arm).resolve(file));
        events.write(TableParts.folder(folder, ResultTable.EVENTS_NAME, arm).resolve(file));
    }
}
