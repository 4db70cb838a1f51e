package org.ayllu.reports.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The scale of an axis: round numbers at equal steps around what is shown.
 *
 * @param low lowest number
 * @param step distance of two numbers, above 0
 * @param steps how many steps up to the highest number, at least 1
 */
public record Scale(double low, double step, int steps) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int WANTED_STEPS = 4;
    private static final double ROUNDING = 1e-9;

    /** A scale of about four steps that holds these ends. */
    public static Scale around(double least, double most) {
        double low = least;
        double high = most;
        if (!(high > low)) {
            double margin = low == 0 ? 1 : 0.05 * Math.abs(low);
            low -= margin;
            high += margin;
        }
        double step = round((high - low) / WANTED_STEPS);
        double first = Math.floor(low / step + ROUNDING);
        double last = Math.ceil(high / step - ROUNDING);
        return new Scale(first * step, step, (int) Math.max(1, last - first));
    }

    /** The nearest round number not below: 1, 2, 2.5 or 5 times a power of ten. */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        for (double factor : ROUND) {
            if (factor * power >= step * (1 - ROUNDING)) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Highest number. */
    public double high() {
        return low + steps * step;
    }

    /** Its numbers as text, the lowest first. */
    public List<String> labels() {
        int decimals = Numerals.decimals(step, isQuarter() ? 2 : 1);
        return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> Numerals.of(low + i * step, decimals))
                .toList();
    }

    private boolean isQuarter() {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        return Math.abs(step / power - 2.5) < ROUNDING;
    }
}
