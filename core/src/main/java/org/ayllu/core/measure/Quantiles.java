package org.ayllu.core.measure;

/**
 * Quantiles of a weighted sample, and groups cut at them. With F the weighted distribution function, Q(p) is the smallest value x with F(x) &ge; p;
 * where F(x) = p exactly, it is the mean of x and the next larger value (definition 2 of Hyndman and Fan 1996, "Sample quantiles in
 * statistical packages", American Statistician 50(4)). A sample in which everybody occurs twice has the same quantiles.
 */
public final class Quantiles {
    /** Shares of the total weight closer than this are the same share: above the rounding of a sum of 10^6 weights, below one household. */
    private static final double SAME_SHARE = 1e-9;

    private Quantiles() {}

    /**
     * The quantile Q(p), in the unit of the values.
     *
     * @param p share of the weight, 0 to 1: 0 gives the smallest value that has weight, 0.5 the median, 1 the largest
     * @return the quantile; {@code NaN} when the weights sum to zero
     * @throws IllegalArgumentException when p lies outside 0 to 1
     */
    public static double quantile(RankedSample sample, double p) {
        checkShare(p);
        double total = sample.totalWeight();
        double[] values = sample.values();
        double[] weights = sample.weights();
        double target = p * total;
        double slack = SAME_SHARE * total;
        double below = 0;
        double reached = Double.NaN;
        for (int rank = 0; rank < sample.count(); rank++) {
            if (weights[rank] == 0) {
                continue;
            }
            if (below > 0 && below >= target - slack) {
                return 0.5 * (reached + values[rank]);
            }
            reached = values[rank];
            below += weights[rank];
            if (below > target + slack) {
                return reached;
            }
        }
        return reached;
    }

    /**
     * Cuts the sample into groups of about equal weight, poorest first: a row is in the first group g whose upper bound Q((g + 1) / groups) its
     * value does not exceed. Equal values are always in the same group, so groups differ in weight where values are tied, and one may be empty.
     *
     * @param groups number of groups, at least 1: 5 for quintiles
     * @param groupOfRow receives 0 to {@code groups - 1} at every row of the sample; other rows are left alone
     * @throws IllegalArgumentException when {@code groups} is less than 1
     */
    public static void assign(RankedSample sample, int groups, int[] groupOfRow) {
        if (groups < 1) {
            throw new IllegalArgumentException("the number of groups must be at least 1 but is " + groups);
        }
        int group = 0;
        double bound = upperBound(sample, group, groups);
        for (int rank = 0; rank < sample.count(); rank++) {
            while (sample.value(rank) > bound) {
                group++;
                bound = upperBound(sample, group, groups);
            }
            groupOfRow[sample.row(rank)] = group;
        }
    }

    private static double upperBound(RankedSample sample, int group, int groups) {
        return group == groups - 1 ? Double.POSITIVE_INFINITY : quantile(sample, (group + 1.0) / groups);
    }

    static void checkShare(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a share of the population must lie in 0 to 1 but is " + p);
        }
    }
}
