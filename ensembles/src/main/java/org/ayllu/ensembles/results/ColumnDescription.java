package org.ayllu.ensembles.results;

import org.ayllu.ensembles.execution.RowColumn;

/**
 * A column of a table of results.
 *
 * @param name name of the column
 * @param type what it holds
 * @param unit unit; {@code "-"} for texts, numbers of things and ratios
 * @param description what it is, in a sentence
 */
public record ColumnDescription(String name, RowColumn.Type type, String unit, String description) {
    private static final String NONE = "-";

    /** A column of texts. */
    public static ColumnDescription text(String name, String description) {
        return new ColumnDescription(name, RowColumn.Type.VARCHAR, NONE, description);
    }

    /** A column of whole numbers without a unit. */
    public static ColumnDescription whole(String name, String description) {
        return new ColumnDescription(name, RowColumn.Type.INTEGER, NONE, description);
    }

    /** A column of yes and no. */
    public static ColumnDescription truth(String name, String description) {
        return new ColumnDescription(name, RowColumn.Type.BOOLEAN, NONE, description);
    }

    /** A column of numbers. */
    public static ColumnDescription number(String name, String unit, String description) {
        return new ColumnDescription(name, RowColumn.Type.DOUBLE, unit, description);
    }
}
