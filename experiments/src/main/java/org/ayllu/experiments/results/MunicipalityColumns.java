package org.ayllu.experiments.results;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;

/** The table of municipalities: the measures that are reported by municipality, side by side. */
final class MunicipalityColumns {
    private static final String DIMENSION = "municipality";
    /** Arm, replicate, year and municipality. */
    private static final int BEFORE_MEASURES = 4;

    private final List<String> measures;

    /** What the table consists of, from {@link #of}. */
    MunicipalityColumns(ResultTable table) {
        measures = table.columns().stream()
                .skip(BEFORE_MEASURES)
                .map(ColumnDescription::name)
                .toList();
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
                ResultTable.text(DIMENSION, "Name of the municipality.")));
        for (MeasureDescription measure : measures) {
            if (reported.remove(measure.name())) {
                columns.add(ResultTable.number(column(measure.name()), measure.unit(), measure.description()));
            }
        }
        for (String undescribed : reported) {
            columns.add(ResultTable.number(column(undescribed), "unknown", "Not described by the model."));
        }
        return new ResultTable(ResultTable.MUNICIPALITIES_NAME, columns);
    }

    private record Place(int year, String municipality) {}

    /** A row for each municipality and year, with a column for each measure. */
    void add(int replicate, Series run, BatchWriter to) throws SQLException {
        List<SeriesKey> keys = run.keys();
        int[] columns = new int[keys.size()];
        for (int key = 0; key < columns.length; key++) {
            boolean here = keys.get(key).dimension().equals(DIMENSION);
            columns[key] = here ? measures.indexOf(column(keys.get(key).measure())) : -1;
        }
        Map<Place, Integer> rows = new LinkedHashMap<>();
        for (int row = 0; row < run.size(); row++) {
            if (columns[run.keyIndex(row)] >= 0) {
                rows.putIfAbsent(new Place(run.year(row), run.key(row).group()), rows.size());
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        double[][] values = new double[measures.size()][rows.size()];
        for (double[] column : values) {
            Arrays.fill(column, Double.NaN);
        }
        for (int row = 0; row < run.size(); row++) {
            int column = columns[run.keyIndex(row)];
            if (column >= 0) {
                Place place = new Place(run.year(row), run.key(row).group());
                values[column][rows.getOrDefault(place, 0)] = run.value(row);
            }
        }
        to.begin(replicate)
                .add(rows.keySet().stream().mapToInt(Place::year).toArray())
                .add(rows.keySet().stream()
                        .mapToInt(place -> to.code(1, place.municipality()))
                        .toArray());
        for (double[] column : values) {
            to.add(column);
        }
        to.end();
    }
}
