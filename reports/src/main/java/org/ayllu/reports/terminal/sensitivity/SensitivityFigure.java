package org.ayllu.reports.terminal.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.reports.terminal.MeasureWords;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.sensitivity.Morris;

/**
 * The figure that a study of sensitivity looks at.
 *
 * @param words the measure
 * @param figure what was looked at, as the object of a verb
 * @param difference whether that is a difference of two arms
 */
public record SensitivityFigure(MeasureWords words, String figure, boolean difference) {
    /** What a figure of the results is multiplied with for readers. */
    double factor() {
        return words.factor();
    }

    /** Effects, the largest first. */
    static List<Morris.Effect> sorted(List<Morris.Effect> effects) {
        return effects.stream()
                .sorted(Comparator.comparingDouble(
                        (Morris.Effect effect) -> -effect.muStar().mean()))
                .toList();
    }

    /** How many decimals effects have for readers. */
    int decimals(List<Morris.Effect> sorted) {
        return sorted.isEmpty()
                ? 0
                : Numerals.decimals(words.factor() * sorted.get(0).muStar().mean(), SensitivityReport.DIGITS);
    }

    /** Between which levels the figure is over all points. */
    List<String> levels(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(value -> value * words.factor())
                .sorted()
                .toArray();
        double least = sorted[0];
        double most = sorted[sorted.length - 1];
        int decimals = Numerals.decimals(Math.max(Math.abs(least), Math.abs(most)), SensitivityReport.DIGITS);
        String shown = difference && words.share() ? "percentage points" : words.unit();
        String unit = shown.isEmpty() ? "" : " " + shown;
        List<String> lines = new ArrayList<>(Paragraph.wrap(
                "Over all points, " + figure + " is from " + Numerals.of(least, decimals) + " to "
                        + Numerals.of(most, decimals) + unit + ", in the middle "
                        + Numerals.of(sorted[sorted.length / 2], decimals) + ".",
                Paragraph.WIDTH));
        lines.add("");
        return lines;
    }

    /** A mean size cannot be below 0, as a t interval can. */
    static Interval ofSize(Interval interval) {
        return interval.isPresent()
                ? new Interval(Math.max(0, interval.low()), interval.high(), interval.level())
                : interval;
    }

    /** An interval for readers. */
    Interval scaled(Interval interval) {
        return new Interval(interval.low() * words.factor(), interval.high() * words.factor(), interval.level());
    }

    /** An interval as text; empty for one that there is not. */
    static String between(Interval interval, int decimals) {
        return interval.isPresent()
                ? Numerals.of(interval.low(), decimals) + " to " + Numerals.of(interval.high(), decimals)
                : "";
    }
}
