package org.ayllu.reports.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of texts; the first cell of a row is its head. */
public final class Table {
    private final String caption;
    private final List<String> head;
    private final List<Row> rows = new ArrayList<>();
    private boolean folded;

    /**
     * A row.
     *
     * @param head its first cell
     * @param cells the others
     */
    public record Row(String head, List<String> cells) {}

    public Table(String caption, List<String> head) {
        this.caption = caption;
        this.head = List.copyOf(head);
    }

    public Table row(List<String> cells) {
        rows.add(new Row(cells.get(0), List.copyOf(cells.subList(1, cells.size()))));
        return this;
    }

    public Table row(String... cells) {
        return row(Arrays.asList(cells));
    }

    /** Folds it under its caption where it stands in a section of the report. */
    public Table fold() {
        folded = true;
        return this;
    }

    /** Whether it is folded. */
    boolean folded() {
        return folded;
    }

    /** What it is about. */
    public String caption() {
        return caption;
    }

    /** Heads of the columns. */
    public List<String> head() {
        return head;
    }

    /** The rows. */
    public List<Row> rows() {
        return rows;
    }
}
