package org.ayllu.reports.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines along an axis, drawn with characters: a mark of its own for each line at each place, dots in between.
 *
 * @param title what is shown, with its unit
 * @param axis what the lines run along, empty for years
 * @param places on the axis, ascending
 * @param lines at least one
 */
public record LineChart(String title, String axis, List<Double> places, List<Line> lines) {
    /** Characters of the longest line of text. */
    public static final int WIDTH = 80;

    private static final int ROWS = 12;
    private static final String MARKS = "●○▲△■□◆◇";
    private static final char COINCIDE = '◉';
    private static final char BETWEEN = '·';
    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 25, 50, 100};
    private static final int YEAR_ROOM = 6;
    private static final double ROUNDING = 1e-9;

    /**
     * One line.
     *
     * @param name for the legend
     * @param values one for each place, finite
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Line(String name, double[] values) {}

    /**
     * Copies the lists and checks the lengths.
     *
     * @throws IllegalArgumentException when there is no place or line, or a line has not one value for each place
     */
    public LineChart {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
        if (places.isEmpty() || lines.isEmpty()) {
            throw new IllegalArgumentException("a chart needs a year and a line");
        }
        for (Line line : lines) {
            if (line.values().length != places.size()) {
                throw new IllegalArgumentException(
                        line.name() + " has " + line.values().length + " values for " + places.size() + " years");
            }
        }
    }

    /**
     * Lines over years.
     *
     * @param title what is shown, with its unit
     * @param years labels of the years, ascending
     * @param lines at least one
     */
    public LineChart(String title, List<Integer> years, List<Line> lines) {
        this(title, "", years.stream().map(Integer::doubleValue).toList(), lines);
    }

    /** The chart as lines of text. */
    public List<String> text() {
        double[] all = lines.stream()
                .flatMapToDouble(line -> Arrays.stream(line.values()))
                .toArray();
        Scale scale = Scale.around(
                Arrays.stream(all).min().orElseThrow(), Arrays.stream(all).max().orElseThrow());
        List<String> labels = scale.labels();
        int margin = labels.stream().mapToInt(Paragraph::length).max().orElseThrow();
        int rowsPerStep = Math.max(2, ROWS / scale.steps());
        char[][] grid = new char[rowsPerStep * scale.steps() + 1][WIDTH - margin - 3];
        draw(grid, scale);
        List<String> text = new ArrayList<>(Paragraph.wrap(title, WIDTH));
        for (int row = 0; row < grid.length; row++) {
            int above = grid.length - 1 - row;
            boolean tick = above % rowsPerStep == 0;
            String label = tick ? labels.get(above / rowsPerStep) : "";
            String axis = Paragraph.right(label, margin) + (tick ? " ┤" : " │");
            text.add((axis + new String(grid[row])).stripTrailing());
        }
        text.addAll(axis.isEmpty() ? yearAxis(margin, grid[0].length) : numberAxis(margin, grid[0].length));
        text.addAll(legend());
        return text;
    }

    private void draw(char[][] grid, Scale scale) {
        for (char[] row : grid) {
            Arrays.fill(row, ' ');
        }
        int columns = grid[0].length;
        for (Line line : lines) {
            for (int column = 0; column < columns; column++) {
                double at = places.size() == 1 ? 0 : column * (places.size() - 1.0) / (columns - 1);
                int before = Math.min((int) at, Math.max(0, places.size() - 2));
                int after = Math.min(before + 1, places.size() - 1);
                double value = line.values()[before] + (at - before) * (line.values()[after] - line.values()[before]);
                if (places.size() > 1) {
                    grid[row(value, scale, grid.length)][column] = BETWEEN;
                }
            }
        }
        for (int index = 0; index < lines.size(); index++) {
            mark(grid, scale, index);
        }
    }

    private void mark(char[][] grid, Scale scale, int index) {
        char mark = markOf(index);
        int columns = grid[0].length;
        for (int year = 0; year < places.size(); year++) {
            int row = row(lines.get(index).values()[year], scale, grid.length);
            int column = column(year, columns);
            char there = grid[row][column];
            grid[row][column] = there == ' ' || there == BETWEEN || there == mark ? mark : COINCIDE;
        }
    }

    private static char markOf(int index) {
        return index < MARKS.length() ? MARKS.charAt(index) : (char) ('a' + (index - MARKS.length()) % 26);
    }

    private static int row(double value, Scale scale, int rows) {
        double share = (value - scale.low()) / (scale.high() - scale.low());
        return (int) Math.round((1 - share) * (rows - 1));
    }

    private int column(int year, int columns) {
        return places.size() == 1 ? columns / 2 : (int) Math.round(year * (columns - 1.0) / (places.size() - 1));
    }

    private List<String> numberAxis(int margin, int columns) {
        double first = places.get(0);
        double last = places.get(places.size() - 1);
        Scale scale = Scale.around(first, last);
        List<String> numbers = scale.labels();
        char[] line = new char[columns];
        Arrays.fill(line, '─');
        char[] labels = new char[WIDTH];
        Arrays.fill(labels, ' ');
        for (int tick = 0; tick < numbers.size(); tick++) {
            double share = (scale.low() + tick * scale.step() - first) / (last - first);
            if (share >= -ROUNDING && share <= 1 + ROUNDING) {
                label(line, labels, margin, (int) Math.round(share * (columns - 1)), numbers.get(tick));
            }
        }
        List<String> text = new ArrayList<>();
        text.add(" ".repeat(margin) + " └" + new String(line));
        text.add(new String(labels).stripTrailing());
        Paragraph.wrap(axis, WIDTH - margin - 2).forEach(part -> text.add(" ".repeat(margin + 2) + part));
        return text;
    }

    private static void label(char[] line, char[] labels, int margin, int column, String label) {
        line[column] = '┬';
        int from = Math.min(margin + 2 + column - 1, labels.length - label.length());
        label.getChars(0, label.length(), labels, Math.max(0, from));
    }

    private List<String> yearAxis(int margin, int columns) {
        List<Integer> years = places.stream().map(Double::intValue).toList();
        int span = years.get(years.size() - 1) - years.get(0);
        int step = Arrays.stream(YEAR_STEPS)
                .filter(one -> span <= one * (columns / YEAR_ROOM))
                .findFirst()
                .orElse(YEAR_STEPS[YEAR_STEPS.length - 1]);
        char[] line = new char[columns];
        Arrays.fill(line, '─');
        char[] labels = new char[WIDTH];
        Arrays.fill(labels, ' ');
        for (int year = 0; year < years.size(); year++) {
            if (years.get(year) % step == 0 || years.size() == 1) {
                label(line, labels, margin, column(year, columns), Integer.toString(years.get(year)));
            }
        }
        return List.of(" ".repeat(margin) + " └" + new String(line), new String(labels).stripTrailing());
    }

    private List<String> legend() {
        List<String> parts = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            parts.add(markOf(index) + " " + lines.get(index).name());
        }
        if (lines.size() > 1) {
            parts.add(COINCIDE + (lines.size() == 2 ? " both" : " several at once"));
        }
        String line = String.join("   ", parts);
        return Paragraph.length(line) <= WIDTH ? List.of(line) : parts;
    }
}
