package org.ayllu.ensembles.statistics;

import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The mean of a figure over replicates with its t interval: mean -/+ t<sub>n-1</sub> s / &radic;n (Student 1908, "The probable error of a mean",
 * Biometrika 6(1)). One replicate has a mean and nothing else.
 *
 * @param replicates number of replicates n, at least 1
 * @param mean their mean, in the unit of the figure
 * @param standardDeviation standard deviation s with divisor n - 1; {@code NaN} for one replicate
 * @param standardError s / &radic;n; {@code NaN} for one replicate
 * @param interval the t interval; absent for one replicate, of no width when all replicates are equal
 */
public record MeanInterval(
        int replicates, double mean, double standardDeviation, double standardError, Interval interval) {
    /** The mean with its 95 % interval; see {@link #of(double[], double)}. */
    public static MeanInterval of(double[] values) {
        return of(values, Interval.USUAL_LEVEL);
    }

    /**
     * The mean with its interval.
     *
     * @param values the figure by replicate, finite
     * @param level probability of covering the true mean, above 0 and below 1
     * @throws IllegalArgumentException when there is no value, one is not finite, or the level is out of range
     */
    public static MeanInterval of(double[] values, double level) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a mean needs at least one replicate");
        }
        for (int replicate = 0; replicate < values.length; replicate++) {
            if (!Double.isFinite(values[replicate])) {
                throw new IllegalArgumentException(
                        "replicate " + replicate + " has no finite value but " + values[replicate]);
            }
        }
        double mean = StatUtils.mean(values);
        return of(values.length, mean, StatUtils.variance(values, mean), level);
    }

    /** The same from what has been computed; the variance of one replicate is not looked at. */
    static MeanInterval of(int n, double mean, double variance, double level) {
        if (n == 0) {
            throw new IllegalArgumentException("a mean needs at least one replicate");
        }
        if (n == 1) {
            return new MeanInterval(1, mean, Double.NaN, Double.NaN, Interval.absent(level));
        }
        double deviation = Math.sqrt(variance);
        double error = deviation / Math.sqrt(n);
        return new MeanInterval(n, mean, deviation, error, StudentT.around(mean, error, n - 1, level));
    }

    /** Variance over replicates, with divisor n - 1; {@code NaN} for one replicate. */
    public double variance() {
        return standardDeviation * standardDeviation;
    }

    /** In words, for instance {@code 12.50 [11.21, 13.79] (95 %, 20 replicates)}. */
    public String describe() {
        if (!interval.isPresent()) {
            return String.format(Locale.ROOT, "%.4g (one replicate: no interval)", mean);
        }
        return String.format(
                Locale.ROOT,
                "%.4g [%.4g, %.4g] (%.0f %%, %d replicates)",
                mean,
                interval.low(),
                interval.high(),
                100 * interval.level(),
                replicates);
    }
}
