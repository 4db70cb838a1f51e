package org.ayllu.experiments.survey.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.Words;

/**
 * Finds rows without an id and rows that repeat one. A few repeats are slips: these rows are dropped. Many, two or more and above a tenth of all
 * rows, mean that a row is not a household, or that the id alone does not tell households apart: the import stops and says which.
 */
final class IdCheck {
    private static final int FEW_IN = 10;

    private final SurveyFile file;
    private final SurveyMapping mapping;
    private final Findings findings;
    private final Map<String, SurveyFile.Row> first = new HashMap<>();
    private final List<SurveyFile.Row> repeats = new ArrayList<>();

    private IdCheck(SurveyFile file, SurveyMapping mapping, Findings findings) {
        this.file = file;
        this.mapping = mapping;
        this.findings = findings;
    }

    /** Drops rows without an id or with one of an earlier row, and notes what many repeats mean. */
    static void check(SurveyFile file, SurveyMapping mapping, Findings findings) {
        IdCheck check = new IdCheck(file, mapping, findings);
        for (SurveyFile.Row row : file.rows()) {
            check.row(row);
        }
        int repeated = check.repeats.size();
        if (repeated >= 2 && repeated * FEW_IN > file.rows().size()) {
            check.refuse();
        }
    }

    private void row(SurveyFile.Row row) {
        String id = file.id(row, mapping.id());
        if (id.isEmpty()) {
            findings.drop(row, "no household id");
        } else if (first.putIfAbsent(id, row) != null) {
            findings.drop(row, "household id of an earlier row");
            repeats.add(row);
        }
    }

    private void refuse() {
        SurveyFile.Row row = repeats.get(0);
        String id = mapping.id().size() == 1 ? "" : "'" + SurveyFile.shown(file.id(row, mapping.id())) + "' ";
        String found = id + "repeats the id of line " + earlier(row).line() + ", and " + repeats.size() + " of "
                + file.rows().size() + " rows repeat one, ";
        long different = repeats.stream().filter(this::differs).count();
        String why = found + (2 * different > repeats.size() ? clusters() : roster());
        findings.refuse(file, row, String.join(", ", mapping.id()), why);
    }

    private SurveyFile.Row earlier(SurveyFile.Row row) {
        return first.getOrDefault(file.id(row, mapping.id()), row);
    }

    /** Whether a row tells of another household than the first of its id: it lives elsewhere, or has another weight or area. */
    private boolean differs(SurveyFile.Row row) {
        List<String> columns = new ArrayList<>(List.of(mapping.municipality().column()));
        if (mapping.weight() != null) {
            columns.add(mapping.weight());
        }
        mapping.land().area().forEach(area -> area.plots().forEach(plot -> columns.add(plot.column())));
        SurveyFile.Row before = earlier(row);
        return columns.stream().anyMatch(column -> {
            String here = file.text(row, column);
            String there = file.text(before, column);
            return !here.isEmpty() && !there.isEmpty() && !Words.category(here).equals(Words.category(there));
        });
    }

    private String clusters() {
        String column = clusterColumn().orElse("CLUSTER");
        return "with another place, weight or area: ids start anew in each cluster? Then say id: [" + column + ", "
                + String.join(", ", mapping.id()) + "] in the mapping";
    }

    private String roster() {
        return "with the same place, weight and area: it looks like one row per person. Then say in the mapping roster: "
                + "{sex: {column: ..., female: [...], male: [...]}, age: ..., schooling: {column: ...}} in the place of "
                + "persons.bands";
    }

    /** The column of fewest values that together with the id tells all rows apart. */
    private Optional<String> clusterColumn() {
        return file.header().stream()
                .filter(column -> !column.isEmpty() && !mapping.id().contains(column))
                .filter(this::tellsApart)
                .min(Comparator.comparingLong(
                        column -> file.texts(column).distinct().count()));
    }

    private boolean tellsApart(String column) {
        List<String> together = new ArrayList<>(List.of(column));
        together.addAll(mapping.id());
        Set<String> seen = new HashSet<>();
        return file.rows().stream().allMatch(row -> {
            String id = file.id(row, together);
            return !id.isEmpty() && seen.add(id);
        });
    }
}
