package org.ayllu.reports.page;

import java.util.List;
import org.ayllu.reports.geography.MapView;
import org.jspecify.annotations.Nullable;

/** What a chart shows, as its script reads it; a null stands where there is no value. Colours and marks follow the index of the arm. */
public sealed interface Plot {
    /** Which chart draws it. */
    String kind();

    /**
     * Lines in panels, one panel for a measure.
     *
     * @param kind {@code lines}
     * @param zero whether a line marks zero: the values are changes
     * @param years whether the axis is of years
     * @param xName what the axis is, empty for years
     * @param panels the panels
     */
    record Lines(String kind, boolean zero, boolean years, String xName, List<Panel> panels) implements Plot {
        public Lines(boolean zero, boolean years, String xName, List<Panel> panels) {
            this("lines", zero, years, xName, List.copyOf(panels));
        }
    }

    /**
     * A panel.
     *
     * @param title the measure
     * @param unit its unit, empty if there is none
     * @param decimals of its values
     * @param x places on the axis
     * @param lines one for each arm
     */
    record Panel(String title, String unit, int decimals, List<Double> x, List<Line> lines) {}

    /**
     * A line with its interval.
     *
     * @param arm index of the arm
     * @param mean values by place
     * @param low lower ends of the intervals, empty without intervals
     * @param high upper ends
     */
    record Line(int arm, List<@Nullable Double> mean, List<@Nullable Double> low, List<@Nullable Double> high) {}

    /**
     * Dots with intervals, in rows.
     *
     * @param kind {@code dots}
     * @param zero whether a line marks zero: the values are changes
     * @param unit unit of all values
     * @param decimals of its values
     * @param arms indices of the arms, one mark for each in every row
     * @param rows the rows
     */
    record Dots(String kind, boolean zero, String unit, int decimals, List<Integer> arms, List<Row> rows)
            implements Plot {
        public Dots(boolean zero, String unit, int decimals, List<Integer> arms, List<Row> rows) {
            this("dots", zero, unit, decimals, List.copyOf(arms), List.copyOf(rows));
        }
    }

    /**
     * A row.
     *
     * @param label its name
     * @param heading whether it is the head of the rows below and has no values
     * @param values mean, low, high for each arm; low and high are null without an interval
     */
    record Row(String label, boolean heading, List<List<@Nullable Double>> values) {}

    /**
     * Estimates with intervals beside what is true, in rows, a panel for each measure.
     *
     * @param kind {@code forest}
     * @param arm index of the arm
     * @param estimate what the marks are, in words
     * @param truth what the bars are, in words
     * @param panels the panels, each with a scale of its own
     */
    record Forest(String kind, int arm, String estimate, String truth, List<Trials> panels) implements Plot {
        public Forest(int arm, String estimate, String truth, List<Trials> panels) {
            this("forest", arm, estimate, truth, List.copyOf(panels));
        }
    }

    /**
     * A panel of estimates.
     *
     * @param title the measure
     * @param unit its unit, empty if there is none
     * @param decimals of its values
     * @param rows the rows
     */
    record Trials(String title, String unit, int decimals, List<Estimate> rows) {}

    /**
     * A row of a panel of estimates.
     *
     * @param label its name
     * @param mean whether it is the mean of all
     * @param values estimate, low, high, true value; low and high are null without an interval
     */
    record Estimate(String label, boolean mean, List<@Nullable Double> values) {}

    /**
     * Marks in a plane, with larger ones for means.
     *
     * @param kind {@code scatter}
     * @param xName what is across
     * @param yName what is up
     * @param decimals of values up
     * @param marks arm, across, up
     * @param means arm, across, mean, low, high
     */
    record Scatter(
            String kind,
            String xName,
            String yName,
            int decimals,
            List<List<Double>> marks,
            List<List<@Nullable Double>> means)
            implements Plot {
        public Scatter(
                String xName,
                String yName,
                int decimals,
                List<List<Double>> marks,
                List<List<@Nullable Double>> means) {
            this("scatter", xName, yName, decimals, List.copyOf(marks), List.copyOf(means));
        }
    }

    /**
     * A map, darker where the value is further from zero.
     *
     * @param kind {@code map}
     * @param unit unit of the values
     * @param decimals of its values
     * @param without what to say of an area without a value
     * @param frame west, south, east and north of what is shown, degrees
     * @param aspect width to height of a degree
     * @param areas those without a value first
     */
    record Areas(
            String kind, String unit, int decimals, String without, List<Double> frame, double aspect, List<Area> areas)
            implements Plot {
        public Areas(String unit, int decimals, String without, MapView view, List<Area> areas) {
            this(
                    "map",
                    unit,
                    decimals,
                    without,
                    List.of(
                            view.frame().west(),
                            view.frame().south(),
                            view.frame().east(),
                            view.frame().north()),
                    view.frame().aspect(),
                    List.copyOf(areas));
        }
    }

    /**
     * An area.
     *
     * @param name its name, empty if it has none
     * @param value its value; null if the results have none
     * @param inside a point inside, where its name fits best; null without a value
     * @param polygons as in a MultiPolygon of GeoJSON
     */
    record Area(String name, @Nullable Double value, double @Nullable [] inside, List<List<List<double[]>>> polygons) {}
}
