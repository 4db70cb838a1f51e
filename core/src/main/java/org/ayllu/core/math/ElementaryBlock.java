package org.ayllu.core.math;

/**
 * {@link Elementary} for arrays, bit for bit the same, in passes that HotSpot turns into vector instructions. It does not vectorise a move between the
 * bits and the value of a number in the middle of an expression, only next to a load or a store: hence the passes and the scratch.
 *
 * <p>Holds scratch, so that each thread needs its own. Arguments and results may be the same array.
 */
public final class ElementaryBlock {
    private static final int LENGTH = 512;

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
            System.arraycopy(x, from + done, first, 0, length);
            clamp(first, second, length);
            scale(second, length);
            expOfReduced(first, second, length);
            System.arraycopy(first, 0, to, from + done, length);
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
            System.arraycopy(x, from + done, first, 0, length);
            if (isInside(first, length)) {
                split(first, second, length);
                logOfParts(first, second, length);
            } else {
                logOneByOne(first, length);
            }
            System.arraycopy(first, 0, to, from + done, length);
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

    private static void clamp(double[] x, double[] rounded, int length) {
        for (int i = 0; i < length; i++) {
            double within = Math.min(Math.max(x[i], Elementary.EXP_LOWEST), Elementary.EXP_HIGHEST);
            x[i] = within;
            rounded[i] = Elementary.rounded(within);
        }
    }

    private static void scale(double[] rounded, int length) {
        for (int i = 0; i < length; i++) {
            rounded[i] = Double.longBitsToDouble(Elementary.halfScaleBits(rounded[i]));
        }
    }

    private static void expOfReduced(double[] x, double[] halfScales, int length) {
        for (int i = 0; i < length; i++) {
            x[i] = Elementary.expOfReduced(x[i], halfScales[i]);
        }
    }

    private static boolean isInside(double[] x, int length) {
        for (int i = 0; i < length; i++) {
            if (!(x[i] >= Double.MIN_NORMAL && x[i] <= Double.MAX_VALUE)) {
                return false;
            }
        }
        return true;
    }

    private static void split(double[] x, double[] shiftedExponents, int length) {
        for (int i = 0; i < length; i++) {
            shiftedExponents[i] =
                    Double.longBitsToDouble(Elementary.shiftedExponentBits(Double.doubleToRawLongBits(x[i])));
        }
        for (int i = 0; i < length; i++) {
            x[i] = Double.longBitsToDouble(Elementary.mantissaBits(Double.doubleToRawLongBits(x[i])));
        }
    }

    private static void logOfParts(double[] mantissas, double[] shiftedExponents, int length) {
        for (int i = 0; i < length; i++) {
            mantissas[i] = Elementary.logOfParts(mantissas[i], shiftedExponents[i]);
        }
    }

    private static void logOneByOne(double[] x, int length) {
        for (int i = 0; i < length; i++) {
            x[i] = Elementary.log(x[i]);
        }
    }
}
