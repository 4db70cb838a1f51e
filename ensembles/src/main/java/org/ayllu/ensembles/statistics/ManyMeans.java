package org.ayllu.ensembles.statistics;

/**
 * {@link MeanInterval}s of many figures at once, with the same bits. The replicates are shown one after the other, all figures of one together, and all of them
 * {@value #PASSES} times, so that memory does not grow with their number. Not thread-safe.
 */
public final class ManyMeans {
    /** How often the replicates must be shown: for the sums, for the means without what rounding did to the sums, and for the variances. */
    public static final int PASSES = 3;

    private final int[] counts;
    private final double[] means;
    /** Of deviations from the mean in the second pass, of their squares in the third. */
    private final double[] sums;

    private final double[] deviations;
    private int pass;

    /**
     * Means of nothing yet.
     *
     * @param figures how many figures a replicate has
     */
    public ManyMeans(int figures) {
        counts = new int[figures];
        means = new double[figures];
        sums = new double[figures];
        deviations = new double[figures];
    }

    /**
     * Shows a replicate.
     *
     * @param figures one for each mean; {@code NaN} where the replicate has none
     */
    public void add(double[] figures) {
        switch (pass) {
            case 0 -> sum(figures);
            case 1 -> correct(figures);
            default -> square(figures);
        }
    }

    private void sum(double[] figures) {
        for (int i = 0; i < counts.length; i++) {
            double figure = figures[i];
            if (!Double.isNaN(figure)) {
                counts[i]++;
                means[i] += figure;
            }
        }
    }

    private void correct(double[] figures) {
        for (int i = 0; i < counts.length; i++) {
            double figure = figures[i];
            if (!Double.isNaN(figure)) {
                sums[i] += figure - means[i];
            }
        }
    }

    private void square(double[] figures) {
        for (int i = 0; i < counts.length; i++) {
            double figure = figures[i];
            if (!Double.isNaN(figure)) {
                double deviation = figure - means[i];
                sums[i] += deviation * deviation;
                deviations[i] += deviation;
            }
        }
    }

    /**
     * Ends a pass.
     *
     * @throws IllegalStateException after {@value #PASSES} passes
     */
    public void endPass() {
        if (pass == PASSES) {
            throw new IllegalStateException("the replicates are shown " + PASSES + " times and no more");
        }
        for (int i = 0; i < counts.length; i++) {
            if (pass == 0) {
                means[i] /= counts[i];
            } else if (pass == 1) {
                means[i] += sums[i] / counts[i];
                sums[i] = 0;
            }
        }
        pass++;
    }

    /** Number of replicates that have the figure. */
    public int count(int figure) {
        return counts[figure];
    }

    /**
     * The mean of a figure with its interval.
     *
     * @param level probability of covering the true mean, above 0 and below 1
     * @throws IllegalStateException before {@value #PASSES} passes have ended
     * @throws IllegalArgumentException when no replicate has the figure
     */
    public MeanInterval mean(int figure, double level) {
        return MeanInterval.of(counts[figure], means[figure], variance(figure), level);
    }

    /**
     * Variance of a figure over replicates, with divisor n - 1; {@code NaN} for fewer than two.
     *
     * @throws IllegalStateException before {@value #PASSES} passes have ended
     */
    public double variance(int figure) {
        if (pass < PASSES) {
            throw new IllegalStateException(pass + " of " + PASSES + " passes have ended");
        }
        int n = counts[figure];
        return (sums[figure] - deviations[figure] * deviations[figure] / n) / (n - 1.0);
    }
}
