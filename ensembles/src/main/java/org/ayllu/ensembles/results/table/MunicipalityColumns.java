package org.ayllu.ensembles.results.table;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.ResultTable;

/** The table of municipalities: the measures that are reported by municipality, side by side. */
final class MunicipalityColumns {
    private static final String DIMENSION = "municipality";
    /** Arm, replicate, year and municipality. */
    private static final int BEFORE_MEASURES = 4;
    /** Index of the column of names in the files. */
    private static final int TEXT = 2;
    /** So many rows are handed over at once, since a run may have few of them and a batch costs the more the more columns it has. */
    private static final int BATCH = 2048;

    private final Grid grid;
    private final List<String> names;
    /** By measure and row, the place of the figure in the grid; -1 where there is none. Rows are years x municipalities. */
    private final int[][] places;
    /** Of each run. */
    private final int rows;

    private final BatchWriter to;
    private final int[] replicates = new int[BATCH];
    private final int[] years = new int[BATCH];
    private final int[] municipalities = new int[BATCH];
    private final double[][] values;
    private int size;

    /**
     * Columns of some runs.
     *
     * @param table what the table consists of, from {@link #of}
     * @param grid where the figures of a run are
     * @param to takes the rows
     */
    MunicipalityColumns(ResultTable table, Grid grid, BatchWriter to) {
        this.grid = grid;
        this.to = to;
        names = grid.keys().stream()
                .filter(key -> key.dimension().equals(DIMENSION))
                .map(SeriesKey::group)
                .distinct()
                .toList();
        List<String> measures = table.columns().stream()
                .skip(BEFORE_MEASURES)
                .map(ColumnDescription::name)
                .toList();
        rows = grid.years().length * names.size();
        values = new double[measures.size()][BATCH];
        places = new int[measures.size()][rows];
        for (int[] column : places) {
            Arrays.fill(column, -1);
        }
        for (int key = 0; key < grid.keys().size(); key++) {
            SeriesKey about = grid.keys().get(key);
            if (about.dimension().equals(DIMENSION)) {
                int[] column = places[measures.indexOf(column(about.measure()))];
                int municipality = names.indexOf(about.group());
                for (int year = 0; year < grid.years().length; year++) {
                    column[year * names.size() + municipality] = grid.place(year, key);
                }
            }
        }
    }

    /** Name of the column of a measure: no dots, which R, Python and SQL would ask to be quoted. */
    private static String column(String measure) {
        return measure.replace('.', '_');
    }

    /** The table for the measures that some run reports by municipality; without any measure when none does. */
    static ResultTable of(List<MeasureDescription> measures, Collection<SeriesKey> keys) {
        TreeSet<String> reported = new TreeSet<>();
        for (SeriesKey key : keys) {
            if (key.dimension().equals(DIMENSION)) {
                reported.add(key.measure());
            }
        }
        List<ColumnDescription> columns = new ArrayList<>(List.of(
                ResultTable.ARM,
                ResultTable.REPLICATE,
                ResultTable.YEAR,
                ColumnDescription.text(DIMENSION, "Name of the municipality.")));
        for (MeasureDescription measure : measures) {
            if (reported.remove(measure.name())) {
                columns.add(ColumnDescription.number(column(measure.name()), measure.unit(), measure.description()));
            }
        }
        for (String undescribed : reported) {
            columns.add(ColumnDescription.number(column(undescribed), "unknown", "Not described by the model."));
        }
        return new ResultTable(ResultTable.MUNICIPALITIES_NAME, columns);
    }

    /** Adds a row for each municipality and year of which the run reports something, with a column for each measure. */
    void add(int replicate, double[] figures) throws SQLException {
        for (int row = 0; row < rows; row++) {
            if (reported(row, figures)) {
                if (size == BATCH) {
                    flush();
                }
                replicates[size] = replicate;
                years[size] = grid.years()[row / names.size()];
                municipalities[size] = to.code(TEXT, names.get(row % names.size()));
                for (int measure = 0; measure < places.length; measure++) {
                    values[measure][size] = figure(figures, places[measure][row]);
                }
                size++;
            }
        }
    }

    private boolean reported(int row, double[] figures) {
        for (int[] column : places) {
            if (!Double.isNaN(figure(figures, column[row]))) {
                return true;
            }
        }
        return false;
    }

    private static double figure(double[] figures, int place) {
        return place < 0 ? Double.NaN : figures[place];
    }

    /** Hands over what is left. */
    void flush() throws SQLException {
        if (size > 0) {
            to.begin().add(Arrays.copyOf(replicates, size)).add(Arrays.copyOf(years, size));
            to.add(Arrays.copyOf(municipalities, size));
            for (double[] column : values) {
                to.add(Arrays.copyOf(column, size));
            }
            to.end();
            size = 0;
        }
    }
}
