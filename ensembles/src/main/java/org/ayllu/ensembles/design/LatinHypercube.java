package org.ayllu.ensembles.design;

import java.util.List;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;

/**
 * Points at random such that each of n equal strata of each factor holds exactly one of n points. McKay, M. D., Beckman, R. J. and Conover, W. J. (1979),
 * "A comparison of three methods for selecting values of input variables in the analysis of output from a computer code", Technometrics 21(2). Of some such
 * designs the one is taken whose nearest two points are farthest apart (maximin; Morris, M. D. and Mitchell, T. J. 1995, "Exploratory designs for
 * computational experiments", Journal of Statistical Planning and Inference 43(3)).
 */
public final class LatinHypercube {
    private static final Purpose PURPOSE = Purpose.of("design.latinHypercube");
    private static final int MOST_FACTORS = 32_767;

    private LatinHypercube() {}

    /**
     * A design; the same for the same arguments.
     *
     * @param names of the factors
     * @param points number of points, at least 1
     * @param candidates number of designs of which the best is taken, at least 1
     * @param draws where chance comes from
     * @throws IllegalArgumentException when a number is out of range
     */
    public static Design of(List<String> names, int points, int candidates, Draws draws) {
        if (points < 1 || candidates < 1 || names.size() > MOST_FACTORS) {
            throw new IllegalArgumentException("a Latin hypercube needs at least 1 point and 1 candidate and at most "
                    + MOST_FACTORS + " factors, not " + points + ", " + candidates + " and " + names.size());
        }
        double[][] best = candidate(names.size(), points, draws.at(PURPOSE, 0));
        double farthest = candidates == 1 ? 0 : nearest(best);
        for (int candidate = 1; candidate < candidates; candidate++) {
            double[][] other = candidate(names.size(), points, draws.at(PURPOSE, candidate));
            double distance = nearest(other);
            if (distance > farthest) {
                best = other;
                farthest = distance;
            }
        }
        return Design.of(names, best);
    }

    private static double[][] candidate(int factors, int points, PurposeDraws draws) {
        double[][] candidate = new double[points][factors];
        for (int factor = 0; factor < factors; factor++) {
            int[] strata = Shuffle.of(points, draws, 2 * factor);
            for (int point = 0; point < points; point++) {
                candidate[point][factor] = (strata[point] + draws.uniform(point, 2 * factor + 1)) / points;
            }
        }
        return candidate;
    }

    /** Squared distance of the two points that are nearest to each other. */
    private static double nearest(double[][] points) {
        double least = Double.POSITIVE_INFINITY;
        for (int one = 1; one < points.length; one++) {
            for (int other = 0; other < one; other++) {
                double sum = 0;
                for (int factor = 0; factor < points[one].length; factor++) {
                    double apart = points[one][factor] - points[other][factor];
                    sum += apart * apart;
                }
                least = Math.min(least, sum);
            }
        }
        return least;
    }
}
