package org.ayllu.experiments.yaml;

import java.math.BigDecimal;

/** Numbers as text. */
final class NumberText {
    private NumberText() {}

    /** The shortest text that reads back to the same number: {@code 50000}, {@code 0.2}, {@code 1.0E-9}. */
    static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        double size = Math.abs(value);
        return size >= 1e-4 && size < 1e15
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
