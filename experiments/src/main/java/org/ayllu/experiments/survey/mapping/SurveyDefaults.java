package org.ayllu.experiments.survey.mapping;

import java.util.List;
import org.ayllu.experiments.survey.report.Figure;
import org.ayllu.experiments.survey.report.Require;

/**
 * What households get where the survey says nothing.
 *
 * @param hoursToCity hours from a municipality's centre to the nearest city market, 0 to 100
 * @param travelHours hours from the farm to the market of its municipality, 0 to 100
 * @param tools tools and small equipment, US$, 0 to 100,000
 * @param cash cash in hand, US$, 0 to 100,000
 * @param productivity farm productivity relative to the municipality's mean, 0 to 100
 * @param irrigatedShare share of cropland that is irrigated, 0 to 1
 * @param indigenousShare share of households that count themselves as indigenous, 0 to 1
 * @param femaleShare share of women and girls among people whose sex is not told, 0 to 1
 */
public record SurveyDefaults(
        Figure hoursToCity,
        Figure travelHours,
        Figure tools,
        Figure cash,
        Figure productivity,
        Figure irrigatedShare,
        Figure indigenousShare,
        Figure femaleShare) {
    /** Most hours of a way, as in synthetic populations. */
    public static final double MOST_HOURS = 100;

    private static final double MOST_USD = 100_000;
    private static final double MOST_PRODUCTIVITY = 100;

    /** Checks the ranges. */
    public SurveyDefaults {
        Require.between("hoursToCity", hoursToCity.value(), 0, MOST_HOURS);
        Require.between("travelHours", travelHours.value(), 0, MOST_HOURS);
        Require.between("tools", tools.value(), 0, MOST_USD);
        Require.between("cash", cash.value(), 0, MOST_USD);
        Require.between("productivity", productivity.value(), 0, MOST_PRODUCTIVITY);
        Require.share("irrigatedShare", irrigatedShare.value());
        Require.share("indigenousShare", indigenousShare.value());
        Require.share("femaleShare", femaleShare.value());
        for (Figure figure : List.of(hoursToCity, irrigatedShare, indigenousShare, femaleShare)) {
            Require.that(figure.spread() == 0, "only travelHours, tools, cash and productivity may have a spread");
        }
    }
}
