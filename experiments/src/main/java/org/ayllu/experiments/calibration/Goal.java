package org.ayllu.experiments.calibration;

import java.util.Map;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.SeriesKey;
import org.ayllu.experiments.scenario.CalibrationTarget;

/**
 * A target with where its figure is found.
 *
 * @param target the fact
 * @param arm index of its arm among those that are simulated
 * @param from first year of the mean
 * @param to last year of the mean
 */
public record Goal(CalibrationTarget target, int arm, int from, int to) {
    /** The figure of a run: the mean over the years; {@code NaN} when the run did not report it. */
    double figure(Series series) {
        SeriesKey wanted = new SeriesKey(target.dimension(), target.group(), target.measure());
        double sum = 0;
        int count = 0;
        for (Map.Entry<Integer, Double> figure : series.of(wanted).tailMap(from).entrySet()) {
            if (figure.getKey() <= to) {
                sum += figure.getValue();
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    /** The same goal with another value. */
    Goal with(double value) {
        return new Goal(target.with(value), arm, from, to);
    }

    /** What it is about, in one line. */
    public String label() {
        String group = target.dimension().equals(CalibrationTarget.ALL)
                ? ""
                : " of " + target.dimension() + " '" + target.group() + "'";
        return target.measure() + group;
    }
}
