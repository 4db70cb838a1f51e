package org.ayllu.experiments.results;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.ayllu.experiments.ensemble.RowColumn;
import org.ayllu.experiments.ensemble.Rows;
import org.ayllu.experiments.ensemble.RunEvent;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;

/** The tables that are made of runs, one run after the other, and their files for some replicates of one arm. A table without rows makes no file. */
final class RunTables {
    private final BatchWriter series;
    private final BatchWriter households;
    private final BatchWriter municipalities;
    private final TableWriter events;
    private final MunicipalityColumns places;

    /**
     * Tables without rows.
     *
     * @param connection from {@link Database#single}
     * @param tables what they consist of, by name
     */
    RunTables(Connection connection, Map<String, ResultTable> tables) throws SQLException {
        series = batches(connection, tables, ResultTable.SERIES_NAME);
        households = batches(connection, tables, ResultTable.HOUSEHOLDS_NAME);
        municipalities = batches(connection, tables, ResultTable.MUNICIPALITIES_NAME);
        events = new TableWriter(connection, ResultTable.EVENTS_NAME, ResultTable.EVENTS.inFiles());
        places = new MunicipalityColumns(table(tables, ResultTable.MUNICIPALITIES_NAME));
    }

    private static ResultTable table(Map<String, ResultTable> tables, String name) {
        return java.util.Objects.requireNonNull(tables.get(name), name);
    }

    private static BatchWriter batches(Connection connection, Map<String, ResultTable> tables, String name)
            throws SQLException {
        List<ColumnDescription> columns = table(tables, name).inFiles();
        return new BatchWriter(connection, name, columns.subList(1, columns.size()));
    }

    void add(int replicate, Series run) throws SQLException {
        addSeries(replicate, run);
        if (run.rows().size() > 0) {
            addHouseholds(replicate, run.rows());
        }
        places.add(replicate, run, municipalities);
        for (RunEvent event : run.events()) {
            events.begin().add(replicate).add(event.year());
            events.add(event.kind()).add(event.subject());
            events.add(event.value()).add(event.text()).end();
        }
    }

    /** Columns year, dimension, group, measure and value. */
    private void addSeries(int replicate, Series run) throws SQLException {
        List<SeriesKey> keys = run.keys();
        int[] dimension = new int[keys.size()];
        int[] group = new int[keys.size()];
        int[] measure = new int[keys.size()];
        for (int key = 0; key < dimension.length; key++) {
            dimension[key] = series.code(1, keys.get(key).dimension());
            group[key] = series.code(2, keys.get(key).group());
            measure[key] = series.code(3, keys.get(key).measure());
        }
        int[] year = new int[run.size()];
        int[] dimensions = new int[year.length];
        int[] groups = new int[year.length];
        int[] measures = new int[year.length];
        double[] value = new double[year.length];
        for (int row = 0; row < year.length; row++) {
            int key = run.keyIndex(row);
            year[row] = run.year(row);
            dimensions[row] = dimension[key];
            groups[row] = group[key];
            measures[row] = measure[key];
            value[row] = run.value(row);
        }
        series.begin(replicate).add(year).add(dimensions).add(groups).add(measures);
        series.add(value).end();
    }

    private void addHouseholds(int replicate, Rows rows) throws SQLException {
        List<RowColumn> columns = rows.layout().columns();
        households.begin(replicate);
        for (int i = 0; i < columns.size(); i++) {
            switch (columns.get(i).type()) {
                case INTEGER -> households.add(whole(rows, i));
                case DOUBLE -> households.add(rows.column(i));
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

    private static boolean[] truth(Rows rows, int column) {
        boolean[] values = new boolean[rows.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = rows.value(row, column) != 0;
        }
        return values;
    }

    private int[] codes(Rows rows, int column, List<String> labels) {
        int[] code = labels.stream()
                .mapToInt(label -> households.code(column, label))
                .toArray();
        int[] values = whole(rows, column);
        for (int row = 0; row < values.length; row++) {
            values[row] = code[values[row]];
        }
        return values;
    }

    /** Writes {@code TABLE/arm=ARM/FILE} in a results folder for each table. */
    void write(Path folder, String arm, String file) throws SQLException, IOException {
        series.write(TableParts.folder(folder, ResultTable.SERIES_NAME, arm).resolve(file));
        households.write(
                TableParts.folder(folder, ResultTable.HOUSEHOLDS_NAME, arm).resolve(file));
        municipalities.write(
                TableParts.folder(folder, ResultTable.MUNICIPALITIES_NAME, arm).resolve(file));
        events.write(TableParts.folder(folder, ResultTable.EVENTS_NAME, arm).resolve(file));
    }
}
