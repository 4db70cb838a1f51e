package org.ayllu.experiments.survey.mapping;

import java.util.List;
import java.util.stream.Collectors;
import org.ayllu.experiments.survey.report.Require;
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
    /** Largest area believed of a household, ha: more than any farm has. */
    public static final double MOST_HECTARES = 1_000_000;

    private static final double LEAST_UNIT = 1e-5;
    private static final double MOST_UNIT = 10_000;

    /** Copies the lists and checks the shares. */
    public LandMapping {
        Require.that(!area.isEmpty(), "land needs at least one column with an area");
        Require.that(missing != OutlierRule.Then.CAP, "missing must be median or drop, but is cap");
        if (irrigated != null) {
            irrigated.requireBetween(0, 1, "");
        }
        area = List.copyOf(area);
        outliers = List.copyOf(outliers);
    }

    /**
     * A column with an area, or the columns of all plots of a household, which are added up.
     *
     * @param column the column's name; null if plots are added up
     * @param sum the plots, where each has a column of its own
     * @param unit the column with the unit, as hectares per unit; null if there is none
     * @param hectares hectares per unit where no column tells the unit, such as 0.0001 for square metres; null for areas in hectares
     */
    public record Area(
            @Nullable String column,
            List<Plot> sum,
            @Nullable Recode unit,
            @Nullable Double hectares) {
        /** Checks that there is a column or a sum, and the units. */
        public Area {
            Require.that((column == null) == !sum.isEmpty(), "an area has either a column, or a sum of columns");
            requireUnit(unit, hectares);
            sum = List.copyOf(sum);
        }

        /** One column, in hectares or with a column of units. */
        public Area(String column, @Nullable Recode unit) {
            this(column, List.of(), unit, null);
        }

        /** The columns to add up, each with its unit. */
        public List<Plot> plots() {
            return column != null
                    ? List.of(new Plot(column, unit, hectares))
                    : sum.stream()
                            .map(plot -> plot.unit() == null && plot.hectares() == null
                                    ? new Plot(plot.column(), unit, hectares)
                                    : plot)
                            .toList();
        }

        /** The column, or the columns with a plus between. */
        public String named() {
            return plots().stream().map(Plot::column).collect(Collectors.joining(" + "));
        }
    }

    /**
     * The column of a plot.
     *
     * @param column the column's name
     * @param unit the column with the plot's unit, as hectares per unit; null for that of the area
     * @param hectares hectares per unit; null for that of the area
     */
    public record Plot(
            String column, @Nullable Recode unit, @Nullable Double hectares) {
        /** Checks the units. */
        public Plot {
            requireUnit(unit, hectares);
        }
    }

    private static void requireUnit(@Nullable Recode unit, @Nullable Double hectares) {
        Require.that(unit == null || hectares == null, "an area has either a column of units, or hectares per unit");
        if (unit != null) {
            unit.requireBetween(LEAST_UNIT, MOST_UNIT, "ha");
        }
        if (hectares != null) {
            Require.between("hectares", hectares, LEAST_UNIT, MOST_UNIT);
        }
    }
}
