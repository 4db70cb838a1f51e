package org.ayllu.ensembles.design;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** All combinations of some levels of each factor. The last factor changes fastest. */
public final class Factorial {
    /** Most points of a design: more could not be simulated, and a slip of the keyboard should not fill the memory. */
    public static final int MOST_POINTS = 1_000_000;

    private Factorial() {}

    /**
     * All combinations of evenly spaced levels, the ends of the range among them: 2<sup>k</sup> corners for two levels.
     *
     * @param names of the factors
     * @param levels number of levels of each, at least 2
     * @throws IllegalArgumentException when there are fewer than two levels or more than {@value #MOST_POINTS} points
     */
    public static Design full(List<String> names, int levels) {
        if (levels < 2) {
            throw new IllegalArgumentException("a factorial needs at least 2 levels, not " + levels);
        }
        double[] spaced = new double[levels];
        for (int level = 0; level < levels; level++) {
            spaced[level] = level / (levels - 1.0);
        }
        return grid(names, Collections.nCopies(names.size(), spaced));
    }

    /**
     * All combinations of given coordinates.
     *
     * @param names of the factors
     * @param coordinates of each factor, each 0 to 1
     * @throws IllegalArgumentException when a factor has no coordinate, a coordinate is out of range or there are more than {@value #MOST_POINTS} points
     */
    public static Design grid(List<String> names, List<double[]> coordinates) {
        if (coordinates.size() != names.size()) {
            throw new IllegalArgumentException(
                    "coordinates for " + coordinates.size() + " factors, but there are " + names.size());
        }
        int[][] choices = combinations(
                coordinates.stream().mapToInt(levels -> levels.length).toArray());
        double[][] points = new double[choices.length][names.size()];
        for (int point = 0; point < points.length; point++) {
            for (int factor = 0; factor < names.size(); factor++) {
                points[point][factor] = coordinates.get(factor)[choices[point][factor]];
            }
        }
        return Design.of(names, points);
    }

    /**
     * All combinations of levels by their index.
     *
     * @param levels number of levels of each factor, at least 1
     * @return index of the level by combination and factor
     * @throws IllegalArgumentException when a factor has no level or there are more than {@value #MOST_POINTS} combinations
     */
    public static int[][] combinations(int... levels) {
        long size = 1;
        for (int count : levels) {
            if (count < 1) {
                throw new IllegalArgumentException("a factor without levels");
            }
            size *= count;
            if (size > MOST_POINTS) {
                throw new IllegalArgumentException(Arrays.toString(levels) + " levels make more than " + MOST_POINTS
                        + " points; a Latin hypercube or a Sobol sequence does with fewer");
            }
        }
        int[][] choices = new int[(int) size][levels.length];
        for (int point = 0; point < choices.length; point++) {
            int rest = point;
            for (int factor = levels.length - 1; factor >= 0; factor--) {
                choices[point][factor] = rest % levels[factor];
                rest /= levels[factor];
            }
        }
        return choices;
    }
}
