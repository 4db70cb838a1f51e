package org.ayllu.experiments.survey.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.ayllu.experiments.survey.mapping.OutlierRule;
import org.ayllu.experiments.survey.mapping.PersonMapping;
import org.ayllu.experiments.survey.mapping.Recode;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.report.SurveyReport;

/** Reads the people of every household, the head first. A row without anyone old enough to be its head is dropped. */
final class PersonReader {
    private final SurveyFile file;
    private final PersonMapping mapping;
    private final Findings findings;
    private final Numbers numbers;

    PersonReader(SurveyFile file, PersonMapping mapping, Findings findings) {
        this.file = file;
        this.mapping = mapping;
        this.findings = findings;
        numbers = new Numbers(file, findings);
    }

    /** The people of every row. */
    People people() {
        List<List<Member>> members = members();
        Recode education = mapping.education();
        if (education == null) {
            throw new IllegalStateException("a mapping without a roster tells the head's education");
        }
        double[] answered = numbers.column(education);
        double[] years = answered.clone();
        numbers.fill(education.column(), years);
        return new People(members, years, answered);
    }

    private List<List<Member>> members() {
        List<int[]> counts = mapping.bands().stream().map(this::counts).toList();
        List<List<Member>> all = new ArrayList<>();
        for (SurveyFile.Row row : file.rows()) {
            List<Member> counted = new ArrayList<>();
            for (int b = 0; b < counts.size(); b++) {
                PersonMapping.Band band = mapping.bands().get(b);
                for (int k = 0; k < counts.get(b)[row.number() - 1]; k++) {
                    counted.add(new Member(band.sex(), band.from(), band.to()));
                }
            }
            all.add(headFirst(row, counted));
        }
        return all;
    }

    private int[] counts(PersonMapping.Band band) {
        double[] counts = numbers.column(band.column());
        for (SurveyFile.Row row : file.rows()) {
            int i = row.number() - 1;
            if (Double.isNaN(counts[i]) || counts[i] != Math.rint(counts[i])) {
                String to = Double.isNaN(counts[i]) ? "0" : SurveyReport.number(Math.rint(counts[i]));
                findings.repair(row, band.column(), file.text(row, band.column()), to, "not a whole number of people");
                counts[i] = Double.isNaN(counts[i]) ? 0 : Math.rint(counts[i]);
            }
        }
        double[] usual = Arrays.stream(counts)
                .filter(count -> count > 0 && count <= band.most())
                .toArray();
        double median = usual.length == 0 ? 1 : Math.rint(new Median().evaluate(usual));
        for (SurveyFile.Row row : file.rows()) {
            int i = row.number() - 1;
            if (counts[i] > band.most()) {
                counts[i] = tooMany(row, band, counts[i], median);
            }
        }
        return Arrays.stream(counts).mapToInt(count -> (int) count).toArray();
    }

    private double tooMany(SurveyFile.Row row, PersonMapping.Band band, double count, double median) {
        String why = "more than " + band.most() + " people";
        if (mapping.tooMany() == OutlierRule.Then.DROP) {
            findings.drop(row, band.column() + ": " + why);
            return 0;
        }
        boolean cap = mapping.tooMany() == OutlierRule.Then.CAP;
        double to = cap ? band.most() : median;
        String how = cap ? ", cut to it" : ", usual count of those who have any";
        findings.repair(row, band.column(), SurveyReport.number(count), SurveyReport.number(to), why + how);
        return to;
    }

    private List<Member> headFirst(SurveyFile.Row row, List<Member> counted) {
        List<Member> heads = new ArrayList<>();
        for (PersonMapping.HeadAge column : mapping.heads()) {
            double age = numbers.one(row, column.column());
            if (age >= mapping.headFrom() && age <= mapping.headTo()) {
                Member head = Member.known(column.sex(), (int) age);
                place(row, column, head, counted);
                heads.add(head);
            } else if (!Double.isNaN(age)) {
                String why = "not the age of a head (" + mapping.headFrom() + " to " + mapping.headTo() + ")";
                findings.repair(row, column.column(), SurveyReport.number(age), "no answer", why);
            }
        }
        if (heads.isEmpty()) {
            Member oldest =
                    counted.stream().max(Comparator.comparingInt(Member::from)).orElse(null);
            if (oldest == null || oldest.to() < mapping.headFrom()) {
                findings.drop(
                        row, counted.isEmpty() ? "no people and no age of a head" : "nobody old enough to be the head");
                return List.of();
            }
            counted.remove(oldest);
            heads.add(new Member(oldest.sex(), Math.max(oldest.from(), mapping.headFrom()), oldest.to()));
        }
        heads.addAll(counted);
        return heads;
    }

    /** Takes the counted person who is the head out of the count, or notes that the count left the head out. */
    private void place(SurveyFile.Row row, PersonMapping.HeadAge column, Member head, List<Member> counted) {
        Member same = counted.stream()
                .filter(one -> one.sex() == head.sex() || one.sex() == PersonMapping.Sex.EITHER)
                .filter(one -> one.to() >= mapping.headFrom() && one.missedBy(head.from()) <= mapping.headTolerance())
                .min(Comparator.comparingInt(one -> one.missedBy(head.from())))
                .orElse(null);
        String age = Integer.toString(head.from());
        if (same == null) {
            findings.repair(row, column.column(), age, "one more person", "head not among the people counted, added");
        } else {
            counted.remove(same);
            if (same.missedBy(head.from()) > 0) {
                findings.repair(
                        row, column.column(), age, age, "age of the head outside the band counted, stated age used");
            }
        }
    }
}
