package org.ayllu.experiments.survey.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ayllu.experiments.survey.mapping.Headline;
import org.ayllu.experiments.survey.mapping.HerdMapping;
import org.ayllu.experiments.survey.mapping.LandMapping;
import org.ayllu.experiments.survey.mapping.PersonMapping;
import org.ayllu.experiments.survey.mapping.Recode;
import org.ayllu.experiments.survey.mapping.RosterMapping;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.Words;
import org.jspecify.annotations.Nullable;

/**
 * Checks the answers of a survey column by column, before anything is repaired: a repair may stand in for some answers, never for all of a
 * column that was answered, and never for what the population cannot be made without.
 */
final class AnswerCheck {
    private final SurveyFile file;
    private final Findings findings;
    private final Set<String> checked = new LinkedHashSet<>();
    private final Map<String, Boolean> doubtful = new HashMap<>();

    private AnswerCheck(SurveyFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Notes columns without a readable answer, and numbers that another notation would read differently. */
    static void check(SurveyFile file, SurveyMapping mapping, Findings findings) {
        if (file.rows().isEmpty()) {
            return;
        }
        AnswerCheck check = new AnswerCheck(file, findings);
        check.persons(mapping.persons());
        check.land(mapping.land());
        check.herd(mapping.herd());
        check.numbers(mapping.weight(), true);
        check.numbers(mapping.amounts().travelHours(), false);
        check.numbers(mapping.amounts().tools(), false);
        check.numbers(mapping.amounts().cash(), false);
        check.categories(mapping.indigenous(), false);
        mapping.headlines().stream()
                .filter(headline -> !(headline instanceof Headline.Share))
                .forEach(headline -> check.notation(headline.column()));
    }

    /** The same for a list of persons. */
    static void check(SurveyFile file, RosterMapping roster, Findings findings) {
        if (file.rows().isEmpty()) {
            findings.refuse(file, "no persons after the header");
            return;
        }
        AnswerCheck check = new AnswerCheck(file, findings);
        check.numbers(roster.age(), true);
        check.words(roster.sex().column(), text -> roster.sex().of(text) != PersonMapping.Sex.EITHER);
        RosterMapping.HeadWords head = roster.head();
        if (head != null) {
            check.words(head.column(), text -> head.is().contains(Words.category(text)));
        }
        RosterMapping.Years schooling = roster.schooling();
        if (schooling != null && schooling.recode() == null) {
            check.numbers(schooling.column(), true);
        } else if (schooling != null) {
            check.categories(schooling.recode(), true);
        }
    }

    private void words(String column, Predicate<String> known) {
        if (isEmpty(column)) {
            findings.refuse(file, "column '" + column + "' has no answer in any row");
        } else if (file.texts(column).noneMatch(known)) {
            none(
                    column,
                    "is no word that the mapping lists under roster, and neither is any other answer of this column");
        }
    }

    private void persons(PersonMapping persons) {
        persons.bands().forEach(band -> numbers(band.column(), true));
        persons.heads().forEach(head -> numbers(head.column(), false));
        categories(persons.education(), true);
    }

    private void land(LandMapping land) {
        List<String> columns = new ArrayList<>();
        for (LandMapping.Area area : land.area()) {
            categories(area.unit(), false);
            for (LandMapping.Plot plot : area.plots()) {
                categories(plot.unit(), false);
                columns.add(plot.column());
            }
        }
        columns.forEach(column -> numbers(column, false));
        if (columns.stream().allMatch(this::isEmpty)) {
            findings.refuse(file, "no household has an area: " + named(columns) + " without an answer in any row");
        }
        categories(land.irrigated(), false);
    }

    private void herd(HerdMapping herd) {
        List<String> columns = new ArrayList<>(herd.counts().keySet());
        HerdMapping.Sales sales = herd.sales();
        columns.addAll(sales == null ? List.of() : sales.columns());
        columns.forEach(column -> numbers(column, false));
        if (!columns.isEmpty() && columns.stream().allMatch(this::isEmpty)) {
            findings.warn("nobody keeps animals: " + named(columns) + " without an answer in any row");
        }
    }

    private void numbers(@Nullable String column, boolean needed) {
        if (column == null || !checked.add(column)) {
            return;
        }
        boolean otherwise = notation(column);
        if (isEmpty(column)) {
            if (needed) {
                findings.refuse(file, "column '" + column + "' has no answer in any row");
            }
        } else if (!otherwise && file.rows().stream().allMatch(row -> Double.isNaN(file.number(row, column)))) {
            none(column, "is no number, and neither is any other answer of this column");
        }
    }

    private void categories(@Nullable Recode recode, boolean needed) {
        if (recode == null || !checked.add(recode.column())) {
            return;
        }
        String column = recode.column();
        if (isEmpty(column)) {
            if (needed) {
                findings.refuse(file, "column '" + column + "' has no answer in any row");
            }
        } else if (file.texts(column).allMatch(text -> Double.isNaN(recode.of(text)))) {
            none(
                    column,
                    "is no category of the mapping, and neither is any other answer of this column; the mapping has "
                            + String.join(", ", recode.values().keySet()));
        }
    }

    private void none(String column, String why) {
        SurveyFile.Row first = file.rows().stream()
                .filter(row -> !file.text(row, column).isEmpty())
                .findFirst()
                .orElseThrow();
        findings.refuse(file, first, column, why);
    }

    /** Notes numbers of a column in another notation; whether there are any. */
    private boolean notation(String column) {
        return doubtful.computeIfAbsent(column, this::doubts);
    }

    private boolean doubts(String column) {
        boolean any = false;
        for (SurveyFile.Row row : file.rows()) {
            String text = file.text(row, column);
            Optional<String> doubt = file.notation().doubt(text);
            if (doubt.isPresent()) {
                findings.refuse(file, row, column, doubt.get());
                any = true;
            }
        }
        return any;
    }

    private boolean isEmpty(String column) {
        return file.texts(column).allMatch(String::isEmpty);
    }

    private static String named(List<String> columns) {
        return (columns.size() == 1 ? "column " : "columns ")
                + String.join(", ", columns)
                + (columns.size() == 1 ? " is" : " are");
    }
}
