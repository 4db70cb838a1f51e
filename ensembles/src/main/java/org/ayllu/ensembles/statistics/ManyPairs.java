package org.ayllu.ensembles.statistics;

/**
 * {@link PairedComparison}s of many figures at once, with the same bits, but for the p values. Pairs are shown as {@link ManyMeans} are shown replicates; one of which
 * either arm has no figure counts for neither. Not thread-safe.
 */
public final class ManyPairs {
    private final ManyMeans baselines;
    private final ManyMeans treatments;
    private final ManyMeans differences;
    /** Of the pair that is shown: what the treatment has where both have a figure, and the difference. */
    private final double[] paired;

    private final double[] difference;

    /**
     * Comparisons of nothing yet.
     *
     * @param figures how many figures a replicate has
     */
    public ManyPairs(int figures) {
        baselines = new ManyMeans(figures);
        treatments = new ManyMeans(figures);
        differences = new ManyMeans(figures);
        paired = new double[figures];
        difference = new double[figures];
    }

    /**
     * Shows a pair.
     *
     * @param baseline figures of a replicate in the baseline arm; {@code NaN} where there is none
     * @param treatment those of the same replicate in the treatment arm
     */
    public void add(double[] baseline, double[] treatment) {
        for (int i = 0; i < difference.length; i++) {
            difference[i] = treatment[i] - baseline[i];
            paired[i] = Double.isNaN(baseline[i]) ? Double.NaN : treatment[i];
        }
        treatments.add(paired);
        for (int i = 0; i < difference.length; i++) {
            paired[i] = Double.isNaN(treatment[i]) ? Double.NaN : baseline[i];
        }
        baselines.add(paired);
        differences.add(difference);
    }

    /** Ends a pass, of which there are {@link ManyMeans#PASSES}. */
    public void endPass() {
        baselines.endPass();
        treatments.endPass();
        differences.endPass();
    }

    /** The differences, treatment less baseline. */
    public ManyMeans differences() {
        return differences;
    }

    /** By what factor pairing cuts the variance of an effect: {@link PairedComparison#varianceGain}; {@code NaN} for fewer than two pairs. */
    public double varianceGain(int figure) {
        return differences.count(figure) < 2
                ? Double.NaN
                : (baselines.variance(figure) + treatments.variance(figure)) / differences.variance(figure);
    }
}
