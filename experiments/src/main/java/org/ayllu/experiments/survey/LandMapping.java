package org.ayllu.experiments.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a survey states cropland.
 *
 * @param area columns to try in order; the first that holds a number gives the area
 * @param outliers rules for areas too large to believe, tried in order
 * @param missing what happens to a household without an area: {@code MEDIAN} or {@code DROP}
 * @param irrigated share of the cropland that is irrigated, by category; null if the survey does not ask
 */
public record LandMapping(
        List<Area> area,
        List<OutlierRule> outliers,
        OutlierRule.Then missing,
        @Nullable Recode irrigated) {
    /** Copies the lists and checks the shares. */
    public LandMapping {
        Require.that(!area.isEmpty(), "land needs at least one column with an area");
        Require.that(missing != OutlierRule.Then.CAP, "missing must be median or drop, but is cap");
        if (irrigated != null) {
            irrigated.requireWithin(-1, 1);
        }
        area = List.copyOf(area);
        outliers = List.copyOf(outliers);
    }

    /**
     * A column with an area.
     *
     * @param column the column's name
     * @param unit the column with the unit, as hectares per unit; null if the area is in hectares
     */
    public record Area(String column, @Nullable Recode unit) {}
}
