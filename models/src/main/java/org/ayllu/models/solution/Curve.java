package org.ayllu.models.solution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Figures of a model along an axis.
 *
 * @param axis what it runs along
 * @param points by rising place on the axis, each with the same figures, the one that says most first
 */
public record Curve(Axis axis, List<Point> points) {
    /** Steps of a curve between two ends. */
    public static final int STEPS = 24;

    /** Places are rounded to this part of the distance between the ends, so that 0.1 + 0.2 is 0.3. */
    private static final double ROUNDING = 1e9;

    /**
     * The figures at a place.
     *
     * @param at place on the axis
     * @param figures what the model gives there
     */
    public record Point(double at, List<Figure> figures) {
        /** Copies the list. */
        public Point {
            figures = List.copyOf(figures);
        }
    }

    /** Copies the list. */
    public Curve {
        points = List.copyOf(points);
    }

    /**
     * A curve of equal steps.
     *
     * @param axis what it runs along
     * @param from its first place
     * @param to its last place, above the first
     * @param figures what the model gives at a place
     */
    public static Curve between(Axis axis, double from, double to, DoubleFunction<List<Figure>> figures) {
        List<Point> points = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            double share = (double) step / STEPS;
            double place = from + Math.rint((to - from) * share * ROUNDING) / ROUNDING;
            points.add(new Point(place, figures.apply(place)));
        }
        return new Curve(axis, points);
    }

    /**
     * Checks the two ends of a curve.
     *
     * @throws IllegalArgumentException when the second is not above the first
     */
    public static void requireAscending(double curveFrom, double curveTo) {
        if (!(curveFrom < curveTo)) {
            throw new IllegalArgumentException(
                    "curveTo must be above curveFrom, but is " + curveTo + " and not above " + curveFrom);
        }
    }
}
