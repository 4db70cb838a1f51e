package org.ayllu.experiments.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.ayllu.core.household.Population;
import org.ayllu.experiments.survey.mapping.HerdMapping;
import org.ayllu.experiments.survey.mapping.PersonMapping;
import org.ayllu.experiments.survey.mapping.SurveyDefaults;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.reading.SurveyRows;
import org.ayllu.experiments.survey.report.Figure;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.jspecify.annotations.Nullable;

/** Finds which figures of the mapping households were given for want of an answer in the survey, and how many of them. */
final class DefaultsUsed {
    private final SurveyMapping mapping;
    private final SurveyRows rows;
    /** The row of each household. */
    private final int[] used;

    private final List<SurveyReport.Default> list = new ArrayList<>();

    private DefaultsUsed(SurveyMapping mapping, SurveyRows rows, Population population) {
        this.mapping = mapping;
        this.rows = rows;
        used = IntStream.range(0, population.households())
                .map(h -> population.householdColumns().surveyRow[h] - 1)
                .toArray();
    }

    /** The figures used, in the order of the mapping. */
    static List<SurveyReport.Default> of(SurveyMapping mapping, SurveyRows rows, Population population) {
        DefaultsUsed found = new DefaultsUsed(mapping, rows, population);
        SurveyDefaults defaults = mapping.defaults();
        found.places(defaults);
        found.add("travelHours", defaults.travelHours(), i -> Double.isNaN(rows.travelHours()[i]));
        found.add("tools", defaults.tools(), i -> Double.isNaN(rows.tools()[i]));
        found.add("cash", defaults.cash(), i -> Double.isNaN(rows.cash()[i]));
        found.add("productivity", defaults.productivity(), i -> true);
        found.add("irrigatedShare", defaults.irrigatedShare(), i -> Double.isNaN(rows.irrigatedShares()[i]));
        found.add(
                "femaleShare",
                defaults.femaleShare(),
                i -> rows.members().get(i).stream().anyMatch(member -> member.sex() == PersonMapping.Sex.EITHER));
        found.herd(mapping.herd().sales());
        return List.copyOf(found.list);
    }

    private void herd(HerdMapping.@Nullable Sales sales) {
        if (sales != null) {
            add("herd.sales.offtake", sales.offtake(), i -> rows.herds()[i] > 0);
            add("herd.sales.price", sales.price(), i -> rows.herds()[i] > 0);
            add("herd.sales.keepers", sales.keepers(), i -> rows.herds()[i] > 0);
        }
    }

    private void places(SurveyDefaults defaults) {
        add("hoursToCity", defaults.hoursToCity(), i -> {
            SurveyMapping.@Nullable Place place = place(i);
            return place == null || place.hoursToCity() == null;
        });
        add("indigenousShare", defaults.indigenousShare(), i -> {
            SurveyMapping.@Nullable Place place = place(i);
            return Double.isNaN(rows.indigenous()[i]) && (place == null || place.indigenousShare() == null);
        });
    }

    private SurveyMapping.@Nullable Place place(int i) {
        return mapping.municipality().place(rows.places().get(i));
    }

    private void add(String name, Figure figure, IntPredicate without) {
        int households = (int) IntStream.of(used).filter(without).count();
        if (households > 0) {
            list.add(new SurveyReport.Default(name, figure, households));
        }
    }
}
