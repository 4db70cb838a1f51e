package org.ayllu.experiments.trial;

import org.ayllu.ensembles.statistics.Interval;

/**
 * What one estimator says of one outcome in one replicate, beside what it should have said. The estimate is {@code trueEffect - spillOver + chance}, up to
 * rounding, for the estimator that the design puts first; for others the true effect is that of the first, and the rest is their bias and chance.
 *
 * @param estimator what was computed
 * @param estimate what it gave, in the unit of the outcome
 * @param interval its 95 % interval by clusters
 * @param test its permutation test
 * @param trueEffect mean effect on municipalities with the programme, against the same world without
 * @param spillOver mean effect on those that it was compared with, before the programme came to them
 * @param chance what the estimator gives in the world without the programme: what the lottery alone does
 */
public record TrialResult(
        Estimator estimator,
        double estimate,
        Interval interval,
        PermutationTest test,
        double trueEffect,
        double spillOver,
        double chance) {}
