package org.ayllu.experiments.trial;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ayllu.ensembles.statistics.MeanInterval;

/**
 * What an estimator does over the replicates of a trial, each with a lottery and a world of its own.
 *
 * @param estimator the estimator
 * @param estimate its mean, with its interval over replicates
 * @param trueEffect the mean true effect on those with the programme
 * @param spillOver the mean effect on those compared with
 * @param bias mean of the estimate less the true effect
 * @param rejecting replicates with a p value of at most .05: the power of the trial, or its size if there is no effect
 * @param covering replicates whose interval holds the true effect
 */
public record TrialSummary(
        Estimator estimator,
        MeanInterval estimate,
        MeanInterval trueEffect,
        MeanInterval spillOver,
        MeanInterval bias,
        int rejecting,
        int covering) {
    private static final double LEVEL = 0.05;

    /**
     * Sums up.
     *
     * @param results of one estimator, one for each replicate, at least one
     */
    static TrialSummary of(List<TrialResult> results) {
        return new TrialSummary(
                results.get(0).estimator(),
                mean(results, TrialResult::estimate),
                mean(results, TrialResult::trueEffect),
                mean(results, TrialResult::spillOver),
                mean(results, one -> one.estimate() - one.trueEffect()),
                (int) results.stream()
                        .filter(one -> one.test().pValue() <= LEVEL)
                        .count(),
                (int) results.stream()
                        .filter(one -> one.interval().contains(one.trueEffect()))
                        .count());
    }

    private static MeanInterval mean(List<TrialResult> results, ToDoubleFunction<TrialResult> figure) {
        return MeanInterval.of(results.stream().mapToDouble(figure).toArray());
    }

    /** Number of replicates. */
    public int replicates() {
        return estimate.replicates();
    }
}
