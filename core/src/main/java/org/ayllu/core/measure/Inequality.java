package org.ayllu.core.measure;

import org.ayllu.core.math.Elementary;

/**
 * Inequality of a weighted sample of incomes or holdings. With x the values in ascending order, w the weights, W their sum and &mu; the weighted
 * mean. All measures are unit-free, keep their value when every value is multiplied by the same positive number and when everybody occurs
 * twice, and none corrects for the size of the sample. All are {@code NaN} unless &mu; &gt; 0.
 */
public final class Inequality {
    private static final double POOR_SHARE = 0.4;
    private static final double RICH_FROM = 0.9;

    private Inequality() {}

    /**
     * The Gini coefficient: half the mean absolute difference between two members, over the mean,
     * G = &Sigma; w<sub>i</sub> x<sub>i</sub> (2 C<sub>i</sub> - w<sub>i</sub> - W) / (W<sup>2</sup> &mu;), where C<sub>i</sub> is the weight up to
     * and with i. (Lerman and Yitzhaki 1989, Journal of Econometrics 42(1), for weights.)
     *
     * <p>Negative values enter as they are. G then keeps its meaning as a mean difference over the mean, but may exceed 1.
     *
     * @return 0 (all equal) to below 1 for values without negatives; at least 0 in any case; {@code NaN} unless the mean is positive
     */
    public static double gini(RankedSample sample) {
        if (!(sample.mean() > 0)) {
            return Double.NaN;
        }
        double[] values = sample.values();
        double[] weights = sample.weights();
        double all = sample.totalWeight();
        double below = 0;
        double sum = 0;
        for (int rank = 0; rank < sample.count(); rank++) {
            double weight = weights[rank];
            double above = all - below - weight;
            sum += weight * values[rank] * (below - above);
            below += weight;
        }
        return Math.max(0.0, sum / (all * sample.total()));
    }

    /**
     * Theil's T: T = 1/W &Sigma; w<sub>i</sub> (x<sub>i</sub>/&mu;) ln(x<sub>i</sub>/&mu;), most sensitive at the top. (Theil 1967, Economics and
     * Information Theory.) A zero counts with the limit, 0, as does anything below 2.3e-308 of the mean.
     *
     * @return 0 (all equal) to ln(W / smallest weight); {@code NaN} unless the mean is positive, or when a value that has weight is negative
     */
    public static double theilT(RankedSample sample) {
        double mean = sample.mean();
        if (!(mean > 0) || hasNegative(sample)) {
            return Double.NaN;
        }
        double[] values = sample.values();
        double[] weights = sample.weights();
        double sum = 0;
        for (int rank = 0; rank < sample.count(); rank++) {
            double ratio = values[rank] / mean;
            if (weights[rank] > 0 && ratio >= Double.MIN_NORMAL) {
                sum += weights[rank] * ratio * Elementary.log(ratio);
            }
        }
        return Math.max(0.0, sum / sample.totalWeight());
    }

    /**
     * Theil's L, the mean log deviation: L = 1/W &Sigma; w<sub>i</sub> ln(&mu;/x<sub>i</sub>), most sensitive at the bottom. (Theil 1967.) A zero
     * counts with the limit, as does anything below 2.3e-308 of the mean: it makes L infinite.
     *
     * @return 0 (all equal) to infinity; {@code NaN} unless the mean is positive, or when a value that has weight is negative
     */
    public static double theilL(RankedSample sample) {
        double mean = sample.mean();
        if (!(mean > 0) || hasNegative(sample)) {
            return Double.NaN;
        }
        double[] values = sample.values();
        double[] weights = sample.weights();
        double sum = 0;
        for (int rank = 0; rank < sample.count(); rank++) {
            if (weights[rank] > 0) {
                double ratio = values[rank] / mean;
                if (ratio < Double.MIN_NORMAL) {
                    return Double.POSITIVE_INFINITY;
                }
                sum -= weights[rank] * Elementary.log(ratio);
            }
        }
        return Math.max(0.0, sum / sample.totalWeight());
    }

    /**
     * The Lorenz curve: the share of the total that the poorest share p of the weight holds, linear between members. (Lorenz 1905.)
     *
     * @param p share of the weight, 0 to 1
     * @return 0 to p for values without negatives, below 0 where the poorest sum to less than nothing; {@code NaN} unless the mean is positive
     * @throws IllegalArgumentException when p lies outside 0 to 1
     */
    public static double lorenz(RankedSample sample, double p) {
        Quantiles.checkShare(p);
        if (!(sample.mean() > 0)) {
            return Double.NaN;
        }
        double[] values = sample.values();
        double[] weights = sample.weights();
        double target = p * sample.totalWeight();
        double below = 0;
        double sum = 0;
        for (int rank = 0; rank < sample.count() && below < target; rank++) {
            double taken = Math.min(weights[rank], target - below);
            sum += taken * values[rank];
            below += weights[rank];
        }
        return sum / sample.total();
    }

    /**
     * The Palma ratio: the share of the richest 10 % over that of the poorest 40 %, (1 - L(0.9)) / L(0.4) with L the Lorenz curve. (Cobham and Sumner
     * 2013, CGD Working Paper 343.)
     *
     * @return 0.25 (all equal) upwards; {@code NaN} unless the mean is positive, or when the poorest 40 % together have nothing or less
     */
    public static double palma(RankedSample sample) {
        double poor = lorenz(sample, POOR_SHARE);
        return poor > 0 ? (1 - lorenz(sample, RICH_FROM)) / poor : Double.NaN;
    }

    /**
     * The concentration coefficient of one quantity in the order of another, as of a source of income in the order of total income:
     * C = &Sigma; w y (2F - 1) / &Sigma; w y, where F is the middle of each rank and equal values share one. In its own order it is the Gini coefficient.
     * (Kakwani 1977, Econometrica 45(3).)
     *
     * @param order the ranking
     * @param valueOfRow the quantity by row of the ranking; may be negative
     * @return -1 to 1 for a quantity without negatives; {@code NaN} or infinite when it sums to zero
     */
    public static double concentration(RankedSample order, double[] valueOfRow) {
        double all = order.totalWeight();
        double below = 0;
        double sum = 0;
        double values = 0;
        int rank = 0;
        while (rank < order.count()) {
            double weight = 0;
            double value = 0;
            int end = rank;
            for (; end < order.count() && order.value(end) == order.value(rank); end++) {
                weight += order.weight(end);
                value += order.weight(end) * valueOfRow[order.row(end)];
            }
            sum += value * ((2 * below + weight) / all - 1);
            values += value;
            below += weight;
            rank = end;
        }
        return sum / values;
    }

    private static boolean hasNegative(RankedSample sample) {
        for (int rank = 0; rank < sample.count() && sample.value(rank) < 0; rank++) {
            if (sample.weight(rank) > 0) {
                return true;
            }
        }
        return false;
    }
}
