package org.ayllu.core.math;

/**
 * {@link Elementary} for arrays, bit for bit the same, in passes that HotSpot turns into vector instructions. It does not vectorise a move between the
 * bits and the value of a number in the middle of an expression, only next to a load or a store: hence the passes and the scratch.
 *
 * <p>Holds scratch, so that each thread needs its own. Arguments and results may be the same array.
 */
public final class ElementaryBlock {
    private static final int LENGTH = 512;
    private static final long SIGN_FREE = 0x7fefffffffffffffL;
    private static final long MIN_NORMAL_BITS = 0x0010000000000000L;

    private final double[] first = new double[LENGTH];
    private final double[] second = new double[LENGTH];

    /**
     * {@link Elementary#exp} of each element.
     *
     * @param x arguments
     * @param to where the results go, at the same places
     * @param from index of the first element
     * @param count number of elements
     */
    public void exp(double[] x, double[] to, int from, int count) {
        for (int done = 0; done < count; done += LENGTH) {
            int length = Math.min(LENGTH, count - done);
            clamp(x, from + done, length);
            scale(length);
            expOfScaled(to, from + done, length);
        }
    }

    /**
     * {@link Elementary#log} of each element.
     *
     * @param x arguments
     * @param to where the results go, at the same places
     * @param from index of the first element
     * @param count number of elements
     */
    public void log(double[] x, double[] to, int from, int count) {
        for (int done = 0; done < count; done += LENGTH) {
            int length = Math.min(LENGTH, count - done);
            int start = from + done;
            boolean inside = split(x, start, length);
            if (inside) {
                logOfSplit(to, start, length);
            } else {
                for (int i = start; i < start + length; i++) {
                    to[i] = Elementary.log(x[i]);
                }
            }
        }
    }

    /**
     * {@link Elementary#pow} of each element to one exponent.
     *
     * @param x arguments
     * @param a exponent
     * @param to where the results go, at the same places
     * @param from index of the first element
     * @param count number of elements
     */
    public void pow(double[] x, double a, double[] to, int from, int count) {
        log(x, to, from, count);
        for (int i = from; i < from + count; i++) {
            to[i] = a * to[i];
        }
        exp(to, to, from, count);
    }

    private void clamp(double[] x, int from, int length) {
        for (int i = 0; i < length; i++) {
            double within = Math.min(Math.max(x[from + i], Elementary.EXP_LOWEST), Elementary.EXP_HIGHEST);
            first[i] = within;
            second[i] = Elementary.rounded(within);
        }
    }

    private void scale(int length) {
        for (int i = 0; i < length; i++) {
            second[i] = Double.longBitsToDouble(Elementary.halfScaleBits(second[i]));
        }
    }

    private void expOfScaled(double[] to, int from, int length) {
        for (int i = 0; i < length; i++) {
            to[from + i] = Elementary.expOfReduced(first[i], second[i]);
        }
    }

    /** Splits the arguments into mantissas and exponents; false when one is not a positive normal number. */
    private boolean split(double[] x, int from, int length) {
        long outside = 0;
        for (int i = 0; i < length; i++) {
            long bits = Double.doubleToRawLongBits(x[from + i]);
            first[i] = Double.longBitsToDouble(Elementary.mantissaBits(bits));
            second[i] = Double.longBitsToDouble(Elementary.shiftedExponentBits(bits));
            outside |= (bits - MIN_NORMAL_BITS) | (SIGN_FREE - bits);
        }
        return outside >= 0;
    }

    private void logOfSplit(double[] to, int from, int length) {
        for (int i = 0; i < length; i++) {
            to[from + i] = Elementary.logOfParts(first[i], second[i]);
        }
    }
}
