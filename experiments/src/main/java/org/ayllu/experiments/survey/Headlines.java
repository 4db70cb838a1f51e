package org.ayllu.experiments.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.ayllu.core.household.Population;
import org.ayllu.experiments.survey.mapping.Headline;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.ayllu.experiments.survey.report.Words;
import org.jspecify.annotations.Nullable;

/** Computes the figures by which to recognise a survey, from the file and from the households made. */
final class Headlines {
    private Headlines() {}

    /**
     * The mapping's headlines, from the file before any repair.
     *
     * @param file the file
     * @param headlines what to compute
     * @param weight the column of weights; null if all rows count the same
     */
    static List<SurveyReport.Line> ofFile(SurveyFile file, List<Headline> headlines, @Nullable String weight) {
        double[] equal = new double[file.rows().size()];
        Arrays.fill(equal, 1);
        double[] weights = file.rows().stream()
                .mapToDouble(row -> weight == null ? 1 : file.number(row, weight))
                .toArray();
        List<SurveyReport.Line> lines = new ArrayList<>();
        for (Headline headline : headlines) {
            lines.add(new SurveyReport.Line(
                    headline.name(),
                    value(file, headline, equal),
                    unit(headline),
                    weight == null ? Double.NaN : value(file, headline, weights)));
        }
        return lines;
    }

    private static String unit(Headline headline) {
        return headline instanceof Headline.Median median
                ? median.unit()
                : headline instanceof Headline.Mean mean ? mean.unit() : "fraction";
    }

    private static double value(SurveyFile file, Headline headline, double[] weights) {
        if (headline instanceof Headline.Share share) {
            return Weighted.mean(i -> holds(file, file.rows().get(i), share) ? 1 : 0, weights);
        }
        double[] numbers = file.rows().stream()
                .mapToDouble(row -> file.number(row, headline.column()))
                .toArray();
        return headline instanceof Headline.Median
                ? Weighted.median(i -> numbers[i], weights)
                : Weighted.mean(i -> numbers[i], weights);
    }

    private static boolean holds(SurveyFile file, SurveyFile.Row row, Headline.Share share) {
        String word = Words.category(share.word());
        String text = Words.category(file.text(row, share.column()));
        return text.equals(word) || Arrays.asList(text.split(" ")).contains(word);
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
