package org.ayllu.studies.calibration;

import java.util.List;
import java.util.Set;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.RealMatrix;
import org.ayllu.ensembles.statistics.Interval;

/**
 * Numbers fitted by simulated moments.
 *
 * @param calibration what was fitted to what
 * @param point coordinates of the estimates
 * @param inert indices of the numbers that move no figure that is fitted to; they keep their values
 * @param covariance of the coordinates; infinite variance of a number that moves no figure nearby
 * @param luck the part of the covariance that comes from the noise of simulation
 * @param slopes what a move of each number through its range does to each fitted target, in tolerances
 * @param noise covariance of the targets' figures over replicates, all targets
 * @param outcome figures before and after, misfit
 * @param trace the points visited
 */
public record MomentEstimate(
        Calibration calibration,
        List<Double> point,
        Set<Integer> inert,
        RealMatrix covariance,
        RealMatrix luck,
        RealMatrix slopes,
        RealMatrix noise,
        Outcome outcome,
        List<Evaluation> trace) {
    private static final double MOST_FREEDOM = 1e6;

    /**
     * Mean figures by target.
     *
     * @param before at the scenario's own numbers
     * @param after at the estimates
     */
    public record Outcome(List<Double> before, List<Double> after) {}

    /** Standard error of a number's coordinate, as a share of its range. */
    public double standardError(int number) {
        return Math.sqrt(covariance.getEntry(number, number));
    }

    /** 95 % interval of a number within its range, in its unit. */
    public Interval interval(int number) {
        return interval(number, Interval.USUAL_LEVEL);
    }

    /**
     * Interval of a number within its range, in its unit: Student's, because the noise of simulation is known from {@link SimulatedMoments#NOISE_REPLICATES}
     * replicates only, with the degrees of freedom of Satterthwaite, F. E. (1946), "An approximate distribution of estimates of variance components",
     * Biometrics Bulletin 2(6).
     */
    Interval interval(int number, double level) {
        double half = quantile(number, 0.5 + 0.5 * level) * standardError(number);
        FittedNumber one = calibration.numbers().get(number);
        double at = point.get(number);
        return new Interval(one.at(Math.max(0, at - half)), one.at(Math.min(1, at + half)), level);
    }

    private double quantile(int number, double probability) {
        double noisy = luck.getEntry(number, number) / covariance.getEntry(number, number);
        double freedom = (SimulatedMoments.NOISE_REPLICATES - 1) / (noisy * noisy);
        return freedom < MOST_FREEDOM
                ? new TDistribution(null, freedom).inverseCumulativeProbability(probability)
                : new NormalDistribution(null, 0, 1).inverseCumulativeProbability(probability);
    }

    /** Standard deviation of a target's figure over replicates, in its unit. */
    public double noiseOf(int goal) {
        return Math.sqrt(noise.getEntry(goal, goal));
    }

    /** Estimate of a number, in its unit; of one without effect the value that the scenario has. */
    public double value(int number) {
        FittedNumber one = calibration.numbers().get(number);
        return inert.contains(number) ? one.present() : one.at(point.get(number));
    }

    /** Whether a move of a number from its estimate moves a figure that is fitted to. */
    public boolean told(int number) {
        return slopes.getColumnVector(number).getNorm() > 0;
    }
}
