package org.ayllu.experiments.results;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayllu.experiments.ensemble.RowColumn;
import org.ayllu.experiments.ensemble.Rows;
import org.ayllu.experiments.ensemble.RunEvent;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;

/** The tables that are made of runs, one run after the other, and their files for some replicates of one arm. A table without rows makes no file. */
final class RunTables {
    private final List<ResultTable> tables;
    private final Map<String, TableWriter> writers = new LinkedHashMap<>();
    private final List<String> measures = new ArrayList<>();

    RunTables(Connection connection, List<ResultTable> tables) throws SQLException {
        this.tables = tables;
        for (ResultTable table : tables) {
            writers.put(table.name(), new TableWriter(connection, table.name(), table.inFiles(true)));
            if (table.name().equals(ResultTable.MUNICIPALITIES_NAME)) {
                table.columns().stream()
                        .skip(MunicipalityColumns.BEFORE_MEASURES)
                        .map(ColumnDescription::name)
                        .forEach(measures::add);
            }
        }
    }

    void add(int replicate, Series run) throws SQLException {
        series(writer(ResultTable.SERIES_NAME), replicate, run);
        events(writer(ResultTable.EVENTS_NAME), replicate, run.events());
        households(writer(ResultTable.HOUSEHOLDS_NAME), replicate, run.rows());
        if (!measures.isEmpty()) {
            municipalities(writer(ResultTable.MUNICIPALITIES_NAME), replicate, run);
        }
    }

    private TableWriter writer(String table) {
        return Objects.requireNonNull(writers.get(table), table);
    }

    private static void series(TableWriter to, int replicate, Series run) throws SQLException {
        for (int row = 0; row < run.size(); row++) {
            SeriesKey about = run.key(row);
            to.begin().add(replicate).add(run.year(row));
            to.add(about.dimension()).add(about.group()).add(about.measure());
            to.add(run.value(row)).end();
        }
    }

    private static void events(TableWriter to, int replicate, List<RunEvent> events) throws SQLException {
        for (RunEvent event : events) {
            to.begin().add(replicate).add(event.year());
            to.add(event.kind()).add(event.subject());
            to.add(event.value()).add(event.text()).end();
        }
    }

    private static void households(TableWriter to, int replicate, Rows rows) throws SQLException {
        List<RowColumn> columns = rows.layout().columns();
        for (int row = 0; row < rows.size(); row++) {
            to.begin().add(replicate);
            for (int i = 0; i < columns.size(); i++) {
                double value = rows.value(row, i);
                switch (columns.get(i).type()) {
                    case INTEGER -> to.add((int) value);
                    case DOUBLE -> to.add(value);
                    case BOOLEAN -> to.add(value != 0);
                    case VARCHAR -> to.add(columns.get(i).labels().get((int) value));
                }
            }
            to.end();
        }
    }

    private record Place(int year, String municipality) {}

    /** A row for each municipality and year, with a column for each measure. */
    private void municipalities(TableWriter to, int replicate, Series run) throws SQLException {
        Map<SeriesKey, Integer> columns = new HashMap<>();
        Map<Place, double[]> rows = new LinkedHashMap<>();
        for (int row = 0; row < run.size(); row++) {
            SeriesKey key = run.key(row);
            if (key.dimension().equals(MunicipalityColumns.DIMENSION)) {
                int column = columns.computeIfAbsent(
                        key, about -> measures.indexOf(MunicipalityColumns.column(about.measure())));
                rows.computeIfAbsent(new Place(run.year(row), key.group()), place -> nothing())[column] =
                        run.value(row);
            }
        }
        for (Map.Entry<Place, double[]> row : rows.entrySet()) {
            to.begin().add(replicate).add(row.getKey().year()).add(row.getKey().municipality());
            for (double value : row.getValue()) {
                to.add(value);
            }
            to.end();
        }
    }

    private double[] nothing() {
        double[] values = new double[measures.size()];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** Writes {@code TABLE/arm=ARM/FILE} in a results folder for each table. */
    void write(Path folder, String arm, String file) throws SQLException, IOException {
        for (ResultTable table : tables) {
            writer(table.name())
                    .write(TableParts.folder(folder, table.name(), arm).resolve(file));
        }
    }
}
