package org.ayllu.reports.terminal.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;

/** A table of those that matter most, with the names of those that do not matter at all. */
final class Ranking {
    private static final int MOST_ROWS = 30;

    private final TextTable table;
    private final String file;
    private final List<String> idle = new ArrayList<>();
    private int shown;
    private int more;

    /**
     * An empty ranking.
     *
     * @param table takes the rows
     * @param file where all of them are
     */
    Ranking(TextTable table, String file) {
        this.table = table;
        this.file = file;
    }

    /** Adds the next in order. */
    void add(boolean matters, String... cells) {
        if (!matters) {
            idle.add(cells[0]);
        } else if (shown == MOST_ROWS) {
            more++;
        } else {
            table.row(cells);
            shown++;
        }
    }

    /** The table, what it leaves out, and what has no effect. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(table.lines());
        if (more > 0) {
            lines.add(Numerals.count(more) + " more, of smaller effect, are in " + file + ".");
        }
        if (!idle.isEmpty()) {
            lines.addAll(Paragraph.wrap(
                    "Without any effect at these points: " + String.join(", ", idle) + ".", Paragraph.WIDTH));
        }
        return lines;
    }
}
