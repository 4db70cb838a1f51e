package org.ayllu.ensembles.results;

/**
 * A line of the dictionary of a results folder.
 *
 * @param table name of the table
 * @param column name of the column
 * @param measure the measure that the column holds where it holds several; otherwise empty
 * @param type what it holds, as DuckDB calls it
 * @param unit its unit
 * @param description what it is
 */
public record DictionaryEntry(
        String table, String column, String measure, String type, String unit, String description) {}
