package org.ayllu.reports.page.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayllu.reports.page.Page;
import org.ayllu.reports.page.Section;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;

/** What folds at the end of a report: charts of levels, and the table of all numbers. */
public final class Annex {
    private Annex() {}

    /**
     * Its parts, as templates read them.
     *
     * @param page makes the charts
     * @param sections of the report
     * @param numbers the table of all numbers
     */
    public static List<Map<String, Object>> parts(Page page, Words words, List<Section> sections, Table numbers) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Section section : sections) {
            if (!section.annexed().isEmpty()) {
                parts.add(part(
                        section.id() + "-levels",
                        words.of("annex.levels", "section", section.heading()),
                        section.annexed().stream().map(page::chart).toList(),
                        List.of()));
            }
        }
        parts.add(part("numbers", numbers.caption(), List.of(), List.of(numbers)));
        return parts;
    }

    private static Map<String, Object> part(
            String id, String heading, List<Map<String, Object>> charts, List<Table> tables) {
        return Map.of("id", id, "heading", heading, "charts", charts, "tables", tables);
    }
}
