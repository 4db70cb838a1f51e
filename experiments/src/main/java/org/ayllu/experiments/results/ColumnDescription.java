package org.ayllu.experiments.results;

import org.ayllu.experiments.ensemble.RowColumn;

/**
 * A column of a table of results.
 *
 * @param name name of the column
 * @param type what it holds
 * @param unit unit; {@code "-"} for texts, numbers of things and ratios
 * @param description what it is, in a sentence
 */
public record ColumnDescription(String name, RowColumn.Type type, String unit, String description) {}
