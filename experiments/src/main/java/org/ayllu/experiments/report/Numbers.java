package org.ayllu.experiments.report;

import java.text.NumberFormat;
import java.util.Locale;
import org.ayllu.experiments.statistics.Interval;

/** Numbers as a language writes them, with a true minus sign. */
final class Numbers {
    private static final int MOST_DECIMALS = 6;
    private static final double WHOLE_FROM = 10;

    private final Locale locale;

    Numbers(Locale locale) {
        this.locale = locale;
    }

    /** A number with some decimals; a dash stands for one that there is not. */
    String of(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String size = format.format(Math.abs(value));
        return value < 0 && !zero(size) ? "−" + size : size;
    }

    private static boolean zero(String digits) {
        return digits.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    /** A change, with its sign; one that rounds to nothing has none. */
    String signed(double value, int decimals) {
        String text = of(value, decimals);
        return value > 0 && !zero(text) ? "+" + text : text;
    }

    /** A whole number. */
    String count(long value) {
        return of(value, 0);
    }

    /** A number in at least so many significant digits. */
    String significant(double value, int digits) {
        return of(value, decimals(value, digits));
    }

    /** As many decimals as so many significant digits of a number of this size need, 0 to 6. */
    static int decimals(double value, int digits) {
        double size = Math.abs(value);
        if (!(size > 0) || Double.isInfinite(size)) {
            return 0;
        }
        return Math.max(0, Math.min(MOST_DECIMALS, digits - 1 - (int) Math.floor(Math.log10(size))));
    }

    /** A change in per cent, with its sign: one decimal below ten per cent, two below a tenth of one. */
    String percent(double value) {
        return signed(value, percentDecimals(value)) + "\u00a0%";
    }

    /** Decimals that show a change in per cent. */
    static int percentDecimals(double value) {
        double size = Math.abs(value);
        return size >= WHOLE_FROM ? 0 : size >= 0.1 || size == 0 ? 1 : 2;
    }

    /** Both ends of an interval as {@code low to high}, signed; empty where there is none. */
    String range(Words words, Interval interval, int decimals) {
        return interval.isPresent()
                ? words.of(
                        "size.range",
                        "low",
                        signed(interval.low(), decimals),
                        "high",
                        signed(interval.high(), decimals))
                : "";
    }

    /** Both ends of an interval of levels, without a plus sign. */
    String levels(Words words, Interval interval, int decimals) {
        return interval.isPresent()
                ? words.of("size.range", "low", of(interval.low(), decimals), "high", of(interval.high(), decimals))
                : "";
    }
}
