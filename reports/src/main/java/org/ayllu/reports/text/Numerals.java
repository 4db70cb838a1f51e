package org.ayllu.reports.text;

import java.util.Locale;
import org.ayllu.reports.page.Decimals;

/** Numbers as people read them: thousands apart, a true minus sign, as many digits as mean something. */
public final class Numerals {
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double TENTHS_BELOW = 10;

    private Numerals() {}

    /** A number with some decimals; a hyphen stands for one that there is not ({@code NaN}). */
    public static String of(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "-";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        String size = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
        return value < 0 && !isZero(size) ? "−" + size : size;
    }

    /** A change, with its sign; one that rounds to nothing has none. */
    public static String signed(double value, int decimals) {
        String text = of(value, decimals);
        return value > 0 && !isZero(text) ? "+" + text : text;
    }

    private static boolean isZero(String digits) {
        return digits.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    /** A number in at least so many significant digits, without decimals from 100 (for three digits) on. */
    public static String significant(double value, int digits) {
        return of(value, decimals(value, digits));
    }

    /** How many decimals show so many significant digits of a number of this size; see {@link Decimals#of}. */
    public static int decimals(double value, int digits) {
        return Decimals.of(value, digits);
    }

    /** A change in per cent, with its sign; nothing where there is none. */
    public static String percent(double value, int decimals) {
        return Double.isFinite(value) ? signed(value, decimals) + " %" : "";
    }

    /** The size of a change in per cent, without its sign; of one that its decimals do not show, that it is less: {@code less than 0.01 %}. */
    public static String percentSize(double value, int decimals) {
        String text = of(Math.abs(value), decimals);
        boolean hidden = value != 0 && isZero(text);
        return (hidden ? "less than " + of(Math.pow(10, -decimals), decimals) : text) + " %";
    }

    /** A whole number. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace('-', '−');
    }

    /** A whole number of things: {@code 1 run}, {@code 2,000 runs}. */
    public static String count(long value, String thing) {
        return count(value, thing, thing + "s");
    }

    /** A whole number of things whose plural is not made by an s: {@code 1 entry}, {@code 2 entries}. */
    public static String count(long value, String one, String several) {
        return count(value) + " " + (value == 1 ? one : several);
    }

    /** A length of time that need not be exact, in seconds from 0: {@code 8 s}, {@code 3 min 20 s} or {@code 2 h 5 min}. */
    public static String about(double seconds) {
        return seconds < TENTHS_BELOW ? Math.round(seconds) + " s" : duration(seconds);
    }

    /** A length of time in seconds as {@code 3.2 s}, {@code 48 s}, {@code 3 min 20 s} or {@code 2 h 5 min}. */
    public static String duration(double seconds) {
        if (seconds < TENTHS_BELOW) {
            return of(seconds, 1) + " s";
        }
        long whole = Math.round(seconds);
        if (whole < SECONDS_PER_MINUTE) {
            return whole + " s";
        }
        if (whole < SECONDS_PER_HOUR) {
            return whole / 60 + " min " + whole % 60 + " s";
        }
        long minutes = Math.round(seconds / SECONDS_PER_MINUTE);
        return minutes / 60 + " h " + minutes % 60 + " min";
    }
}
