package org.ayllu.experiments.survey.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.mapping.SurveyFileException;
import org.ayllu.experiments.survey.report.SurveyReport;

/**
 * What an import finds wrong with a file while it reads: repairs of single values, rows it cannot use, what the user should look at, and what
 * would make a wrong population and stops the import.
 */
public final class Findings {
    private static final int SHOWN = 3;
    private final List<SurveyReport.Repair> repairs = new ArrayList<>();
    private final SortedMap<Integer, SurveyReport.Dropped> dropped = new TreeMap<>();
    private final Map<String, List<String>> refused = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /** Notes that a value was replaced. */
    void repair(SurveyFile.Row row, String column, String from, String to, String why) {
        repairs.add(new SurveyReport.Repair(row.number(), row.line(), column, from, to, why));
    }

    /** Notes that a row cannot be used; the first reason is kept. */
    void drop(SurveyFile.Row row, String why) {
        dropped.putIfAbsent(row.number(), new SurveyReport.Dropped(row.number(), row.line(), why));
    }

    /** Notes a value that stops the import. */
    void refuse(SurveyFile file, SurveyFile.Row row, String column, String why) {
        String value = file.has(column) ? "'" + file.text(row, column) + "' " : "";
        refused.computeIfAbsent(file.path() + column + why, kind -> new ArrayList<>())
                .add(file.path() + ":" + row.line() + ":1: column '" + column + "': " + value + why);
    }

    /** Notes what stops the import and is a matter of the whole file. */
    void refuse(SurveyFile file, String what) {
        refused.computeIfAbsent(file.path() + what, kind -> new ArrayList<>())
                .add(file.path() + ":" + file.headerLine() + ":1: " + what);
    }

    /** Notes what does not stop the import but that the user should look at. */
    void warn(String what) {
        warnings.add(what);
    }

    /**
     * Stops where anything was refused.
     *
     * @throws SurveyFileException with the first problems of each kind and the number of the others
     */
    void stopIfRefused() {
        List<String> problems = new ArrayList<>();
        for (List<String> kind : refused.values()) {
            int shown = Math.min(SHOWN, kind.size());
            problems.addAll(kind.subList(0, shown));
            if (kind.size() > shown) {
                String last = problems.remove(problems.size() - 1);
                problems.add(last + " (and " + (kind.size() - shown) + " more like it)");
            }
        }
        if (!problems.isEmpty()) {
            throw new SurveyFileException(problems);
        }
    }

    public boolean isDropped(SurveyFile.Row row) {
        return dropped.containsKey(row.number());
    }

    /** The repairs of rows that were kept. */
    public List<SurveyReport.Repair> repairs() {
        return repairs.stream()
                .filter(repair -> !dropped.containsKey(repair.row()))
                .toList();
    }

    public List<SurveyReport.Dropped> dropped() {
        return List.copyOf(dropped.values());
    }

    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
