package org.ayllu.core.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who moved between quantile groups from one year to another: a matrix of weights from group i of the first year to group j of the second. It follows those who
 * are there in both years, by their ids, with their weights of the first year; in each year they are ranked among themselves, so that moving up is moving past
 * others and general growth moves nobody. Those who are gone, or new, are counted apart.
 */
public final class QuantileMobility {
    private final int groups;
    private final double[] weights;
    private final double followed;
    private final double left;
    private final double arrived;

    private QuantileMobility(int groups, double[] weights, double followed, double left, double arrived) {
        this.groups = groups;
        this.weights = weights;
        this.followed = followed;
        this.left = left;
        this.arrived = arrived;
    }

    /**
     * The households of one year.
     *
     * @param ids id by row, which stays with a household
     * @param values what they are ranked by, by row
     * @param weights weight by row, at least 0
     * @param rows how many rows there are; the arrays may be longer
     */
    @SuppressWarnings("ArrayRecordComponent") // columns of a table, only read
    public record Year(long[] ids, double[] values, double[] weights, int rows) {}

    /**
     * Moves between two years.
     *
     * @param groups number of groups of equal weight in each year, at least 2: 5 for quintiles; where values are tied groups are unequal, as in {@link Quantiles#assign}
     * @throws IllegalArgumentException when there are fewer groups, an id occurs twice, or a value or weight is outside its range
     */
    public static QuantileMobility between(Year first, Year second, int groups) {
        if (groups < 2) {
            throw new IllegalArgumentException("the number of groups must be at least 2 but is " + groups);
        }
        Map<Long, Integer> later = rowsById(second);
        rowsById(first);
        int[] from = new int[first.rows()];
        int[] to = new int[first.rows()];
        double[] carried = new double[second.rows()];
        double left = 0;
        int count = 0;
        for (int row = 0; row < first.rows(); row++) {
            Integer there = later.remove(first.ids()[row]);
            if (there == null) {
                left += first.weights()[row];
            } else {
                from[count] = row;
                to[count++] = there;
                carried[there] = first.weights()[row];
            }
        }
        double arrived = 0;
        for (int row : later.values()) {
            arrived += second.weights()[row];
        }
        int[] before = cut(first.values(), first.weights(), from, count, groups);
        int[] after = cut(second.values(), carried, to, count, groups);
        double[] weights = new double[groups * groups];
        double followed = 0;
        for (int i = 0; i < count; i++) {
            double weight = first.weights()[from[i]];
            weights[before[from[i]] * groups + after[to[i]]] += weight;
            followed += weight;
        }
        return new QuantileMobility(groups, weights, followed, left, arrived);
    }

    private static Map<Long, Integer> rowsById(Year year) {
        Map<Long, Integer> rows = new LinkedHashMap<>();
        for (int row = 0; row < year.rows(); row++) {
            if (rows.put(year.ids()[row], row) != null) {
                throw new IllegalArgumentException("id " + year.ids()[row] + " occurs twice in one year");
            }
        }
        return rows;
    }

    private static int[] cut(double[] values, double[] weights, int[] rows, int count, int groups) {
        RankedSample sample = new RankedSample(count);
        sample.rank(values, weights, rows, count);
        int[] groupOfRow = new int[values.length];
        Quantiles.assign(sample, groups, groupOfRow);
        return groupOfRow;
    }

    /** Number of groups. */
    public int groups() {
        return groups;
    }

    /** Weight of those followed. */
    public double followed() {
        return followed;
    }

    /** Weight, in the first year, of those who are gone in the second. */
    public double left() {
        return left;
    }

    /** Weight, in the second year, of those who were not there in the first. */
    public double arrived() {
        return arrived;
    }

    /** Weight of those who moved from a group, 0 = the poorest, to a group. */
    public double weight(int from, int to) {
        return weights[from * groups + to];
    }

    /** Share of a group that moved to a group, 0 to 1; {@code NaN} of an empty group. */
    public double probability(int from, int to) {
        return weight(from, to) / weightOf(from);
    }

    private double weightOf(int from) {
        double sum = 0;
        for (int to = 0; to < groups; to++) {
            sum += weight(from, to);
        }
        return sum;
    }

    /**
     * Mobility as Shorrocks measures it, after Prais: (n - &Sigma; p<sub>jj</sub>) / (n - 1) over the n groups that are not empty. (Prais 1955, Journal of the
     * Royal Statistical Society A 118(1); Shorrocks 1978, Econometrica 46(5).)
     *
     * @return 0 when nobody moves, 1 when where one comes from does not matter, n/(n - 1) when nobody stays; {@code NaN} with fewer than two groups
     */
    public double shorrocks() {
        int n = 0;
        double trace = 0;
        for (int group = 0; group < groups; group++) {
            if (weightOf(group) > 0) {
                n++;
                trace += probability(group, group);
            }
        }
        return n < 2 ? Double.NaN : (n - trace) / (n - 1);
    }

    /** Share of those followed who are in the same group, 0 to 1. */
    public double immobility() {
        double stayed = 0;
        for (int group = 0; group < groups; group++) {
            stayed += weight(group, group);
        }
        return stayed / followed;
    }

    /**
     * How long a stay in a group lasts on average if moves go on like this, in steps from the first year to the second: 1 / (1 - p<sub>jj</sub>). (Prais 1955.)
     *
     * @return 1 upwards; infinite when nobody leaves; {@code NaN} of an empty group
     */
    public double stay(int group) {
        return 1 / (1 - probability(group, group));
    }

    /** How many groups up or down people moved, on average. (Bartholomew 1973, Stochastic Models for Social Processes.) */
    public double meanJump() {
        double sum = 0;
        for (int from = 0; from < groups; from++) {
            for (int to = 0; to < groups; to++) {
                sum += weight(from, to) * Math.abs(from - to);
            }
        }
        return sum / followed;
    }
}
