package org.ayllu.core.measure;

import java.util.Objects;

/**
 * A weighted sample in ascending order of its values: what {@link Inequality} and {@link Quantiles} work on, so that one sort serves many figures.
 * Values are finite and may be negative; weights (usually persons of the household) are finite and at least zero. Equal values keep the order of
 * their rows. An instance may be ranked again and again and allocates only when the sample outgrows it; it is not for several threads at once.
 */
public final class RankedSample {
    private final RankOrder order;
    private double[] values;
    private double[] weights;
    private double totalWeight;
    private double total;

    /**
     * An empty sample.
     *
     * @param capacity number of rows it takes before it has to grow, at least 0
     */
    public RankedSample(int capacity) {
        order = new RankOrder(capacity);
        values = new double[capacity];
        weights = new double[capacity];
    }

    /**
     * A sample of all entries.
     *
     * @throws IllegalArgumentException as for {@link #rank(double[], double[], int, int)}, or when the arrays differ in length
     */
    public static RankedSample of(double[] values, double[] weights) {
        if (values.length != weights.length) {
            throw new IllegalArgumentException(values.length + " values but " + weights.length + " weights");
        }
        RankedSample sample = new RankedSample(values.length);
        sample.rank(values, weights, 0, values.length);
        return sample;
    }

    /**
     * Replaces the sample by the rows {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @param rowValues value by row; only read
     * @param rowWeights weight by row; only read
     * @throws IllegalArgumentException naming the row whose value is not finite or whose weight is negative or not finite
     * @throws IndexOutOfBoundsException when an array is shorter than {@code to}
     */
    public void rank(double[] rowValues, double[] rowWeights, int from, int to) {
        Objects.checkFromToIndex(from, to, Math.min(rowValues.length, rowWeights.length));
        order.clear(to - from);
        for (int row = from; row < to; row++) {
            order.add(checked(rowValues[row], rowWeights[row], row), row);
        }
        finish(rowWeights);
    }

    /**
     * Replaces the sample by the rows listed in {@code rows[0..count)}; see {@link #rank(double[], double[], int, int)}.
     *
     * @param rows row numbers, each at most once
     */
    public void rank(double[] rowValues, double[] rowWeights, int[] rows, int count) {
        Objects.checkFromToIndex(0, count, rows.length);
        order.clear(count);
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            order.add(checked(rowValues[row], rowWeights[row], row), row);
        }
        finish(rowWeights);
    }

    private static double checked(double value, double weight, int row) {
        if (!(Math.abs(value) <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("value of row " + row + " must be finite but is " + value);
        }
        if (!(weight >= 0 && weight <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "weight of row " + row + " must be finite and at least 0 but is " + weight);
        }
        return value;
    }

    private void finish(double[] rowWeights) {
        order.sort();
        int count = order.count();
        if (count > values.length) {
            values = new double[count];
            weights = new double[count];
        }
        totalWeight = 0;
        total = 0;
        for (int rank = 0; rank < count; rank++) {
            double weight = rowWeights[order.row(rank)];
            double value = order.value(rank);
            values[rank] = value;
            weights[rank] = weight;
            totalWeight += weight;
            total += weight * value;
        }
    }

    /** Number of rows in the sample. */
    public int count() {
        return order.count();
    }

    /** Value at a rank, 0 = the smallest. */
    public double value(int rank) {
        return values[Objects.checkIndex(rank, count())];
    }

    /** Weight at a rank. */
    public double weight(int rank) {
        return weights[Objects.checkIndex(rank, count())];
    }

    /** Row of the caller's arrays that has this rank. */
    public int row(int rank) {
        return order.row(Objects.checkIndex(rank, count()));
    }

    /** Sum of the weights. */
    public double totalWeight() {
        return totalWeight;
    }

    /** Weighted sum of the values. */
    public double total() {
        return total;
    }

    /** Weighted mean of the values; {@code NaN} when the weights sum to zero. */
    public double mean() {
        return totalWeight > 0 ? total / totalWeight : Double.NaN;
    }

    /** The values in ascending order; live, valid up to {@link #count()}. */
    double[] values() {
        return values;
    }

    /** The weights in the same order; live, valid up to {@link #count()}. */
    double[] weights() {
        return weights;
    }
}
