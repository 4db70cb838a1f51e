package org.ayllu.reports.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * A part of the globe between two meridians and two parallels.
 *
 * @param west least longitude, degrees
 * @param south least latitude, degrees
 * @param east greatest longitude, degrees; may exceed 180
 * @param north greatest latitude, degrees
 */
public record Frame(double west, double south, double east, double north) {
    /** Part of a side by which a frame is wider than what it holds, on either side. */
    private static final double MARGIN = 0.1;
    /** Of a side, what one can tell apart on a screen. */
    private static final double STEPS = 4000;
    /** Least aspect: nearer to a pole the map is wider than it should. */
    private static final double LEAST_ASPECT = 0.05;

    private static final int MOST_DECIMALS = 9;

    /** The smallest frame around polygons. */
    static Frame of(List<Polygon> polygons) {
        double[] ends = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (Polygon polygon : polygons) {
            for (double[] point : polygon.rings().get(0)) {
                ends[0] = Math.min(ends[0], point[0]);
                ends[1] = Math.min(ends[1], point[1]);
                ends[2] = Math.max(ends[2], point[0]);
                ends[3] = Math.max(ends[3], point[1]);
            }
        }
        return new Frame(ends[0], ends[1], ends[2], ends[3]);
    }

    /** This frame with a margin. */
    Frame wider() {
        double side = Math.max(east - west, north - south) * MARGIN;
        return new Frame(west - side, south - side, east + side, north + side);
    }

    /** Width to height of a degree: the cosine of the middle latitude. */
    public double aspect() {
        double middle = StrictMath.toRadians((south + north) / 2);
        return Math.max(LEAST_ASPECT, Math.round(StrictMath.cos(middle) * 1e4) / 1e4);
    }

    /** Parts of a degree that a screen can show: 1, 2 or 5 times a power of ten. */
    double partsOfDegree() {
        double least = STEPS / Math.max(east - west, north - south);
        double power = StrictMath.pow(10, Math.max(0, Math.min(MOST_DECIMALS, Math.floor(StrictMath.log10(least)))));
        return power
                * DoubleStream.of(1, 2, 5)
                        .filter(times -> times * power >= least)
                        .findFirst()
                        .orElse(10);
    }

    /** The part of a polygon that lies within; nothing if none does (Sutherland and Hodgman 1974). */
    Optional<Polygon> cut(Polygon polygon) {
        Frame its = of(List.of(polygon));
        if (its.west >= west && its.east <= east && its.south >= south && its.north <= north) {
            return Optional.of(polygon);
        }
        if (its.east < west || its.west > east || its.north < south || its.south > north) {
            return Optional.empty();
        }
        return Polygon.ofRings(polygon.rings().stream().map(this::cut).toList());
    }

    private double[][] cut(double[][] ring) {
        double[][] left = ring;
        left = beyond(left, 0, west, 1);
        left = beyond(left, 0, east, -1);
        left = beyond(left, 1, south, 1);
        return Polygon.withoutRepeats(beyond(left, 1, north, -1));
    }

    /** What of a ring lies on one side of a line: {@code sign * (coordinate - line) >= 0}. */
    private static double[][] beyond(double[][] ring, int axis, double line, int sign) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < ring.length; i++) {
            double[] from = ring[i];
            double[] to = ring[(i + 1) % ring.length];
            boolean begins = sign * (from[axis] - line) >= 0;
            if (begins) {
                kept.add(from);
            }
            if (begins != sign * (to[axis] - line) >= 0) {
                double part = (line - from[axis]) / (to[axis] - from[axis]);
                double[] crossing = Arrays.copyOf(from, 2);
                crossing[axis] = line;
                crossing[1 - axis] = from[1 - axis] + part * (to[1 - axis] - from[1 - axis]);
                kept.add(crossing);
            }
        }
        return kept.toArray(double[][]::new);
    }
}
