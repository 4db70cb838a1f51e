package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.studies.study.Setting;
import org.ayllu.studies.study.StudyPoint;

/**
 * What a calibration found, whatever its method.
 *
 * @param calibration what was fitted to what
 * @param values of the numbers, in their units
 * @param intervals 95 % intervals of the numbers, cut off at the ends of their ranges
 * @param inert indices of the numbers that move no figure that is fitted to: they keep their values, and their intervals are their ranges
 * @param outcome figures of the targets before and after
 */
public record Fitted(
        Calibration calibration,
        List<Double> values,
        List<Interval> intervals,
        Set<Integer> inert,
        MomentEstimate.Outcome outcome) {
    /** Copies the lists. */
    public Fitted {
        values = List.copyOf(values);
        intervals = List.copyOf(intervals);
        inert = Set.copyOf(inert);
    }

    /** What the method of simulated moments found. */
    public static Fitted of(MomentEstimate estimate) {
        List<Integer> numbers = indices(estimate.calibration());
        return new Fitted(
                estimate.calibration(),
                numbers.stream().map(estimate::value).toList(),
                numbers.stream().map(estimate::interval).toList(),
                estimate.inert(),
                estimate.outcome());
    }

    /** What approximate Bayesian computation found: posterior means and intervals. */
    public static Fitted of(AbcPosterior posterior) {
        List<Integer> numbers = indices(posterior.calibration());
        return new Fitted(
                posterior.calibration(),
                numbers.stream().map(posterior::value).toList(),
                numbers.stream().map(posterior::interval).toList(),
                posterior.inert(),
                posterior.outcome());
    }

    private static List<Integer> indices(Calibration calibration) {
        return java.util.stream.IntStream.range(0, calibration.numbers().size())
                .boxed()
                .toList();
    }

    /** The scenario's point with the numbers that were fitted. */
    public StudyPoint fittedPoint() {
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!inert.contains(i)) {
                FittedNumber one = calibration.numbers().get(i);
                settings.add(new Setting(one.path(), one.textAt(one.coordinate(values.get(i)))));
            }
        }
        return new StudyPoint(settings);
    }

    /** Whether a number was moved to an end of its range, or pressed against it. */
    public boolean atEnd(int number) {
        FittedNumber one = calibration.numbers().get(number);
        return !inert.contains(number) && atEnd(one, number);
    }

    private boolean atEnd(FittedNumber one, int number) {
        return values.get(number) <= one.low() || values.get(number) >= one.high();
    }

    /** Whether the targets tell next to nothing of a number that moves them: its interval is nearly its range. */
    public boolean open(int number) {
        return !inert.contains(number) && calibration.numbers().get(number).open(intervals.get(number));
    }

    /** Whether a target is met after the fit. */
    public boolean met(int goal) {
        return calibration.goals().get(goal).target().met(outcome.after().get(goal));
    }
}
