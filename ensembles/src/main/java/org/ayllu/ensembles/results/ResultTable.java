package org.ayllu.ensembles.results;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of a results folder. Files and dictionary are both made from it.
 *
 * @param name name of the table
 * @param columns in their order; of a table in parts the first is the arm, which stands in the names of folders and not in the files
 */
public record ResultTable(String name, List<ColumnDescription> columns) {
    public static final String SERIES_NAME = "series";
    public static final String HOUSEHOLDS_NAME = "households";
    public static final String MUNICIPALITIES_NAME = "municipalities";
    public static final String EVENTS_NAME = "events";
    public static final String SUMMARY_NAME = "summary";
    public static final String DICTIONARY_NAME = "dictionary";

    public static final ColumnDescription ARM = ColumnDescription.text("arm", "Name of the arm.");
    public static final ColumnDescription REPLICATE =
            ColumnDescription.whole("replicate", "Number of the replicate, 0 = the first.");
    public static final ColumnDescription YEAR =
            ColumnDescription.whole("year", "Agricultural year, by the year in which it begins.");
    private static final ColumnDescription DIMENSION =
            ColumnDescription.text("dimension", "What households are grouped by.");
    private static final ColumnDescription GROUP = ColumnDescription.text("group", "Which group of the dimension.");
    private static final ColumnDescription MEASURE = ColumnDescription.text("measure", "What was measured.");
    private static final String MEASURED = "unit of the measure";

    public static final ResultTable SERIES = new ResultTable(
            SERIES_NAME,
            List.of(
                    ARM,
                    REPLICATE,
                    YEAR,
                    DIMENSION,
                    GROUP,
                    MEASURE,
                    ColumnDescription.number("value", MEASURED, "The figure of one replicate.")));

    public static final ResultTable EVENTS = new ResultTable(
            EVENTS_NAME,
            List.of(
                    ARM,
                    REPLICATE,
                    YEAR,
                    ColumnDescription.text("kind", "What kind of thing happened."),
                    ColumnDescription.text("subject", "Whom or what it happened to."),
                    ColumnDescription.number(
                            "value",
                            "unit of the kind",
                            "How much of it: a new value, or a number of persons or households."),
                    ColumnDescription.text("text", "The same in words.")));

    public static final ResultTable SUMMARY = new ResultTable(
            SUMMARY_NAME,
            List.of(
                    ARM,
                    YEAR,
                    DIMENSION,
                    GROUP,
                    MEASURE,
                    ColumnDescription.whole("replicates", "Number of replicates with a figure."),
                    ColumnDescription.number("mean", MEASURED, "Mean over replicates."),
                    ColumnDescription.number("mean_low", MEASURED, "Lower end of the 95 % interval of the mean."),
                    ColumnDescription.number("mean_high", MEASURED, "Upper end of it."),
                    ColumnDescription.whole(
                            "pairs",
                            "Number of replicates with a figure here and in the first arm; empty in the first arm."),
                    ColumnDescription.number(
                            "difference", MEASURED, "Mean difference from the first arm, replicate by replicate."),
                    ColumnDescription.number(
                            "difference_low", MEASURED, "Lower end of the 95 % interval of the difference."),
                    ColumnDescription.number("difference_high", MEASURED, "Upper end of it."),
                    ColumnDescription.number(
                            "variance_gain",
                            "times",
                            "How many times smaller the variance of the difference is because arms share their draws;"
                                    + " empty where differences do not vary.")));

    public static final ResultTable DICTIONARY = new ResultTable(
            DICTIONARY_NAME,
            List.of(
                    ColumnDescription.text("table_name", "Name of a table."),
                    ColumnDescription.text("column_name", "Name of a column of it."),
                    ColumnDescription.text(
                            "measure", "Measure that the column holds, where it holds several; otherwise empty."),
                    ColumnDescription.text("type", "What the column holds, as DuckDB calls it."),
                    ColumnDescription.text("unit", "Unit of what it holds."),
                    ColumnDescription.text("description", "What it is.")));

    /** Copies the list. */
    public ResultTable {
        columns = List.copyOf(columns);
    }

    /** The columns that stand in files of a table in parts: all but the arm. */
    public List<ColumnDescription> inFiles() {
        return columns.subList(1, columns.size());
    }

    /** The columns as SQL declares them. */
    public static String declared(List<ColumnDescription> columns) {
        return columns.stream()
                .map(column -> quoted(column.name()) + " " + column.type())
                .collect(Collectors.joining(", "));
    }

    public static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
