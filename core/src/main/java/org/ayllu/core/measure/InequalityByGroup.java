package org.ayllu.core.measure;

import org.ayllu.core.math.Elementary;

/**
 * Inequality split into what lies within groups and what lies between their means. With v<sub>g</sub> the share of a group in the people, s<sub>g</sub> its share in
 * the total and &mu;<sub>g</sub> its mean:
 * <pre>
 * T = &Sigma; s<sub>g</sub> T<sub>g</sub> + &Sigma; s<sub>g</sub> ln(&mu;<sub>g</sub>/&mu;)
 * L = &Sigma; v<sub>g</sub> L<sub>g</sub> + &Sigma; v<sub>g</sub> ln(&mu;/&mu;<sub>g</sub>)
 * </pre>
 * Both parts are at least 0 and sum to the index of all. (Bourguignon 1979, Econometrica 47(4); Shorrocks 1980, Econometrica 48(3).)
 *
 * @param within the mean of the groups' own inequality, weighted by s for T and by v for L
 * @param between the inequality if everybody had the mean of their group
 */
public record InequalityByGroup(double within, double between) {

    /** The index of all, their sum. */
    public double total() {
        return within + between;
    }

    /** The part that lies between groups, 0 to 1; {@code NaN} when all are equal. */
    public double betweenShare() {
        return between / total();
    }

    /**
     * Splits Theil's T, of which zeros count with their limit, 0.
     *
     * @param values by row, finite
     * @param weights by row, at least 0
     * @param groupOfRow group by row, 0 to {@code groups - 1}; a group may be empty
     * @return {@code NaN} in both unless the mean is positive, or when a value that has weight is negative
     * @throws IllegalArgumentException when a value or a weight is outside its range, or the arrays differ in length
     */
    public static InequalityByGroup theilT(double[] values, double[] weights, int[] groupOfRow, int groups) {
        Sums sums = new Sums(values, weights, groupOfRow, groups);
        if (!sums.defined()) {
            return new InequalityByGroup(Double.NaN, Double.NaN);
        }
        double within = 0;
        for (int row = 0; row < values.length; row++) {
            double mean = sums.mean(groupOfRow[row]);
            if (weights[row] > 0 && values[row] / mean >= Double.MIN_NORMAL) {
                within += weights[row] * values[row] * Elementary.log(values[row] / mean);
            }
        }
        double between = 0;
        for (int group = 0; group < groups; group++) {
            double ratio = sums.mean(group) / sums.mean();
            between += ratio >= Double.MIN_NORMAL ? sums.total[group] * Elementary.log(ratio) : 0.0;
        }
        return new InequalityByGroup(Math.max(0.0, within / sums.all), Math.max(0.0, between / sums.all));
    }

    /**
     * Splits Theil's L, the mean log deviation; arguments and exceptions as for {@link #theilT}.
     *
     * @return a zero makes {@code within} infinite, a group of zeros alone {@code between}; {@code NaN} as for {@link #theilT}
     */
    public static InequalityByGroup theilL(double[] values, double[] weights, int[] groupOfRow, int groups) {
        Sums sums = new Sums(values, weights, groupOfRow, groups);
        if (!sums.defined()) {
            return new InequalityByGroup(Double.NaN, Double.NaN);
        }
        double within = 0;
        for (int row = 0; row < values.length; row++) {
            double mean = sums.mean(groupOfRow[row]);
            if (weights[row] > 0 && mean > 0) {
                within -= weights[row] * Elementary.log(values[row] / mean);
            }
        }
        double between = 0;
        for (int group = 0; group < groups; group++) {
            if (sums.weight[group] > 0) {
                between -= sums.weight[group] * Elementary.log(sums.mean(group) / sums.mean());
            }
        }
        return new InequalityByGroup(Math.max(0.0, within / sums.people), Math.max(0.0, between / sums.people));
    }

    private static final class Sums {
        final double[] weight;
        final double[] total;
        double people;
        double all;
        private boolean negative;

        Sums(double[] values, double[] weights, int[] groupOfRow, int groups) {
            if (values.length != weights.length || values.length != groupOfRow.length) {
                throw new IllegalArgumentException(values.length + " values but " + weights.length + " weights and "
                        + groupOfRow.length + " groups");
            }
            weight = new double[groups];
            total = new double[groups];
            for (int row = 0; row < values.length; row++) {
                Poverty.checkValue(values[row]);
                double w = Poverty.checkedWeight(weights[row]);
                weight[groupOfRow[row]] += w;
                total[groupOfRow[row]] += w * values[row];
                people += w;
                all += w * values[row];
                negative |= w > 0 && values[row] < 0;
            }
        }

        boolean defined() {
            return all > 0 && !negative;
        }

        double mean() {
            return all / people;
        }

        double mean(int group) {
            return weight[group] > 0 ? total[group] / weight[group] : 0;
        }
    }
}
