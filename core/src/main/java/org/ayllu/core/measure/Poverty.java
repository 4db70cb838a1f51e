package org.ayllu.core.measure;

import java.util.Objects;

/**
 * The poverty measures of Foster, Greer and Thorbecke (1984, Econometrica 52(3), eq. 4): with income x, line z and weight w,
 * P<sub>&alpha;</sub> = &Sigma; w min(1, (z - x) / z)<sup>&alpha;</sup> over those with x &lt; z, divided by &Sigma; w over all. P0 is the headcount, P1
 * the gap, P2 the severity. An income below zero falls short by the whole line and no more, so that all lie between 0 and 1. A household exactly at its line is not poor. Weighted by persons, and with income per adult equivalent, these are
 * shares of persons. P of the whole is the mean of the P of its groups, weighted by their people.
 */
public final class Poverty {
    private Poverty() {}

    /**
     * P<sub>&alpha;</sub> of the first {@code count} rows under one line.
     *
     * @param values income by row, in the unit of the line; finite, may be negative
     * @param weights persons by row, at least 0
     * @param line the poverty line, above 0
     * @param count number of rows
     * @param alpha 0 = headcount, 1 = gap, 2 = severity; at least 0
     * @return 0 to 1; {@code NaN} when the weights sum to zero
     * @throws IllegalArgumentException when an argument is outside its range
     */
    public static double fgt(double[] values, double[] weights, double line, int count, int alpha) {
        check(Math.min(values.length, weights.length), count, alpha);
        double people = 0;
        double sum = 0;
        for (int row = 0; row < count; row++) {
            people += checkedWeight(weights[row]);
            sum += weights[row] * shortfall(values[row], line, alpha);
        }
        return people > 0 ? sum / people : Double.NaN;
    }

    /**
     * P<sub>&alpha;</sub> of the first {@code count} rows, each under its own line; see {@link #fgt(double[], double[], double, int, int)}.
     *
     * @param lines poverty line by row, above 0
     */
    public static double fgt(double[] values, double[] weights, double[] lines, int count, int alpha) {
        check(Math.min(values.length, Math.min(weights.length, lines.length)), count, alpha);
        double people = 0;
        double sum = 0;
        for (int row = 0; row < count; row++) {
            people += checkedWeight(weights[row]);
            sum += weights[row] * shortfall(values[row], lines[row], alpha);
        }
        return people > 0 ? sum / people : Double.NaN;
    }

    private static void check(int length, int count, int alpha) {
        Objects.checkFromToIndex(0, count, length);
        if (alpha < 0) {
            throw new IllegalArgumentException("alpha must be at least 0 but is " + alpha);
        }
    }

    private static double shortfall(double value, double line, int alpha) {
        checkValue(value);
        checkLine(line);
        if (value >= line) {
            return 0;
        }
        double gap = gap(value, line);
        double power = 1;
        for (int i = 0; i < alpha; i++) {
            power *= gap;
        }
        return power;
    }

    /** The part of the line by which an income below it falls short, at most 1. */
    static double gap(double value, double line) {
        return Math.min(1, (line - value) / line);
    }

    static void checkValue(double value) {
        if (!(Math.abs(value) <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("a value must be finite but is " + value);
        }
    }

    static void checkLine(double line) {
        if (!(line > 0 && line <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("a poverty line must be finite and above 0 but is " + line);
        }
    }

    static double checkedWeight(double weight) {
        if (!(weight >= 0 && weight <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("a weight must be finite and at least 0 but is " + weight);
        }
        return weight;
    }
}
