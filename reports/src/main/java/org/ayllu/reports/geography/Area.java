package org.ayllu.reports.geography;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of a map that belongs together.
 *
 * @param name its name, empty if it has none
 * @param polygons what it consists of, one at least
 */
public record Area(String name, List<Polygon> polygons) {
    /** Latitudes at which a place for its name is sought. */
    private static final int LINES = 15;
    /** A line farther from the middle must be so much wider. */
    private static final double WIDER = 1.1;

    /** An area. */
    public Area {
        polygons = List.copyOf(polygons);
    }

    /** A point inside, where the largest polygon is wide, near the middle of its latitudes. */
    public double[] inside() {
        Polygon largest =
                polygons.stream().max(Comparator.comparingDouble(Polygon::area)).orElseThrow();
        Frame frame = Frame.of(List.of(largest));
        double[] best = largest.rings().get(0)[0];
        double widest = 0;
        for (int line = 0; line < LINES; line++) {
            int away = (line + 1) / 2 * (line % 2 == 0 ? 1 : -1);
            double latitude = frame.south() + (frame.north() - frame.south()) * (0.5 + away / (LINES + 1.0));
            double[] crossings = crossings(largest, latitude);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                double wide = crossings[i + 1] - crossings[i];
                if (wide > widest * WIDER) {
                    widest = wide;
                    best = new double[] {(crossings[i] + crossings[i + 1]) / 2, latitude};
                }
            }
        }
        return best;
    }

    private static double[] crossings(Polygon polygon, double latitude) {
        double[] crossings = polygon.rings().stream()
                .flatMapToDouble(ring -> IntStream.range(0, ring.length)
                        .filter(i -> ring[i][1] > latitude != ring[(i + 1) % ring.length][1] > latitude)
                        .mapToDouble(i -> {
                            double[] from = ring[i];
                            double[] to = ring[(i + 1) % ring.length];
                            return from[0] + (latitude - from[1]) / (to[1] - from[1]) * (to[0] - from[0]);
                        }))
                .toArray();
        Arrays.sort(crossings);
        return crossings;
    }
}
