package org.ayllu.experiments.calibration;

import java.util.List;
import org.ayllu.experiments.statistics.Interval;

/**
 * What a calibration found, whatever its method.
 *
 * @param calibration what was fitted to what
 * @param values of the numbers, in their units
 * @param intervals 95 % intervals of the numbers, cut off at the ends of their ranges
 * @param outcome figures of the targets before and after
 */
public record Fitted(
        Calibration calibration, List<Double> values, List<Interval> intervals, MomentEstimate.Outcome outcome) {
    private static final double WIDE = 0.8;

    /** Copies the lists. */
    public Fitted {
        values = List.copyOf(values);
        intervals = List.copyOf(intervals);
    }

    /** What the method of simulated moments found. */
    public static Fitted of(MomentEstimate estimate) {
        List<Integer> numbers = indices(estimate.calibration());
        return new Fitted(
                estimate.calibration(),
                numbers.stream().map(estimate::value).toList(),
                numbers.stream().map(estimate::interval).toList(),
                estimate.outcome());
    }

    /** What approximate Bayesian computation found: posterior means and intervals. */
    public static Fitted of(AbcPosterior posterior) {
        List<FittedNumber> all = posterior.calibration().numbers();
        List<Integer> numbers = indices(posterior.calibration());
        return new Fitted(
                posterior.calibration(),
                numbers.stream()
                        .map(i -> all.get(i).at(all.get(i).readable(posterior.mean(i))))
                        .toList(),
                numbers.stream().map(posterior::interval).toList(),
                posterior.outcome());
    }

    private static List<Integer> indices(Calibration calibration) {
        return java.util.stream.IntStream.range(0, calibration.numbers().size())
                .boxed()
                .toList();
    }

    /** Coordinates of the values. */
    public double[] point() {
        double[] point = new double[values.size()];
        for (int i = 0; i < point.length; i++) {
            point[i] = calibration.numbers().get(i).coordinate(values.get(i));
        }
        return point;
    }

    /** Whether a number is at an end of its range. */
    public boolean atEnd(int number) {
        FittedNumber one = calibration.numbers().get(number);
        return values.get(number) <= one.low() || values.get(number) >= one.high();
    }

    /** Whether the targets tell next to nothing of a number: its interval is nearly its range. */
    public boolean open(int number) {
        FittedNumber one = calibration.numbers().get(number);
        Interval interval = intervals.get(number);
        return one.coordinate(interval.high()) - one.coordinate(interval.low()) > WIDE;
    }

    /** Whether a target is met after the fit. */
    public boolean met(int goal) {
        return calibration.goals().get(goal).target().met(outcome.after().get(goal));
    }
}
