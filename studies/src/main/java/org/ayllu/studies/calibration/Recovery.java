package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.ensembles.design.Design;
import org.ayllu.ensembles.design.LatinHypercube;
import org.ayllu.ensembles.statistics.Interval;

/**
 * Whether a calibration finds numbers that were planted: in each trial numbers drawn evenly from their ranges, figures simulated with them under luck of their
 * own, an error added to each figure with the standard deviation that its target states, and a fit under other luck. No two trials share any.
 */
public final class Recovery {
    private static final Purpose PURPOSE = Purpose.of("calibration.recovery");

    private final List<Found> trials;

    private Recovery(List<Found> trials) {
        this.trials = List.copyOf(trials);
    }

    /**
     * One trial.
     *
     * @param planted the numbers that were planted, in their units
     * @param estimate what was found
     */
    public record Found(List<Double> planted, MomentEstimate estimate) {
        /** Whether a planted number lies in the 95 % interval of its own. */
        public boolean covers(int number) {
            return estimate.interval(number).contains(planted.get(number));
        }

        /** Interval of a number such that those of all numbers together have a chance of 95 % (Bonferroni). */
        public Interval joint(int number) {
            double each = (1 - Interval.USUAL_LEVEL) / planted.size();
            return estimate.interval(number, 1 - each);
        }

        /** Whether all planted numbers lie in their joint intervals. */
        public boolean recovered() {
            for (int number = 0; number < planted.size(); number++) {
                if (!joint(number).contains(planted.get(number))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Told after each trial. */
    public interface Listener {
        /** A trial is done. */
        void done(int trial, Found found);
    }

    /**
     * Plants and fits.
     *
     * @param calibration ranges, and targets with their standard deviations; the values of the targets play no part
     * @param simulator gives figures
     * @param settings how each fit is done
     * @param trials how many, at least 1
     * @param listener told of each
     */
    public static Recovery of(
            Calibration calibration,
            Simulator simulator,
            SimulatedMoments.Settings settings,
            int trials,
            Listener listener) {
        List<String> names =
                calibration.numbers().stream().map(FittedNumber::path).toList();
        Design planted = LatinHypercube.of(names, trials, 1, new Draws(settings.seed(), 1));
        int luck = luckOfATrial(settings.replicates());
        int fitLuck = luck - settings.replicates();
        List<Found> all = new ArrayList<>();
        for (int trial = 0; trial < trials; trial++) {
            int first = settings.noisy() ? trial * luck : 0;
            Trial world = new Trial(planted.point(trial), settings.noisy() ? first + fitLuck : 0);
            double[] figures = Simulator.mean(
                    simulator.figures(List.of(world), settings.replicates()).get(0));
            double[] seen = measured(calibration, figures, settings.seed(), trial);
            Simulator ownLuck = (asked, replicates) -> simulator.figures(
                    asked.stream().map(one -> one.later(first)).toList(), replicates);
            MomentEstimate estimate = new SimulatedMoments(ownLuck, settings)
                    .fit(calibration.with(seen), settings.noisy() ? settings.replicates() : 0);
            Found found = new Found(values(calibration, planted.point(trial)), estimate);
            all.add(found);
            listener.done(trial, found);
        }
        return new Recovery(all);
    }

    /** Replicates that a trial takes for itself, those of the fit and those of its facts. */
    public static int luckOfATrial(int replicates) {
        return Math.max(SimulatedMoments.NOISE_REPLICATES, replicates) + replicates;
    }

    private static List<Double> values(Calibration calibration, double[] point) {
        List<Double> values = new ArrayList<>();
        for (int number = 0; number < point.length; number++) {
            values.add(calibration.numbers().get(number).at(point[number]));
        }
        return values;
    }

    /** Figures with errors of measurement. */
    private static double[] measured(Calibration calibration, double[] figures, long seed, int trial) {
        double[] seen = figures.clone();
        for (int goal = 0; goal < seen.length; goal++) {
            double error = new Draws(seed, 0).at(PURPOSE, trial).normal(goal, 0);
            seen[goal] += error * calibration.goals().get(goal).target().sd();
        }
        return seen;
    }

    /** The trials. */
    public List<Found> trials() {
        return trials;
    }

    /** Trials in which all planted numbers lie in their joint intervals. */
    public int recovered() {
        return (int) trials.stream().filter(Found::recovered).count();
    }

    /** Trials in which the planted value of a number lies in its 95 % interval. */
    public int covered(int number) {
        return (int) trials.stream().filter(one -> one.covers(number)).count();
    }

    /** Correlation of planted and estimated coordinates of a number over the trials; {@code NaN} below three trials. */
    public double correlation(int number) {
        if (trials.size() < 3) {
            return Double.NaN;
        }
        double[] planted = trials.stream()
                .mapToDouble(one -> one.estimate()
                        .calibration()
                        .numbers()
                        .get(number)
                        .coordinate(one.planted().get(number)))
                .toArray();
        double[] found = trials.stream()
                .mapToDouble(one -> one.estimate().point().get(number))
                .toArray();
        return new PearsonsCorrelation().correlation(planted, found);
    }
}
