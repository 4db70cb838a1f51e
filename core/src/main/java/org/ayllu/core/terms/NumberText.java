package org.ayllu.core.terms;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as text: digits, decimals after a point and an exponent. Hexadecimal digits, letters after the digits and words such as {@code NaN} are none. */
public final class NumberText {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

    private NumberText() {}

    /** The number that a text states; NaN if it states none, or one beyond what a computer holds. */
    public static double read(String text) {
        double value = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /** The shortest text that reads back to the same number: {@code 50000}, {@code 0.2}, {@code 1.0E-9}. */
    public static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        double size = Math.abs(value);
        return size >= 1e-4 && size < 1e15
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
