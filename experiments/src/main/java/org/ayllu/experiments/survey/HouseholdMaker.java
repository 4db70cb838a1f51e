package org.ayllu.experiments.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.household.Population;
import org.ayllu.core.random.Ids;
import org.ayllu.core.random.Purpose;
import org.ayllu.experiments.survey.mapping.SurveyDefaults;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.reading.Member;
import org.ayllu.experiments.survey.reading.SurveyRows;
import org.ayllu.experiments.survey.report.Figure;
import org.ayllu.experiments.survey.report.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes households of cleaned rows. The draws of a copy are keyed by its id: other rows, and the number of households asked for, do not change them.
 */
final class HouseholdMaker {
    private final SurveyMapping mapping;
    private final SurveyDefaults defaults;
    private final SurveyRows rows;
    private final HouseholdIds ids;
    private final SurveyDraws draws;
    private final Population.Builder builder = Population.builder();
    private final Map<String, Integer> municipalities = new LinkedHashMap<>();

    HouseholdMaker(SurveyMapping mapping, SurveyRows rows, HouseholdIds ids, SurveyDraws draws) {
        this.mapping = mapping;
        this.defaults = mapping.defaults();
        this.rows = rows;
        this.ids = ids;
        this.draws = draws;
    }

    /** The population of as many copies of each row as given, in the file's order. */
    Population make(int[] copies) {
        for (int i = 0; i < copies.length; i++) {
            for (int copy = 0; copy < copies[i]; copy++) {
                household(i, copy);
            }
        }
        return builder.build();
    }

    private void household(int i, int copy) {
        SurveyDraws.Household draw = draws.of(ids.of(i, copy));
        SurveyMapping.@Nullable Place place = place(i);
        double jitter = copy == 0 ? 0 : mapping.expansion().jitterSd();
        double area = rows.areas()[i] * draw.factor(SurveyDraws.LAND, jitter);
        double irrigated = otherwise(rows.irrigatedShares()[i], defaults.irrigatedShare());
        Figure indigenous =
                place == null || place.indigenousShare() == null ? defaults.indigenousShare() : place.indigenousShare();
        Population.Household household = new Population.Household();
        household.id = draw.id();
        household.surveyRow = i + 1;
        household.irrigatedHa = area * irrigated;
        household.rainfedHa = area - household.irrigatedHa;
        household.herdTlu = rows.herds()[i] * draw.factor(SurveyDraws.HERD, jitter);
        household.travelHours = otherwise(rows.travelHours()[i], defaults.travelHours(), draw, SurveyDraws.TRAVEL);
        household.toolsUsd = otherwise(rows.tools()[i], defaults.tools(), draw, SurveyDraws.TOOLS);
        household.cashUsd = otherwise(rows.cash()[i], defaults.cash(), draw, SurveyDraws.CASH);
        household.productivity = otherwise(Double.NaN, defaults.productivity(), draw, SurveyDraws.PRODUCTIVITY);
        household.indigenous = draw.uniform(SurveyDraws.INDIGENOUS, 0) < otherwise(rows.indigenous()[i], indigenous);
        builder.household(municipality(i, place), household);
        persons(i, draw);
    }

    private void persons(int i, SurveyDraws.Household draw) {
        List<Member> members = rows.members().get(i);
        double headYears = rows.headSchooling()[i];
        for (int m = 0; m < members.size(); m++) {
            Member member = members.get(m);
            int ages = member.to() - member.from() + 1;
            int age = member.from() + (int) (ages * draw.uniform(SurveyDraws.AGE, m));
            boolean female = switch (member.sex()) {
                case FEMALE -> true;
                case MALE -> false;
                case EITHER ->
                    draw.uniform(SurveyDraws.SEX, m) < defaults.femaleShare().value();
            };
            builder.person(
                    female,
                    age,
                    m == 0 ? headYears : years(member, age, headYears, draw.normal(SurveyDraws.SCHOOLING, m)));
        }
    }

    private double years(Member member, int age, double headYears, double z) {
        return Double.isNaN(member.schooling())
                ? mapping.persons().schooling().years(age, headYears, z)
                : member.schooling();
    }

    private SurveyMapping.@Nullable Place place(int i) {
        return mapping.municipality().place(rows.places().get(i));
    }

    private int municipality(int i, SurveyMapping.@Nullable Place place) {
        String name = mapping.municipality().name(rows.places().get(i));
        return municipalities.computeIfAbsent(Words.category(name), key -> {
            Figure hours = place == null || place.hoursToCity() == null ? defaults.hoursToCity() : place.hoursToCity();
            return builder.municipality(Ids.of(key), name, hours.value());
        });
    }

    private static double otherwise(double value, Figure figure, SurveyDraws.Household draw, Purpose purpose) {
        return Double.isNaN(value) ? figure.value() * draw.factor(purpose, figure.spread()) : value;
    }

    private static double otherwise(double value, Figure figure) {
        return Double.isNaN(value) ? figure.value() : value;
    }
}
