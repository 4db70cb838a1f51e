package org.ayllu.ensembles.statistics;

import org.apache.commons.math3.stat.StatUtils;

/**
 * Two arms that share their draws, compared replicate by replicate: the mean of the differences d, with the t interval of d and n - 1 degrees of freedom
 * (Student 1908; for simulation with common random numbers Law 2015, Simulation Modeling and Analysis, section 11.2). An arm that differs from the
 * baseline in nothing has every d exactly 0 and the interval [0, 0].
 *
 * @param baseline the baseline arm
 * @param treatment the treatment arm
 * @param difference the differences, treatment less baseline
 * @param pValue two-sided p value of no effect; {@code NaN} for one replicate
 * @param varianceGain by what factor pairing has cut the variance of the effect: (s<sub>baseline</sub>&sup2; + s<sub>treatment</sub>&sup2;) /
 *     s<sub>d</sub>&sup2;, which is also how many times the replicates unpaired arms would need for the same precision; above 1 when pairing helps,
 *     infinite when only the differences do not vary, {@code NaN} when nothing varies or there is one replicate
 */
public record PairedComparison(
        MeanInterval baseline, MeanInterval treatment, MeanInterval difference, double pValue, double varianceGain)
        implements Comparison {
    /** The comparison with its 95 % interval; see {@link #of(double[], double[], double)}. */
    public static PairedComparison of(double[] baseline, double[] treatment) {
        return of(baseline, treatment, Interval.USUAL_LEVEL);
    }

    /**
     * Compares.
     *
     * @param baseline the figure in the baseline arm by replicate, finite
     * @param treatment the figure in the treatment arm, in the same order of replicates
     * @param level probability of covering the true effect, above 0 and below 1
     * @throws IllegalArgumentException when the arms differ in length or are empty, a value is not finite, or the level is out of range
     */
    public static PairedComparison of(double[] baseline, double[] treatment, double level) {
        if (baseline.length != treatment.length) {
            throw new IllegalArgumentException("pairs need as many replicates in both arms, but the baseline has "
                    + baseline.length + " and the treatment " + treatment.length);
        }
        MeanInterval without = MeanInterval.of(baseline, level);
        MeanInterval with = MeanInterval.of(treatment, level);
        double[] differences = new double[baseline.length];
        for (int replicate = 0; replicate < differences.length; replicate++) {
            differences[replicate] = treatment[replicate] - baseline[replicate];
        }
        MeanInterval difference = MeanInterval.of(differences, level);
        double p = difference.replicates() == 1
                ? Double.NaN
                : StudentT.pValue(difference.mean(), difference.standardError(), difference.replicates() - 1);
        return new PairedComparison(without, with, difference, p, varianceGain(baseline, treatment, differences));
    }

    /**
     * By what factor pairing cuts the variance of an effect; see the component of that name.
     *
     * @param baseline the figure in the baseline arm by replicate
     * @param treatment the figure in the treatment arm, in the same order of replicates
     * @param differences treatment less baseline
     * @return the factor, 0 or above; infinite or {@code NaN} where nothing is divided by
     */
    public static double varianceGain(double[] baseline, double[] treatment, double[] differences) {
        if (differences.length < 2) {
            return Double.NaN;
        }
        return (StatUtils.variance(baseline) + StatUtils.variance(treatment)) / StatUtils.variance(differences);
    }

    @Override
    public double effect() {
        return difference.mean();
    }

    @Override
    public double standardError() {
        return difference.standardError();
    }

    @Override
    public Interval interval() {
        return difference.interval();
    }

    /** Whether treatment and baseline are equal in every replicate, to the last bit. */
    public boolean isExactlyZero() {
        return difference.mean() == 0 && (difference.replicates() == 1 || difference.standardDeviation() == 0);
    }
}
