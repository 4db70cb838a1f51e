package org.ayllu.reports.page;

import org.ayllu.ensembles.statistics.Comparison;
import org.ayllu.ensembles.statistics.Interval;

/** How many decimals a number is shown with, in every language: as many as mean something, 0 to 6. */
public final class Decimals {
    private static final int MOST = 6;
    private static final int DIGITS_OF_LEVEL = 3;
    private static final int DIGITS_OF_CHANGE = 2;
    private static final double WHOLE_PERCENT_FROM = 10;
    private static final double TENTHS_OF_PERCENT_FROM = 0.1;

    private Decimals() {}

    /**
     * As many decimals as some significant digits need.
     *
     * @param value a number of the size that is shown
     * @param digits how many digits, at least 1
     * @return decimals; 0 for zero and for what is not finite
     */
    public static int of(double value, int digits) {
        double size = Math.abs(value);
        if (!(size > 0) || Double.isInfinite(size)) {
            return 0;
        }
        return Math.max(0, Math.min(MOST, digits - 1 - (int) Math.floor(Math.log10(size))));
    }

    /**
     * Decimals of an effect and of its interval: two digits of the interval's half width, without an interval those of the effect, but none below a
     * thousandth of the baseline unless the effect has no other digit.
     *
     * @param comparison in the unit in which it is shown
     */
    public static int ofEffect(Comparison comparison) {
        Interval interval = comparison.interval();
        double level = comparison.baseline().mean();
        double effect = comparison.effect();
        double scale = interval.isPresent() && interval.halfWidth() > 0 ? interval.halfWidth() : effect;
        if (scale == 0) {
            return of(level, DIGITS_OF_LEVEL);
        }
        int wanted = of(scale, DIGITS_OF_CHANGE);
        return level == 0 ? wanted : Math.min(wanted, Math.max(of(level, DIGITS_OF_LEVEL + 1), of(effect, 1)));
    }

    /** Decimals of a change in per cent: none from ten per cent on, one from a tenth of one on, otherwise two. */
    public static int ofPercent(double percent) {
        double size = Math.abs(percent);
        return size >= WHOLE_PERCENT_FROM ? 0 : size >= TENTHS_OF_PERCENT_FROM || size == 0 ? 1 : 2;
    }

    /** Decimals of an effect in per cent of the baseline: those of {@link #ofPercent(double)}, but a digit of every effect that is more than chance. */
    public static int ofPercent(Comparison comparison) {
        double percent = comparison.relativePercent();
        Interval interval = comparison.interval();
        boolean chance = interval.isPresent() && interval.contains(0);
        return chance ? ofPercent(percent) : Math.max(ofPercent(percent), of(percent, 1));
    }
}
