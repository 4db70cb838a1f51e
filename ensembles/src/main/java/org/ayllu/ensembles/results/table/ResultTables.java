package org.ayllu.ensembles.results.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.DerivedTable;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.ResultTable;

/** The tables that the results of an experiment have. */
public final class ResultTables {
    private ResultTables() {}

    /** The tables that runs fill, in parts by arm and replicate. Those of households and municipalities are there only where there is something to say. */
    public static List<ResultTable> byArm(ExperimentDescription experiment, Collection<SeriesKey> keys) {
        List<ResultTable> tables = new ArrayList<>();
        tables.add(ResultTable.SERIES);
        List<ColumnDescription> households = new ArrayList<>(List.of(ResultTable.ARM, ResultTable.REPLICATE));
        households.addAll(experiment.panel().columns());
        tables.add(new ResultTable(ResultTable.HOUSEHOLDS_NAME, households));
        tables.add(MunicipalityColumns.of(experiment.measures(), keys));
        tables.add(ResultTable.EVENTS);
        return List.copyOf(tables);
    }

    /** Those that have rows, with the two that every folder has. */
    public static List<ResultTable> present(Path folder, List<ResultTable> byArm, List<DerivedTable> derived) {
        List<ResultTable> present = new ArrayList<>();
        for (ResultTable table : byArm) {
            if (Files.isDirectory(folder.resolve(table.name()))) {
                present.add(table);
            }
        }
        present.add(ResultTable.SUMMARY);
        for (DerivedTable table : derived) {
            if (Files.exists(DerivedFiles.parquet(folder, table.name()))) {
                present.add(table.described());
            }
        }
        present.add(ResultTable.DICTIONARY);
        return List.copyOf(present);
    }
}
