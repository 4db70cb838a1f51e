package org.ayllu.reports.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A polygon with holes.
 *
 * @param rings the outer ring, against the clock, then its holes, with the clock; each is its corners (longitude, latitude in degrees), the first not
 *     repeated at the end
 */
public record Polygon(List<double[][]> rings) {
    private static final double TURN = 360;

    /** A polygon whose rings turn as they should, in whatever sense they are given. */
    public Polygon {
        List<double[][]> turned = new ArrayList<>();
        for (double[][] ring : rings) {
            turned.add(turned(ring, turned.isEmpty()));
        }
        rings = List.copyOf(turned);
    }

    private static double[][] turned(double[][] ring, boolean againstTheClock) {
        if (area(ring) > 0 == againstTheClock) {
            return ring;
        }
        double[][] turned = new double[ring.length][];
        for (int i = 0; i < ring.length; i++) {
            turned[i] = ring[ring.length - 1 - i];
        }
        return turned;
    }

    /** Area of a ring in square degrees, positive against the clock (shoelace formula). */
    static double area(double[][] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i++) {
            double[] from = ring[i];
            double[] to = ring[(i + 1) % ring.length];
            twice += (from[0] - ring[0][0]) * (to[1] - ring[0][1]) - (to[0] - ring[0][0]) * (from[1] - ring[0][1]);
        }
        return twice / 2;
    }

    /** Area within the outer ring in square degrees. */
    double area() {
        return area(rings.get(0));
    }

    /** The polygon turned round the globe by whole turns, so that its middle is within half a turn of a longitude. */
    Polygon near(double longitude) {
        Frame frame = Frame.of(List.of(this));
        double shift = TURN * StrictMath.rint((longitude - (frame.west() + frame.east()) / 2) / TURN);
        return shift == 0 ? this : map(point -> new double[] {point[0] + shift, point[1]});
    }

    private Polygon map(UnaryOperator<double[]> change) {
        return new Polygon(rings.stream()
                .map(ring -> Stream.of(ring).map(change).toArray(double[][]::new))
                .toList());
    }

    /** The polygon with corners rounded to parts of a degree; itself where nothing would be left of it. */
    Polygon rounded(double partsOfDegree) {
        List<double[][]> rounded = rings.stream()
                .map(ring -> rounded(ring, partsOfDegree))
                .map(Polygon::withoutRepeats)
                .toList();
        return ofRings(rounded).orElse(this);
    }

    private static double[][] rounded(double[][] ring, double parts) {
        return Stream.of(ring)
                .map(point -> new double[] {Math.round(point[0] * parts) / parts, Math.round(point[1] * parts) / parts})
                .toArray(double[][]::new);
    }

    /** A polygon of the rings that enclose something; nothing if the outer one does not. */
    static Optional<Polygon> ofRings(List<double[][]> rings) {
        if (rings.isEmpty() || !encloses(rings.get(0))) {
            return Optional.empty();
        }
        return Optional.of(new Polygon(rings.stream().filter(Polygon::encloses).toList()));
    }

    private static boolean encloses(double[][] ring) {
        return ring.length >= 3 && area(ring) != 0;
    }

    /** A ring without corners that repeat the one before, the last before the first. */
    static double[][] withoutRepeats(double[][] ring) {
        List<double[]> kept = new ArrayList<>();
        for (double[] point : ring) {
            if (kept.isEmpty() || !same(kept.get(kept.size() - 1), point)) {
                kept.add(point);
            }
        }
        while (kept.size() > 1 && same(kept.get(0), kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return kept.toArray(double[][]::new);
    }

    private static boolean same(double[] one, double[] other) {
        return one[0] == other[0] && one[1] == other[1];
    }

    /** The rings as GeoJSON has them: the first corner repeated at the end. */
    public List<List<double[]>> closed() {
        return rings.stream()
                .map(ring -> Stream.concat(Stream.of(ring), Stream.of(ring[0])).toList())
                .toList();
    }
}
