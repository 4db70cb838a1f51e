package org.ayllu.reports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table as wide as its content, in the order of its columns: numbers stand right, all else left. */
public final class PlainTable {
    private static final String GAP = "  ";

    private PlainTable() {}

    /**
     * Its lines: headings, a rule, rows.
     *
     * @param columns headings
     * @param numeric which columns hold numbers
     * @param rows with a field for each column
     */
    public static List<String> lines(List<String> columns, List<Boolean> numeric, List<List<String>> rows) {
        int[] widths = IntStream.range(0, columns.size())
                .map(column -> Math.max(
                        Paragraph.length(columns.get(column)),
                        rows.stream()
                                .mapToInt(row -> Paragraph.length(row.get(column)))
                                .max()
                                .orElse(0)))
                .toArray();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns, numeric, widths));
        lines.add("─".repeat(IntStream.of(widths).sum() + GAP.length() * Math.max(0, widths.length - 1)));
        rows.forEach(row -> lines.add(line(row, numeric, widths)));
        return lines;
    }

    private static String line(List<String> cells, List<Boolean> numeric, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            line.append(column == 0 ? "" : GAP)
                    .append(
                            numeric.get(column)
                                    ? Paragraph.right(cell, widths[column])
                                    : Paragraph.left(cell, widths[column]));
        }
        return line.toString().stripTrailing();
    }
}
