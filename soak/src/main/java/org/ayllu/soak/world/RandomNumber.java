package org.ayllu.soak.world;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.ayllu.core.math.Elementary;
import org.ayllu.soak.Dice;
import org.jspecify.annotations.Nullable;

/**
 * A number anywhere in its range: at the lower end, at the upper end, or between, log-uniform where the range spans two orders of magnitude. What goes
 * down to 0 counts as spanning six.
 */
final class RandomNumber {
    private static final double END = 0.08;
    private static final double WIDE = 100;
    private static final double SMALLEST_PART = 1e-6;
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_EVEN);

    private RandomNumber() {}

    /**
     * A number of a range.
     *
     * @param dice luck
     * @param path what it is for
     * @param range the range
     */
    static BigDecimal of(Dice dice, String path, Range range) {
        double where = dice.uniform(path, 1);
        if (where < END) {
            return range.min();
        }
        if (where > 1 - END) {
            return range.max();
        }
        double low = range.min().doubleValue();
        double high = range.max().doubleValue();
        double part = dice.uniform(path, 0);
        double value = low + part * (high - low);
        if (low >= 0 && high >= WIDE * low && high >= WIDE) {
            double least = Math.max(low, high * SMALLEST_PART);
            value = least * Elementary.exp(part * Elementary.log(high / least));
        }
        BigDecimal rounded = new BigDecimal(value, FOUR_DIGITS);
        BigDecimal whole = range.integer() ? rounded.setScale(0, RoundingMode.HALF_EVEN) : rounded;
        return whole.max(range.min()).min(range.max());
    }

    /**
     * What a number may be.
     *
     * @param min smallest
     * @param max largest
     * @param integer whether it is whole
     */
    record Range(BigDecimal min, BigDecimal max, boolean integer) {
        /** The part above another number, if there is one. */
        Range above(@Nullable BigDecimal least) {
            BigDecimal from = least == null
                    ? min
                    : least.multiply(BigDecimal.valueOf(1.1)).max(min);
            return from.compareTo(max) < 0 ? new Range(from, max, integer) : this;
        }

        /** The part that is not above another number. */
        Range below(@Nullable BigDecimal most) {
            return most == null ? this : new Range(min, max.min(most).max(min), integer);
        }

        /** The range cut to another. */
        Range within(long low, long high) {
            BigDecimal from = min.max(BigDecimal.valueOf(low));
            return new Range(from, max.min(BigDecimal.valueOf(high)).max(from), integer);
        }
    }
}
