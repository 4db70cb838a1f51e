package org.ayllu.ensembles.statistics;

/**
 * Two arms with draws of their own, perhaps with unequal variances and numbers of replicates: Welch's t interval of the difference of means, with
 * standard error &radic;(s<sub>1</sub>&sup2;/n<sub>1</sub> + s<sub>2</sub>&sup2;/n<sub>2</sub>) (Welch 1947, "The generalization of
 * 'Student's' problem when several different population variances are involved", Biometrika 34).
 *
 * @param baseline the baseline arm
 * @param treatment the treatment arm
 * @param interval interval of the effect; absent when an arm has one replicate
 * @param degreesOfFreedom after Satterthwaite, between the smaller n - 1 and n<sub>1</sub> + n<sub>2</sub> - 2; {@code NaN} when an arm has one
 *     replicate
 * @param pValue two-sided p value of no effect; {@code NaN} when an arm has one replicate
 */
public record UnpairedComparison(
        MeanInterval baseline, MeanInterval treatment, Interval interval, double degreesOfFreedom, double pValue)
        implements Comparison {
    /** The comparison with its 95 % interval; see {@link #of(double[], double[], double)}. */
    public static UnpairedComparison of(double[] baseline, double[] treatment) {
        return of(baseline, treatment, Interval.USUAL_LEVEL);
    }

    /**
     * Compares.
     *
     * @param baseline the figure in the baseline arm by replicate, finite
     * @param treatment the figure in the treatment arm by replicate, finite
     * @param level probability of covering the true effect, above 0 and below 1
     * @throws IllegalArgumentException when an arm is empty, a value is not finite, or the level is out of range
     */
    public static UnpairedComparison of(double[] baseline, double[] treatment, double level) {
        MeanInterval without = MeanInterval.of(baseline, level);
        MeanInterval with = MeanInterval.of(treatment, level);
        if (without.replicates() == 1 || with.replicates() == 1) {
            return new UnpairedComparison(without, with, Interval.absent(level), Double.NaN, Double.NaN);
        }
        double effect = with.mean() - without.mean();
        double error = Math.hypot(without.standardError(), with.standardError());
        double freedom = degreesOfFreedom(without, with);
        return new UnpairedComparison(
                without,
                with,
                StudentT.around(effect, error, freedom, level),
                freedom,
                StudentT.pValue(effect, error, freedom));
    }

    private static double degreesOfFreedom(MeanInterval one, MeanInterval other) {
        double a = one.standardError() * one.standardError();
        double b = other.standardError() * other.standardError();
        if (a + b == 0) {
            return one.replicates() + other.replicates() - 2;
        }
        double share = a / (a + b);
        return 1 / (share * share / (one.replicates() - 1) + (1 - share) * (1 - share) / (other.replicates() - 1));
    }

    @Override
    public double effect() {
        return treatment.mean() - baseline.mean();
    }

    @Override
    public double standardError() {
        return Math.hypot(baseline.standardError(), treatment.standardError());
    }
}
