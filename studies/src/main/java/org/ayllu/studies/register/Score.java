package org.ayllu.studies.register;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How well the values of an ensemble foretold an observation; less is better in all three scores. Gneiting, T. and Raftery, A. E. (2007), "Strictly proper
 * scoring rules, prediction, and estimation", Journal of the American Statistical Association 102(477).
 *
 * @param crps continuous ranked probability score of the distribution of the values: E|X - y| - E|X - X'| / 2 (their equation 21), in the unit of the
 *     figure; of a single value the absolute error
 * @param intervalScore of the interval from the 5 % to the 95 % quantile: its width and, if it misses, 2 / .1 times by how much (their equation 43)
 * @param logScore less the logarithm of the density of the normal distribution with the values' mean and standard deviation (their section 4.1, sign
 *     turned); {@code NaN} for fewer than three values, or values that are all alike
 * @param pit share of the values below the observation, those equal to it for a half
 * @param covered whether the interval holds the observation
 */
public record Score(double crps, double intervalScore, double logScore, double pit, boolean covered) {
    /** Probability that lies outside the interval. */
    public static final double OUTSIDE = 0.1;

    private static final int LEAST_FOR_A_DENSITY = 3;

    /**
     * Scores.
     *
     * @param ensemble the values, finite, at least one
     * @param observed what came
     */
    public static Score of(double[] ensemble, double observed) {
        if (ensemble.length == 0) {
            throw new IllegalArgumentException("a score needs at least one value");
        }
        double low = quantile(ensemble, OUTSIDE / 2);
        double high = quantile(ensemble, 1 - OUTSIDE / 2);
        double miss = Math.max(0, Math.max(low - observed, observed - high));
        return new Score(
                crps(ensemble, observed),
                high - low + 2 / OUTSIDE * miss,
                logScore(ensemble, observed),
                pit(ensemble, observed),
                miss == 0);
    }

    private static double crps(double[] ensemble, double observed) {
        double error = 0;
        double spread = 0;
        for (double one : ensemble) {
            error += Math.abs(one - observed);
            for (double other : ensemble) {
                spread += Math.abs(one - other);
            }
        }
        return error / ensemble.length - spread / (2.0 * ensemble.length * ensemble.length);
    }

    private static double logScore(double[] ensemble, double observed) {
        double variance = StatUtils.variance(ensemble);
        if (ensemble.length < LEAST_FOR_A_DENSITY || !(variance > 0)) {
            return Double.NaN;
        }
        double off = observed - StatUtils.mean(ensemble);
        return 0.5 * Math.log(2 * Math.PI * variance) + off * off / (2 * variance);
    }

    private static double pit(double[] ensemble, double observed) {
        double below = 0;
        for (double one : ensemble) {
            below += one < observed ? 1 : one == observed ? 0.5 : 0;
        }
        return below / ensemble.length;
    }

    /**
     * A quantile, linear between the order statistics (type 7 of Hyndman and Fan 1996, The American Statistician 50(4)).
     *
     * @param values at least one
     * @param share 0 to 1
     */
    public static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
