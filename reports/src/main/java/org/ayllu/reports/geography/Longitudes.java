package org.ayllu.reports.geography;

import java.util.Comparator;
import java.util.List;

/** Keeps neighbours together where they lie on both sides of 180 degrees. */
final class Longitudes {
    private static final double TURN = 360;

    private Longitudes() {}

    /** A ring without jumps: each corner is given within half a turn of the one before, so (179, -179) becomes (179, 181). */
    static double[][] unbroken(double[][] ring) {
        double[][] unbroken = new double[ring.length][];
        for (int i = 0; i < ring.length; i++) {
            double before = i == 0 ? ring[0][0] : unbroken[i - 1][0];
            unbroken[i] = new double[] {ring[i][0] + TURN * StrictMath.rint((before - ring[i][0]) / TURN), ring[i][1]};
        }
        return unbroken;
    }

    /** The middle of the shortest arc of longitudes that holds polygons, from -180 to 180. */
    static double middle(List<Polygon> polygons) {
        List<double[]> arcs = polygons.stream()
                .map(polygon -> Frame.of(List.of(polygon)))
                .map(frame -> {
                    double from = frame.west() - TURN * Math.floor(frame.west() / TURN);
                    return new double[] {from, from + frame.east() - frame.west()};
                })
                .sorted(Comparator.comparingDouble(arc -> arc[0]))
                .toList();
        double widest = Double.NEGATIVE_INFINITY;
        double begin = 0;
        double length = TURN;
        double reached = arcs.stream().mapToDouble(arc -> arc[1]).max().orElse(0) - TURN;
        for (double[] arc : arcs) {
            double gap = arc[0] - reached;
            if (gap > widest) {
                widest = gap;
                begin = arc[0];
                length = Math.min(TURN, TURN - gap);
            }
            reached = Math.max(reached, arc[1]);
        }
        double middle = begin + length / 2;
        return middle - TURN * Math.floor((middle + TURN / 2) / TURN);
    }
}
