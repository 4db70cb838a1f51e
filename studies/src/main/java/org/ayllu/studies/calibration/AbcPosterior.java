package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ayllu.ensembles.statistics.Interval;

/**
 * A sample of numbers that are likely given the targets.
 *
 * @param calibration what was fitted to what
 * @param particles the sample
 * @param simulations how many points were simulated
 * @param tolerance largest distance of a particle's figures, in standard deviations of the targets
 * @param inert indices of the numbers that move no figure that is fitted to
 * @param outcome mean figures before and at the posterior mean
 */
public record AbcPosterior(
        Calibration calibration,
        List<Particle> particles,
        int simulations,
        double tolerance,
        Set<Integer> inert,
        MomentEstimate.Outcome outcome) {
    private static final double TAIL = (1 - Interval.USUAL_LEVEL) / 2;

    /**
     * A point of the sample.
     *
     * @param point its coordinates, adjusted for the distance of its figures
     * @param figures what it gave, without errors of measurement
     * @param distance of the figures with errors of measurement, in standard deviations of the targets
     * @param weight above 0; only relative size counts
     */
    public record Particle(List<Double> point, List<Double> figures, double distance, double weight) {}

    /** Mean coordinate of a number. */
    public double mean(int number) {
        double sum = 0;
        double weights = 0;
        for (Particle particle : particles) {
            sum += particle.weight() * particle.point().get(number);
            weights += particle.weight();
        }
        return sum / weights;
    }

    /** Estimate of a number, in its unit: the mean, or of one without effect the value that the scenario has. */
    public double value(int number) {
        FittedNumber one = calibration.numbers().get(number);
        return inert.contains(number) ? one.present() : one.at(one.readable(mean(number)));
    }

    /** The interval between the 2.5 % and the 97.5 % quantile of a number, in its unit; of one without effect the range. */
    public Interval interval(int number) {
        FittedNumber one = calibration.numbers().get(number);
        if (inert.contains(number)) {
            return new Interval(one.low(), one.high(), Interval.USUAL_LEVEL);
        }
        List<Weighted> sample = new ArrayList<>();
        particles.forEach(particle -> sample.add(new Weighted(particle.point().get(number), particle.weight())));
        return new Interval(one.at(quantile(sample, TAIL)), one.at(quantile(sample, 1 - TAIL)), Interval.USUAL_LEVEL);
    }

    /** The same interval of what the sample predicts of a target, in the target's unit. */
    public Interval predicted(int goal) {
        List<Weighted> sample = new ArrayList<>();
        particles.forEach(particle -> sample.add(new Weighted(particle.figures().get(goal), particle.weight())));
        return new Interval(quantile(sample, TAIL), quantile(sample, 1 - TAIL), Interval.USUAL_LEVEL);
    }

    /** Size of a sample of equal weights that would tell as much (Kish 1965). */
    public double effectiveSize() {
        double sum = particles.stream().mapToDouble(Particle::weight).sum();
        double squares = particles.stream()
                .mapToDouble(particle -> particle.weight() * particle.weight())
                .sum();
        return sum * sum / squares;
    }

    private record Weighted(double value, double weight) {}

    private static double quantile(List<Weighted> sample, double share) {
        List<Weighted> sorted = sample.stream()
                .sorted(Comparator.comparingDouble(Weighted::value))
                .toList();
        double all = sorted.stream().mapToDouble(Weighted::weight).sum();
        double below = 0;
        for (Weighted one : sorted) {
            below += one.weight();
            if (below >= share * all) {
                return one.value();
            }
        }
        return sorted.get(sorted.size() - 1).value();
    }
}
