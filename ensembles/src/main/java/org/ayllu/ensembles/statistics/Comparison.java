package org.ayllu.ensembles.statistics;

/** The effect of a treatment arm against the baseline arm: a difference of means, with its interval and p value. */
public sealed interface Comparison permits PairedComparison, UnpairedComparison {
    /** The baseline arm. */
    MeanInterval baseline();

    /** The treatment arm. */
    MeanInterval treatment();

    /** Mean of the treatment less mean of the baseline, in the unit of the figure. */
    double effect();

    /** Standard error of the effect; {@code NaN} when there are too few replicates. */
    double standardError();

    /** Interval of the effect; absent when there are too few replicates. */
    Interval interval();

    /**
     * Two-sided p value of no effect, 0 to 1; {@code NaN} when there are too few replicates. An effect that is the same in every replicate has no
     * sampling error: p is 1 when it is exactly 0, else 0.
     */
    double pValue();

    /** The effect in per cent of the size of the baseline mean; {@code NaN} when that is 0. */
    default double relativePercent() {
        return percentOfBaseline(effect());
    }

    /**
     * The interval of the effect in per cent of the size of the baseline mean, which is taken as known: the uncertainty of the effect, not of the
     * ratio. Absent when there is no interval or the baseline mean is 0.
     */
    default Interval relativePercentInterval() {
        return new Interval(
                percentOfBaseline(interval().low()),
                percentOfBaseline(interval().high()),
                interval().level());
    }

    private double percentOfBaseline(double amount) {
        double size = Math.abs(baseline().mean());
        return size > 0 ? 100 * amount / size : Double.NaN;
    }
}
