package org.ayllu.ensembles.statistics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's t distribution, two-sided. */
public final class StudentT {
    /** Whole degrees of freedom, for which an experiment asks again and again, once for each of its figures. */
    private record Coverage(double degreesOfFreedom, double level) {}

    private static final Map<Coverage, Double> QUANTILES = new ConcurrentHashMap<>();

    private StudentT() {}

    private static double quantile(Coverage coverage) {
        return distribution(coverage.degreesOfFreedom()).inverseCumulativeProbability(0.5 + 0.5 * coverage.level());
    }

    /** The interval {@code estimate} -/+ t standard errors that covers with probability {@code level}; exact when the error is 0. */
    public static Interval around(double estimate, double standardError, double degreesOfFreedom, double level) {
        if (standardError == 0) {
            return new Interval(estimate, estimate, level);
        }
        Coverage coverage = new Coverage(degreesOfFreedom, level);
        double t = degreesOfFreedom == Math.rint(degreesOfFreedom)
                ? QUANTILES.computeIfAbsent(coverage, StudentT::quantile)
                : quantile(coverage);
        return new Interval(estimate - t * standardError, estimate + t * standardError, level);
    }

    /** Probability of an estimate at least so far from 0 when the true value is 0; an estimate without error is certain, 0 or 1. */
    static double pValue(double estimate, double standardError, double degreesOfFreedom) {
        if (standardError == 0) {
            return estimate == 0 ? 1 : 0;
        }
        return 2 * distribution(degreesOfFreedom).cumulativeProbability(-Math.abs(estimate) / standardError);
    }

    /** Without a random generator: nothing is drawn from it. */
    private static TDistribution distribution(double degreesOfFreedom) {
        return new TDistribution(null, degreesOfFreedom);
    }
}
