package org.ayllu.core.math;

/** Sums of stretches of numbers. */
public final class BlockSum {
    private BlockSum() {}

    /** The sum of the first numbers. */
    public static double of(double[] values, int length) {
        return of(values, 0, length);
    }

    /**
     * The sum of some numbers, made in eight parts: a single sum would wait for each of its additions (0.7 instead of 0.2 ns a number).
     *
     * @param values numbers
     * @param from index of the first
     * @param length how many of them
     */
    public static double of(double[] values, int from, int length) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        int i = from;
        int end = from + length;
        for (; i < end - 7; i += 8) {
            a += values[i];
            b += values[i + 1];
            c += values[i + 2];
            d += values[i + 3];
            e += values[i + 4];
            f += values[i + 5];
            g += values[i + 6];
            h += values[i + 7];
        }
        for (; i < end; i++) {
            a += values[i];
        }
        return (a + b) + (c + d) + ((e + f) + (g + h));
    }
}
