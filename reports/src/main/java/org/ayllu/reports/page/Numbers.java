package org.ayllu.reports.page;

import java.text.NumberFormat;
import java.util.Locale;
import org.ayllu.ensembles.statistics.Interval;

/** Numbers as a language writes them, with a true minus sign. */
public final class Numbers {
    private static final int MOST_DECIMALS = 6;
    private static final double EXACT = 1e-9;

    private final Locale locale;

    Numbers(Locale locale) {
        this.locale = locale;
    }

    /** A number with some decimals; a dash stands for one that there is not. */
    public String of(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String size = format.format(Math.abs(value));
        return value < 0 && !zero(size) ? "−" + size : size;
    }

    /** Whether a number as it is written has no digit but 0. */
    public static boolean zero(String digits) {
        return digits.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    /** A change, with its sign; one that rounds to nothing has none. */
    public String signed(double value, int decimals) {
        String text = of(value, decimals);
        return value > 0 && !zero(text) ? "+" + text : text;
    }

    /** A whole number. */
    public String count(long value) {
        return of((double) value, 0);
    }

    /** A number with all the digits that it has, up to six decimals. */
    public String plain(double value) {
        int decimals = 0;
        double scaled = value;
        while (decimals < MOST_DECIMALS
                && Math.abs(scaled - Math.rint(scaled)) > EXACT * Math.max(1, Math.abs(scaled))) {
            scaled *= 10;
            decimals++;
        }
        return of(value, decimals);
    }

    /** A number in at least so many significant digits. */
    public String significant(double value, int digits) {
        return of(value, Decimals.of(value, digits));
    }

    /** A change in per cent, with its sign: one decimal below ten per cent, two below a tenth of one. */
    public String percent(double value) {
        return signed(value, Decimals.ofPercent(value)) + "\u00a0%";
    }

    /** Both ends of an interval as {@code low to high}, signed; empty where there is none. */
    public String range(Words words, Interval interval, int decimals) {
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
    public String levels(Words words, Interval interval, int decimals) {
        return interval.isPresent()
                ? words.of("size.range", "low", of(interval.low(), decimals), "high", of(interval.high(), decimals))
                : "";
    }
}
