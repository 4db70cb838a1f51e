package org.ayllu.studies.calibration;

import java.util.Map;
import java.util.stream.Collectors;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.execution.SeriesKey;
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

    /**
     * Why a run did not report the figure.
     *
     * @param series what it reported
     * @param run its arm and replicate, for readers
     * @param point where, for readers
     */
    String unreported(Series series, String run, String point) {
        String where = run + (from < 0 ? "" : ", " + from + " to " + to) + ", at " + point;
        boolean divided = series.keys().stream()
                .anyMatch(key -> key.measure().equals(target.measure())
                        && key.dimension().equals(target.dimension()));
        if (!divided) {
            String others = series.keys().stream()
                    .filter(key -> key.measure().equals(target.measure()))
                    .map(SeriesKey::dimension)
                    .distinct()
                    .collect(Collectors.joining(", "));
            return target.measure() + " is not reported by " + target.dimension()
                    + (others.isEmpty() ? "" : ", only of " + others)
                    + ". dictionary.csv of any results lists the measures";
        }
        boolean grouped = !target.dimension().equals(CalibrationTarget.ALL);
        return grouped && count(series) == 0
                ? "no household is in " + target.dimension() + " '" + target.group() + "' (" + where + "), so that "
                        + target.measure() + " of it has no figure. More households fill it ("
                        + "population.households); or choose another group"
                : label() + " is not defined (" + where + "): what it is a share or a mean of is nothing there";
    }

    /** Households of the group over the years, as the run reported them. */
    private double count(Series series) {
        return series
                .of(new SeriesKey(target.dimension(), target.group(), "households"))
                .subMap(from, to + 1)
                .values()
                .stream()
                .mapToDouble(Double::doubleValue)
                .sum();
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
