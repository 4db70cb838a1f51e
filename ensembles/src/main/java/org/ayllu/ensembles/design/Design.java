package org.ayllu.ensembles.design;

import java.util.HashSet;
import java.util.List;

/**
 * Points in the unit cube: one coordinate for each factor, 0 = the low end of its range, 1 = the high end.
 */
public final class Design {
    private final List<String> names;
    private final double[][] points;

    private Design(List<String> names, double[][] points) {
        this.names = names;
        this.points = points;
    }

    /**
     * A design.
     *
     * @param names of the factors, at least one, none twice
     * @param points coordinates by point and factor, each 0 to 1; copied
     * @throws IllegalArgumentException when a name occurs twice, or a point has not one coordinate in 0 to 1 for each factor
     */
    public static Design of(List<String> names, double[][] points) {
        requireNames(names);
        double[][] copy = new double[points.length][];
        for (int point = 0; point < points.length; point++) {
            copy[point] = points[point].clone();
            if (copy[point].length != names.size()) {
                throw new IllegalArgumentException("point " + point + " has " + copy[point].length
                        + " coordinates, but there are " + names.size() + " factors");
            }
            for (double coordinate : copy[point]) {
                if (!(coordinate >= 0 && coordinate <= 1)) {
                    throw new IllegalArgumentException(
                            "point " + point + " has the coordinate " + coordinate + ", which is not within 0 and 1");
                }
            }
        }
        return new Design(List.copyOf(names), copy);
    }

    static void requireNames(List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a design needs at least one factor");
        }
        if (new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("a factor is named twice: " + String.join(", ", names));
        }
    }

    /** Names of the factors, in the order of the coordinates. */
    public List<String> names() {
        return names;
    }

    /** Number of factors. */
    public int factors() {
        return names.size();
    }

    /** Number of points. */
    public int size() {
        return points.length;
    }

    /** A coordinate, 0 to 1. */
    public double at(int point, int factor) {
        return points[point][factor];
    }

    /** The coordinates of a point, one for each factor. */
    public double[] point(int point) {
        return points[point].clone();
    }

    /** The coordinates of a factor, one for each point. */
    public double[] column(int factor) {
        double[] column = new double[points.length];
        for (int point = 0; point < column.length; point++) {
            column[point] = points[point][factor];
        }
        return column;
    }
}
