package org.ayllu.experiments.results;

import java.util.List;
import java.util.stream.Collectors;
import org.ayllu.experiments.ensemble.RowColumn;

/**
 * A table of a results folder. Files and dictionary are both made from it.
 *
 * @param name name of the table
 * @param columns in their order; of a table in parts the first is the arm, which stands in the names of folders and not in the files
 */
record ResultTable(String name, List<ColumnDescription> columns) {
    static final String SERIES_NAME = "series";
    static final String HOUSEHOLDS_NAME = "households";
    static final String MUNICIPALITIES_NAME = "municipalities";
    static final String EVENTS_NAME = "events";
    static final String SUMMARY_NAME = "summary";
    static final String DICTIONARY_NAME = "dictionary";

    private static final String NONE = "-";

    static final ColumnDescription ARM = text("arm", "Name of the arm.");
    static final ColumnDescription REPLICATE = whole("replicate", "Number of the replicate, 0 = the first.");
    static final ColumnDescription YEAR = whole("year", "Agricultural year, by the year in which it begins.");
    private static final ColumnDescription DIMENSION = text("dimension", "What households are grouped by.");
    private static final ColumnDescription GROUP = text("group", "Which group of the dimension.");
    private static final ColumnDescription MEASURE = text("measure", "What was measured.");
    private static final String MEASURED = "unit of the measure";

    static final ResultTable SERIES = new ResultTable(
            SERIES_NAME,
            List.of(
                    ARM,
                    REPLICATE,
                    YEAR,
                    DIMENSION,
                    GROUP,
                    MEASURE,
                    number("value", MEASURED, "The figure of one replicate.")));

    static final ResultTable EVENTS = new ResultTable(
            EVENTS_NAME,
            List.of(
                    ARM,
                    REPLICATE,
                    YEAR,
                    text("kind", "What kind of thing happened."),
                    text("subject", "Whom or what it happened to."),
                    number(
                            "value",
                            "unit of the kind",
                            "How much of it: a new value, or a number of persons or households."),
                    text("text", "The same in words.")));

    static final ResultTable SUMMARY = new ResultTable(
            SUMMARY_NAME,
            List.of(
                    ARM,
                    YEAR,
                    DIMENSION,
                    GROUP,
                    MEASURE,
                    whole("replicates", "Number of replicates with a figure."),
                    number("mean", MEASURED, "Mean over replicates."),
                    number("mean_low", MEASURED, "Lower end of the 95 % interval of the mean."),
                    number("mean_high", MEASURED, "Upper end of it."),
                    whole(
                            "pairs",
                            "Number of replicates with a figure here and in the first arm; empty in the first arm."),
                    number("difference", MEASURED, "Mean difference from the first arm, replicate by replicate."),
                    number("difference_low", MEASURED, "Lower end of the 95 % interval of the difference."),
                    number("difference_high", MEASURED, "Upper end of it."),
                    number(
                            "variance_gain",
                            "times",
                            "How many times smaller the variance of the difference is because arms share their draws;"
                                    + " empty where differences do not vary.")));

    static final ResultTable DICTIONARY = new ResultTable(
            DICTIONARY_NAME,
            List.of(
                    text("table_name", "Name of a table."),
                    text("column_name", "Name of a column of it."),
                    text("measure", "Measure that the column holds, where it holds several; otherwise empty."),
                    text("type", "What the column holds, as DuckDB calls it."),
                    text("unit", "Unit of what it holds."),
                    text("description", "What it is.")));

    /** Copies the list. */
    ResultTable {
        columns = List.copyOf(columns);
    }

    static ColumnDescription text(String name, String description) {
        return new ColumnDescription(name, RowColumn.Type.VARCHAR, NONE, description);
    }

    static ColumnDescription whole(String name, String description) {
        return new ColumnDescription(name, RowColumn.Type.INTEGER, NONE, description);
    }

    static ColumnDescription number(String name, String unit, String description) {
        return new ColumnDescription(name, RowColumn.Type.DOUBLE, unit, description);
    }

    /** The columns that stand in files of a table in parts: all but the arm. */
    List<ColumnDescription> inFiles() {
        return columns.subList(1, columns.size());
    }

    /** The columns as SQL declares them. */
    static String declared(List<ColumnDescription> columns) {
        return columns.stream()
                .map(column -> quoted(column.name()) + " " + column.type())
                .collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
