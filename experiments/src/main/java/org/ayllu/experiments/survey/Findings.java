package org.ayllu.experiments.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an import finds wrong with a file while it reads: repairs of single values, and rows it cannot use. */
final class Findings {
    private final List<SurveyReport.Repair> repairs = new ArrayList<>();
    private final SortedMap<Integer, SurveyReport.Dropped> dropped = new TreeMap<>();

    /** Notes that a value was replaced. */
    void repair(SurveyFile.Row row, String column, String from, String to, String why) {
        repairs.add(new SurveyReport.Repair(row.number(), row.line(), column, from, to, why));
    }

    /** Notes that a row cannot be used; the first reason is kept. */
    void drop(SurveyFile.Row row, String why) {
        dropped.putIfAbsent(row.number(), new SurveyReport.Dropped(row.number(), row.line(), why));
    }

    boolean isDropped(SurveyFile.Row row) {
        return dropped.containsKey(row.number());
    }

    /** The repairs of rows that were kept. */
    List<SurveyReport.Repair> repairs() {
        return repairs.stream()
                .filter(repair -> !dropped.containsKey(repair.row()))
                .toList();
    }

    List<SurveyReport.Dropped> dropped() {
        return List.copyOf(dropped.values());
    }
}
