package org.ayllu.experiments.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.ayllu.core.household.Population;

/** Computes the figures by which to recognise a survey, from the file and from the households made. */
final class Headlines {
    private Headlines() {}

    /** The mapping's headlines, from the file before any repair. */
    static List<SurveyReport.Line> ofFile(SurveyFile file, List<Headline> headlines) {
        List<SurveyReport.Line> lines = new ArrayList<>();
        for (Headline headline : headlines) {
            lines.add(line(file, headline));
        }
        return lines;
    }

    private static SurveyReport.Line line(SurveyFile file, Headline headline) {
        if (headline instanceof Headline.Median median) {
            return new SurveyReport.Line(
                    median.name(), new Median().evaluate(given(file, median.column())), median.unit());
        } else if (headline instanceof Headline.Mean mean) {
            return new SurveyReport.Line(mean.name(), StatUtils.mean(given(file, mean.column())), mean.unit());
        } else if (headline instanceof Headline.Share share) {
            return new SurveyReport.Line(share.name(), share(file, share), "fraction");
        }
        throw new IllegalStateException("a headline of no known kind: " + headline);
    }

    private static double[] given(SurveyFile file, String column) {
        return file.rows().stream()
                .mapToDouble(row -> file.number(row, column))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private static double share(SurveyFile file, Headline.Share share) {
        String word = SurveyFile.folded(share.word());
        long with = file.rows().stream()
                .map(row -> SurveyFile.folded(file.text(row, share.column())))
                .filter(text ->
                        text.equals(word) || Arrays.asList(text.split("\\s+")).contains(word))
                .count();
        return with / (double) file.rows().size();
    }

    /** Figures of the households made. */
    static List<SurveyReport.Line> ofPopulation(Population population) {
        Population.HouseholdColumns from = population.householdColumns();
        int n = population.households();
        double[] land = new double[n];
        double irrigated = 0;
        double indigenous = 0;
        for (int h = 0; h < n; h++) {
            land[h] = from.rainfedHa[h] + from.irrigatedHa[h];
            irrigated += from.irrigatedHa[h];
            indigenous += from.indigenous[h] ? 1 : 0;
        }
        double headYears = 0;
        for (int h = 0; h < n; h++) {
            headYears += population.personColumns().schooling[from.firstPerson[h]];
        }
        double allLand = StatUtils.sum(land);
        return List.of(
                new SurveyReport.Line("median cropland", new Median().evaluate(land), "ha"),
                new SurveyReport.Line("mean cropland", allLand / n, "ha"),
                new SurveyReport.Line("irrigated land", allLand == 0 ? 0 : irrigated / allLand, "fraction"),
                new SurveyReport.Line("mean household", population.persons() / (double) n, "people"),
                new SurveyReport.Line("mean herd", StatUtils.mean(from.herdTlu, 0, n), "TLU"),
                new SurveyReport.Line("head's schooling", headYears / n, "years"),
                new SurveyReport.Line("indigenous", indigenous / n, "fraction"));
    }
}
