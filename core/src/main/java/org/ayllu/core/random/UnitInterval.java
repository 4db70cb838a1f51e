package org.ayllu.core.random;

/**
 * Numbers between 0 and 1 from random bits: {@code (k + 1/2) 2^-52}, where {@code k} is the leading 52 bits. Each is exact, 0 and 1 cannot occur, and the
 * numbers lie symmetrically around one half.
 */
final class UnitInterval {
    private static final long ONE = 0x3ff0000000000000L;
    private static final double ONE_LESS_HALF_STEP = 1.0 - 0x1p-53;

    private UnitInterval() {}

    static double of(long bits) {
        return Double.longBitsToDouble(oneOrMore(bits)) - ONE_LESS_HALF_STEP;
    }

    static void of(long[] bits, double[] to, int length) {
        for (int i = 0; i < length; i++) {
            to[i] = Double.longBitsToDouble(oneOrMore(bits[i]));
        }
        for (int i = 0; i < length; i++) {
            to[i] -= ONE_LESS_HALF_STEP;
        }
    }

    /** The bits of 1 + k 2^-52. */
    private static long oneOrMore(long bits) {
        return bits >>> 12 | ONE;
    }
}
