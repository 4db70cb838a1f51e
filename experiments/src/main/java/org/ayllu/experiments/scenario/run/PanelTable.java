package org.ayllu.experiments.scenario.run;

import java.util.List;
import org.ayllu.ensembles.execution.RowColumn;
import org.ayllu.ensembles.execution.RowLayout;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.models.model.PanelColumn;

/** The panel of households in the words of an ensemble and of its results. */
final class PanelTable {
    private PanelTable() {}

    static RowLayout layout(List<PanelColumn> columns) {
        return new RowLayout(columns.stream()
                .map(column -> new RowColumn(column.name(), type(column.type()), column.labels()))
                .toList());
    }

    static List<ColumnDescription> descriptions(List<PanelColumn> columns) {
        return columns.stream()
                .map(column -> new ColumnDescription(column.name(), type(column.type()), column.unit(), column.doc()))
                .toList();
    }

    private static RowColumn.Type type(PanelColumn.Type type) {
        return switch (type) {
            case ID -> RowColumn.Type.BIGINT;
            case WHOLE -> RowColumn.Type.INTEGER;
            case NUMBER -> RowColumn.Type.DOUBLE;
            case TRUTH -> RowColumn.Type.BOOLEAN;
            case LABEL -> RowColumn.Type.VARCHAR;
        };
    }
}
