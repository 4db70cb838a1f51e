package org.ayllu.ensembles.results;

import java.util.List;

/**
 * The households that runs report one by one.
 *
 * @param households how many in each run; all of them where there are fewer; 0 = no panel
 * @param columns what is told of each, in the order of the rows
 */
public record PanelDescription(int households, List<ColumnDescription> columns) {
    /** No panel. */
    public static final PanelDescription NONE = new PanelDescription(0, List.of());

    /** Copies the list. */
    public PanelDescription {
        columns = List.copyOf(columns);
    }
}
