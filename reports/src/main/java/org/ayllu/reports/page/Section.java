package org.ayllu.reports.page;

import java.util.List;

/**
 * A part of a report.
 *
 * @param id unique in the page
 * @param heading its heading
 * @param paragraphs text before its charts
 * @param charts its charts
 * @param tables tables that stand open
 * @param annexed charts that fold into the annex
 */
public record Section(
        String id,
        String heading,
        List<String> paragraphs,
        List<Chart> charts,
        List<Table> tables,
        List<Chart> annexed) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
        charts = List.copyOf(charts);
        tables = List.copyOf(tables);
        annexed = List.copyOf(annexed);
    }

    /** A part with nothing in the annex. */
    public Section(String id, String heading, List<String> paragraphs, List<Chart> charts, List<Table> tables) {
        this(id, heading, paragraphs, charts, tables, List.of());
    }

    /** A part with charts only. */
    public static Section of(String id, String heading, List<Chart> charts) {
        return new Section(id, heading, List.of(), charts, List.of());
    }
}
