package org.ayllu.experiments.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayllu.experiments.ensemble.SeriesKey;

/** The table of municipalities: the measures that are reported by municipality, side by side. */
final class MunicipalityColumns {
    static final String DIMENSION = "municipality";
    /** Arm, replicate, year and municipality. */
    static final int BEFORE_MEASURES = 4;

    private MunicipalityColumns() {}

    /** Name of the column of a measure: no dots, which R, Python and SQL would ask to be quoted. */
    static String column(String measure) {
        return measure.replace('.', '_');
    }

    /** The table for the measures that some run reports by municipality; without any measure when none does. */
    static List<ColumnDescription> of(List<MeasureDescription> measures, Collection<SeriesKey> keys) {
        Set<String> reported = keys.stream()
                .filter(key -> key.dimension().equals(DIMENSION))
                .map(SeriesKey::measure)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        List<ColumnDescription> columns = new ArrayList<>(List.of(
                ResultTable.ARM,
                ResultTable.REPLICATE,
                ResultTable.year(),
                ResultTable.text(DIMENSION, "Name of the municipality.")));
        for (MeasureDescription measure : measures) {
            if (reported.remove(measure.name())) {
                columns.add(ResultTable.number(column(measure.name()), measure.unit(), measure.description()));
            }
        }
        for (String undescribed : reported) {
            columns.add(ResultTable.number(column(undescribed), "unknown", "Not described by the model."));
        }
        return List.copyOf(columns);
    }
}
