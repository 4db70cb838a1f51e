package org.ayllu.experiments.survey.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayllu.experiments.survey.mapping.MappedColumns;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.Words;

/** Makes one row per household of a survey that has one row per person: of each column the first answer among the household's persons. */
final class RosterHouseholds {
    private final SurveyFile persons;
    private final SurveyMapping mapping;
    private final List<String> columns;

    /** The households of a file of persons. */
    RosterHouseholds(SurveyFile persons, SurveyMapping mapping) {
        this.persons = persons;
        this.mapping = mapping;
        Set<String> ofPersons = MappedColumns.ofRoster(mapping).stream()
                .map(MappedColumns.Use::column)
                .collect(Collectors.toSet());
        columns = MappedColumns.of(mapping).stream()
                .map(MappedColumns.Use::column)
                .filter(column -> !ofPersons.contains(column))
                .distinct()
                .toList();
    }

    /** The households in the order of their first persons; where persons of one tell different things of it, that is noted. */
    SurveyFile households(Findings findings) {
        Map<String, List<SurveyFile.Row>> groups = new LinkedHashMap<>();
        for (SurveyFile.Row row : persons.rows()) {
            String id = persons.id(row, mapping.id());
            if (!id.isEmpty()) {
                groups.computeIfAbsent(id, household -> new ArrayList<>()).add(row);
            }
        }
        List<SurveyFile.Row> rows = new ArrayList<>();
        for (List<SurveyFile.Row> group : groups.values()) {
            SurveyFile.Row household = merged(rows.size() + 1, group);
            differences(household, group, findings);
            rows.add(household);
        }
        return persons.with(rows, mapping);
    }

    private SurveyFile.Row merged(int number, List<SurveyFile.Row> group) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < persons.header().size(); c++) {
            int column = c;
            cells.add(group.stream()
                    .filter(row -> column < row.cells().size())
                    .map(row -> row.cells().get(column))
                    .filter(cell -> !cell.isBlank())
                    .findFirst()
                    .orElse(""));
        }
        return new SurveyFile.Row(number, group.get(0).line(), cells);
    }

    private void differences(SurveyFile.Row household, List<SurveyFile.Row> group, Findings findings) {
        for (String column : columns) {
            String first = persons.text(household, column);
            group.stream()
                    .map(row -> persons.text(row, column))
                    .filter(text -> !text.isEmpty() && !Words.category(text).equals(Words.category(first)))
                    .findFirst()
                    .ifPresent(other -> findings.repair(
                            household,
                            column,
                            first + "' and '" + other,
                            first,
                            "persons of a household differ, the first answer used"));
        }
    }
}
