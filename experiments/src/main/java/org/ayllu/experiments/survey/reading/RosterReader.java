package org.ayllu.experiments.survey.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.experiments.survey.mapping.PersonMapping;
import org.ayllu.experiments.survey.mapping.Recode;
import org.ayllu.experiments.survey.mapping.RosterMapping;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.Words;
import org.jspecify.annotations.Nullable;

/** Reads the people of every household from a list with one row per person, the head first. */
final class RosterReader {
    private static final int FEW_IN = 10;
    private static final int SHOWN = 5;

    private final SurveyFile file;
    private final SurveyFile persons;
    private final SurveyMapping mapping;
    private final RosterMapping roster;
    private final Findings findings;

    /** A person with the row it stands in. */
    private record Person(SurveyFile.Row row, Member member) {}

    /**
     * A reader.
     *
     * @param file the households, one row each
     * @param persons the persons, one row each
     * @param mapping the mapping
     * @param roster its roster
     * @param findings what is found wrong
     */
    RosterReader(SurveyFile file, SurveyFile persons, SurveyMapping mapping, RosterMapping roster, Findings findings) {
        this.file = file;
        this.persons = persons;
        this.mapping = mapping;
        this.roster = roster;
        this.findings = findings;
    }

    /** The people of every row of households; a household without a person, or with nobody old enough to be its head, is dropped. */
    People people() {
        AnswerCheck.check(persons, roster, findings);
        findings.stopIfRefused();
        List<List<SurveyFile.Row>> groups = groups();
        findings.stopIfRefused();
        int[] ages = new RosterAges(persons, roster.age(), findings).ages(groups, file.rows());
        List<List<Member>> members = new ArrayList<>();
        double[] years = SurveyRows.nothing(file);
        for (SurveyFile.Row household : file.rows()) {
            List<Person> group = new ArrayList<>();
            for (SurveyFile.Row row : groups.get(household.number() - 1)) {
                group.add(new Person(row, member(household, row, ages[row.number() - 1])));
            }
            List<Member> ordered = headFirst(household, group);
            members.add(ordered);
            years[household.number() - 1] =
                    ordered.isEmpty() ? Double.NaN : ordered.get(0).schooling();
        }
        return new People(members, filled(years), years);
    }

    private double[] filled(double[] answered) {
        double[] years = answered.clone();
        RosterMapping.Years schooling = roster.schooling();
        if (schooling != null) {
            new Numbers(file, findings).fill(schooling.column() + " of the head", years);
        }
        return years;
    }

    /** Persons by household, one list per row of households. */
    private List<List<SurveyFile.Row>> groups() {
        List<String> columns = roster.household().isEmpty() ? mapping.id() : roster.household();
        Map<String, Integer> households = new HashMap<>();
        List<List<SurveyFile.Row>> groups = new ArrayList<>();
        for (SurveyFile.Row household : file.rows()) {
            households.putIfAbsent(file.id(household, mapping.id()), household.number() - 1);
            groups.add(new ArrayList<>());
        }
        List<SurveyFile.Row> homeless = new ArrayList<>();
        for (SurveyFile.Row row : persons.rows()) {
            Integer household = households.get(persons.id(row, columns));
            if (household == null || persons.id(row, columns).isEmpty()) {
                homeless.add(row);
            } else {
                groups.get(household).add(row);
            }
        }
        tell(homeless, columns);
        return groups;
    }

    private void tell(List<SurveyFile.Row> homeless, List<String> columns) {
        if (homeless.isEmpty()) {
            return;
        }
        String named = String.join(", ", columns);
        SurveyFile.Row first = homeless.get(0);
        String id = columns.size() == 1 ? "" : "'" + SurveyFile.shown(persons.id(first, columns)) + "' ";
        if (homeless.size() * FEW_IN > persons.rows().size()) {
            findings.refuse(
                    persons,
                    first,
                    named,
                    id + "is the id of no household; " + homeless.size() + " of "
                            + persons.rows().size()
                            + " persons have none. Does roster.household name the columns of the id?");
            return;
        }
        List<String> lines = homeless.stream()
                .limit(SHOWN)
                .map(row -> Long.toString(row.line()))
                .toList();
        findings.warn("persons left out because their household is not in the survey: " + homeless.size() + " of "
                + persons.rows().size() + " (" + persons.path().getFileName() + ", line " + String.join(", ", lines)
                + (homeless.size() > SHOWN ? ", ..." : "") + ")");
    }

    private Member member(SurveyFile.Row household, SurveyFile.Row row, int age) {
        String word = persons.text(row, roster.sex().column());
        PersonMapping.Sex sex = roster.sex().of(word);
        if (sex == PersonMapping.Sex.EITHER && !word.isEmpty()) {
            note(household, row, roster.sex().column(), "no answer", "neither a word for female nor for male");
        }
        return new Member(sex, age, age, years(household, row, age));
    }

    private double years(SurveyFile.Row household, SurveyFile.Row row, int age) {
        RosterMapping.Years schooling = roster.schooling();
        if (schooling == null || persons.text(row, schooling.column()).isEmpty()) {
            return Double.NaN;
        }
        Recode recode = schooling.recode();
        double years = recode == null
                ? persons.number(row, schooling.column())
                : recode.of(persons.text(row, schooling.column()));
        String why = Double.isNaN(years)
                ? recode == null ? "not a number" : "category not in the mapping"
                : years < 0 || years > PersonMapping.MOST_SCHOOLING
                        ? "not years of schooling (0 to 30)"
                        : years > age ? "more years of schooling than of age" : "";
        if (why.isEmpty()) {
            return years;
        }
        note(household, row, schooling.column(), "no answer", why);
        return Double.NaN;
    }

    private void note(SurveyFile.Row household, SurveyFile.Row row, String column, String to, String why) {
        findings.repair(
                new SurveyFile.Row(household.number(), row.line(), row.cells()),
                column,
                persons.text(row, column),
                to,
                why);
    }

    private List<Member> headFirst(SurveyFile.Row household, List<Person> group) {
        int least = mapping.persons().headFrom();
        Person head = stated(household, group, least);
        if (head == null) {
            head = group.stream()
                    .filter(person -> person.member().from() >= least)
                    .max(Comparator.comparingInt(person -> person.member().from()))
                    .orElse(null);
        }
        if (head == null) {
            findings.drop(household, group.isEmpty() ? "no person in the roster" : "nobody old enough to be the head");
            return List.of();
        }
        List<Member> ordered = new ArrayList<>(List.of(head.member()));
        for (Person person : group) {
            if (person.row().number() != head.row().number()) {
                ordered.add(person.member());
            }
        }
        return ordered;
    }

    /** The first person that the roster calls the head and that is old enough; null if there is none. */
    private @Nullable Person stated(SurveyFile.Row household, List<Person> group, int least) {
        RosterMapping.HeadWords words = roster.head();
        if (words == null) {
            return null;
        }
        Person head = null;
        for (Person person : group) {
            if (!words.is().contains(Words.category(persons.text(person.row(), words.column())))) {
                continue;
            }
            if (person.member().from() < least) {
                note(household, person.row(), words.column(), "not the head", "younger than " + least);
            } else if (head == null) {
                head = person;
            } else {
                note(household, person.row(), words.column(), "not the head", "more than one head, the first used");
            }
        }
        if (head == null && !group.isEmpty()) {
            note(
                    household,
                    group.get(0).row(),
                    words.column(),
                    "the oldest",
                    "no head among the persons of the household");
        }
        return head;
    }
}
