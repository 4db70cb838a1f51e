package org.ayllu.experiments.report;

import java.util.List;

/**
 * A part of a report.
 *
 * @param id unique in the page
 * @param heading its heading
 * @param paragraphs text before its charts
 * @param charts its charts
 * @param tables tables that stand open
 */
record Section(String id, String heading, List<String> paragraphs, List<Chart> charts, List<Table> tables) {
    Section {
        paragraphs = List.copyOf(paragraphs);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
    }

    /** A part with charts only. */
    static Section of(String id, String heading, List<Chart> charts) {
        return new Section(id, heading, List.of(), charts, List.of());
    }

    /** Whether there is nothing in it. */
    boolean empty() {
        return charts.isEmpty() && tables.isEmpty() && paragraphs.isEmpty();
    }
}
