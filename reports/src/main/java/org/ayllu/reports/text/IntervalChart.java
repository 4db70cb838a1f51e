package org.ayllu.reports.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Estimates with their intervals, one below the other, over a common axis with a line at zero. */
public final class IntervalChart {
    private static final int WIDTH = 80;
    private static final int MOST_LABEL = 34;

    private IntervalChart() {}

    /**
     * An estimate.
     *
     * @param label what it is of
     * @param low lower end of its interval; {@code NaN} for none
     * @param value the estimate
     * @param high upper end of its interval; {@code NaN} for none
     */
    public record Row(String label, double low, double value, double high) {}

    /**
     * The chart as lines of text.
     *
     * @param title what is shown, with its unit
     * @param rows at least one, values finite
     */
    public static List<String> text(String title, List<Row> rows) {
        double[] ends = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(0, row.low(), row.value(), row.high()))
                .filter(Double::isFinite)
                .toArray();
        Scale scale = Scale.around(
                Arrays.stream(ends).min().orElseThrow(),
                Arrays.stream(ends).max().orElseThrow());
        int margin = Math.min(
                MOST_LABEL,
                rows.stream()
                        .mapToInt(row -> Paragraph.length(row.label()))
                        .max()
                        .orElse(0));
        int columns = WIDTH - margin - 3;
        List<String> text = new ArrayList<>(Paragraph.wrap(title, WIDTH));
        for (Row row : rows) {
            String label = row.label();
            String cut = Paragraph.length(label) <= margin ? label : label.substring(0, margin - 1) + "…";
            text.add((Paragraph.left(cut, margin) + " │" + line(row, scale, columns)).stripTrailing());
        }
        text.addAll(axis(scale, margin, columns));
        return text;
    }

    private static String line(Row row, Scale scale, int columns) {
        char[] line = new char[columns];
        Arrays.fill(line, ' ');
        line[column(0, scale, columns)] = '┊';
        if (Double.isFinite(row.low()) && Double.isFinite(row.high())) {
            int from = column(row.low(), scale, columns);
            int to = column(row.high(), scale, columns);
            Arrays.fill(line, from, to + 1, '─');
            line[from] = '├';
            line[to] = '┤';
        }
        line[column(row.value(), scale, columns)] = '●';
        return new String(line);
    }

    private static int column(double value, Scale scale, int columns) {
        double share = (value - scale.low()) / (scale.high() - scale.low());
        return (int) Math.max(0, Math.min(columns - 1, Math.round(share * (columns - 1))));
    }

    private static List<String> axis(Scale scale, int margin, int columns) {
        char[] line = new char[columns];
        Arrays.fill(line, '─');
        char[] numbers = new char[WIDTH];
        Arrays.fill(numbers, ' ');
        List<String> labels = scale.labels();
        for (int tick = 0; tick < labels.size(); tick++) {
            int column = column(scale.low() + tick * scale.step(), scale, columns);
            line[column] = '┬';
            String label = labels.get(tick);
            int from = Math.min(margin + 2 + column - label.length() / 2, WIDTH - label.length());
            label.getChars(0, label.length(), numbers, Math.max(0, from));
        }
        return List.of(" ".repeat(margin) + " └" + new String(line), new String(numbers).stripTrailing());
    }
}
