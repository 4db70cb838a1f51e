package org.ayllu.ensembles.design;

import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;

/**
 * Points that fill the unit cube more evenly than chance does: the sequence of Sobol, I. M. (1967), "On the distribution of points in a cube and the
 * approximate evaluation of integrals", USSR Computational Mathematics and Mathematical Physics 7(4), with the direction numbers of Joe, S. and Kuo, F. Y.
 * (2008). A design of fewer points is the beginning of one of more. Powers of two are the most even.
 */
public final class SobolSequence {
    /** Most factors for which there are direction numbers. */
    public static final int MOST_FACTORS = 1000;

    private static final Purpose PURPOSE = Purpose.of("design.sobolShift");

    private SobolSequence() {}

    /**
     * The first points of the sequence, the origin first.
     *
     * @param names of the factors, at most {@value #MOST_FACTORS}
     * @param points number of points, at least 1
     * @throws IllegalArgumentException when a number is out of range
     */
    public static Design of(List<String> names, int points) {
        return Design.of(names, sequence(names.size(), points));
    }

    /**
     * The same with one random shift of all points, modulo 1 (Cranley, R. and Patterson, T. N. L. 1976, "Randomization of number theoretic methods for
     * multiple integration", SIAM Journal on Numerical Analysis 13(6)): each point alone is uniform, and none lies on the edge.
     *
     * @param names of the factors, at most {@value #MOST_FACTORS}
     * @param points number of points, at least 1
     * @param draws where the shift comes from
     * @throws IllegalArgumentException when a number is out of range
     */
    public static Design shifted(List<String> names, int points, Draws draws) {
        double[][] sequence = sequence(names.size(), points);
        PurposeDraws shift = draws.at(PURPOSE, 0);
        for (double[] point : sequence) {
            for (int factor = 0; factor < point.length; factor++) {
                double moved = point[factor] + shift.uniform(factor, 0);
                point[factor] = moved - Math.floor(moved);
            }
        }
        return Design.of(names, sequence);
    }

    private static double[][] sequence(int factors, int points) {
        if (factors < 1 || factors > MOST_FACTORS || points < 1) {
            throw new IllegalArgumentException("a Sobol sequence has 1 to " + MOST_FACTORS
                    + " factors and at least 1 point, not " + factors + " and " + points);
        }
        SobolSequenceGenerator generator = new SobolSequenceGenerator(factors);
        double[][] sequence = new double[points][];
        for (int point = 0; point < points; point++) {
            sequence[point] = generator.nextVector();
        }
        return sequence;
    }
}
