package org.ayllu.reports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table: the first columns hold words and stand left, the others hold numbers and stand right. Words that would make a line longer than {@link
 * Paragraph#WIDTH} go on in the next line of the last column of words; a single word is never broken.
 */
public final class TextTable {
    private static final String GAP = "  ";
    private static final int LEAST_WORDS = 16;

    private final List<String> headings;
    private final int words;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param words how many of the columns hold words, at least 1
     * @param headings of all columns; a line break in one makes it two lines high
     */
    public TextTable(int words, String... headings) {
        this.words = words;
        this.headings = List.of(headings);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException when it has not one cell for each column
     */
    public TextTable row(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(
                    "a row of " + cells.length + " cells in a table of " + headings.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Its lines: headings, a rule, rows. */
    public List<String> lines() {
        int[] widths = IntStream.range(0, headings.size()).map(this::widest).toArray();
        int wrapped = words - 1;
        int others = IntStream.of(widths).sum() - widths[wrapped] + GAP.length() * (widths.length - 1);
        int room = Math.max(longestWord(wrapped), Paragraph.WIDTH - others);
        widths[wrapped] = Math.min(widths[wrapped], Math.max(LEAST_WORDS, room));
        List<String> lines = new ArrayList<>();
        if (!headings.stream().allMatch(String::isEmpty)) {
            addHeadings(lines, widths);
            lines.add("─".repeat(IntStream.of(widths).sum() + GAP.length() * (widths.length - 1)));
        }
        rows.forEach(row -> addRow(lines, row, widths));
        return lines;
    }

    /** What cannot be broken keeps its line, even a long one, lest the columns after it move. */
    private int longestWord(int column) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.get(column).split("\\s+", -1)))
                .mapToInt(Paragraph::length)
                .max()
                .orElse(0);
    }

    private int widest(int column) {
        int widest =
                headings.get(column).lines().mapToInt(Paragraph::length).max().orElse(0);
        for (List<String> row : rows) {
            widest = Math.max(widest, Paragraph.length(row.get(column)));
        }
        return widest;
    }

    /** Headings of fewer lines than others stand below. */
    private void addHeadings(List<String> lines, int[] widths) {
        List<List<String>> parts =
                headings.stream().map(heading -> heading.lines().toList()).toList();
        int high = parts.stream().mapToInt(List::size).max().orElse(1);
        for (int below = high; below > 0; below--) {
            int line = below;
            addRow(
                    lines,
                    parts.stream()
                            .map(part -> line > part.size() ? "" : part.get(part.size() - line))
                            .toList(),
                    widths);
        }
    }

    private void addRow(List<String> lines, List<String> cells, int[] widths) {
        int wrapped = words - 1;
        List<String> parts = Paragraph.wrap(cells.get(wrapped), widths[wrapped]);
        for (int part = 0; part < parts.size(); part++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = column == wrapped ? parts.get(part) : part == 0 ? cells.get(column) : "";
                line.append(column == 0 ? "" : GAP)
                        .append(
                                column < words
                                        ? Paragraph.left(cell, widths[column])
                                        : Paragraph.right(cell, widths[column]));
            }
            lines.add(line.toString().stripTrailing());
        }
    }
}
