package org.ayllu.experiments.survey;

import java.util.List;

/**
 * What households get where the survey says nothing.
 *
 * @param hoursToCity hours from a municipality's centre to the nearest city market
 * @param travelHours hours from the farm to the market of its municipality
 * @param tools tools and small equipment, US$
 * @param cash cash in hand, US$
 * @param productivity farm productivity relative to the municipality's mean
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
    /** Checks the shares. */
    public SurveyDefaults {
        Require.share("irrigatedShare", irrigatedShare.value());
        Require.share("indigenousShare", indigenousShare.value());
        Require.share("femaleShare", femaleShare.value());
        for (Figure figure : List.of(hoursToCity, irrigatedShare, indigenousShare, femaleShare)) {
            Require.that(figure.spread() == 0, "only travelHours, tools, cash and productivity may have a spread");
        }
    }
}
