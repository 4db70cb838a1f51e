package org.ayllu.reports.page;

import java.util.List;

/**
 * A part of a brief.
 *
 * @param heading its heading; empty for none
 * @param paragraphs its text
 * @param items of a list after the text
 * @param tables its tables
 * @param charts its charts
 */
public record Block(
        String heading, List<String> paragraphs, List<String> items, List<Table> tables, List<Chart> charts) {
    public Block {
        paragraphs = List.copyOf(paragraphs);
        items = List.copyOf(items);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
    }

    /** A part of text. */
    public static Block of(String heading, List<String> paragraphs) {
        return new Block(heading, paragraphs, List.of(), List.of(), List.of());
    }

    /** A part with tables. */
    public static Block of(String heading, List<String> paragraphs, List<Table> tables) {
        return new Block(heading, paragraphs, List.of(), tables, List.of());
    }
}
