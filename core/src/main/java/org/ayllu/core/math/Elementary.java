package org.ayllu.core.math;

/**
 * Exponential, logarithm and power of real numbers. Built on additions, multiplications, divisions, {@link Math#fma} and moves of bits only, each of
 * which the language defines exactly: the results are the same bits on every machine and Java version, which {@link Math#exp} does not promise.
 *
 * <p>{@link ElementaryBlock} gives the same bits for arrays.
 */
public final class Elementary {
    /** Adding this to a number below 2^51 leaves the nearest integer in the low bits. */
    static final double ROUNDER = 0x1.8p52;

    static final double PER_LN2 = 0x1.71547652b82fep0;
    static final double LN2 = 0x1.62e42fefa39efp-1;
    static final double LN2_REST = 2.3190468138462996e-17;

    /** Arguments of exp beyond these two give 0 and infinity. */
    static final double EXP_LOWEST = -708.5;

    static final double EXP_HIGHEST = 709.79;

    /** The bits of the square root of one half: mantissas are split there, so that they lie evenly around 1. */
    static final long SQRT_HALF_BITS = 0x3fe6a09e667f3bcdL;

    static final long FRACTION_BITS = 0x000fffffffffffffL;
    static final double LN2_SHORT = 0x1.62e42fefa3800p-1;
    static final double LN2_SHORT_REST = 5.497923018708371e-14;

    private static final long TWO_POW_52_BITS = 0x4330000000000000L;

    private Elementary() {}

    /**
     * The exponential of a number.
     *
     * <p>With {@code n} the integer nearest to {@code x / ln 2} and {@code r = x - n ln 2}, it is {@code 2^n (1 + r + r^2 q(r))}, where {@code q} is
     * the polynomial of degree 9 that is closest to {@code (e^r - 1 - r) / r^2} on the range of {@code r}.
     *
     * @param x any number
     * @return e to the x, within 1.1 units in the last place; 0 below -708.05, infinity above 709.7827, NaN of NaN
     */
    public static double exp(double x) {
        double within = x < EXP_LOWEST ? EXP_LOWEST : x;
        within = within > EXP_HIGHEST ? EXP_HIGHEST : within;
        return expOfReduced(within, Double.longBitsToDouble(halfScaleBits(rounded(within))));
    }

    /**
     * The natural logarithm of a positive number.
     *
     * <p>With {@code x = 2^k m}, {@code m} between {@code sqrt(1/2)} and {@code sqrt(2)}, {@code f = m - 1} and {@code s = f / (2 + f)}, it is
     * {@code k ln 2 + 2 s + s^3 P(s^2)}, summed in the order of Tang and of the FDLIBM library.
     *
     * @param x a positive number, at least 2.3e-308
     * @return the logarithm of x, within 0.8 units in the last place; minus infinity of 0 and of subnormal numbers, infinity of infinity, NaN of negative numbers and of NaN
     */
    public static double log(double x) {
        if (x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE) {
            long bits = Double.doubleToRawLongBits(x);
            return logOfParts(
                    Double.longBitsToDouble(mantissaBits(bits)), Double.longBitsToDouble(shiftedExponentBits(bits)));
        }
        return logAtEdge(x);
    }

    /**
     * A positive number to a power, {@code exp(a log x)}.
     *
     * @param x a positive number, at least 2.3e-308
     * @param a the exponent
     * @return x to the a, within {@code 1.3 (1 + |a log x|)} units in the last place
     */
    public static double pow(double x, double a) {
        return exp(a * log(x));
    }

    static double rounded(double x) {
        return Math.fma(x, PER_LN2, ROUNDER);
    }

    /** The bits of 2^(n-1), where n is the integer in the low bits of {@code rounded}; of 0 when n is -1022. */
    static long halfScaleBits(double rounded) {
        return (Double.doubleToRawLongBits(rounded) + 1022) << 52;
    }

    static double expOfReduced(double x, double halfScale) {
        double n = rounded(x) - ROUNDER;
        double r = Math.fma(-n, LN2_REST, Math.fma(-n, LN2, x));
        double q = 0x1.af8587fe3046dp-26;
        q = Math.fma(q, r, 0x1.28b048c2c37ecp-22);
        q = Math.fma(q, r, 0x1.71dddfcb85868p-19);
        q = Math.fma(q, r, 0x1.a01996942214dp-16);
        q = Math.fma(q, r, 0x1.a01a01bae2811p-13);
        q = Math.fma(q, r, 0x1.6c16c185a72a9p-10);
        q = Math.fma(q, r, 0x1.111111110d639p-7);
        q = Math.fma(q, r, 0x1.5555555550031p-5);
        q = Math.fma(q, r, 0x1.5555555555561p-3);
        q = Math.fma(q, r, 0x1.000000000000bp-1);
        return (1.0 + Math.fma(q * r, r, r)) * halfScale * 2.0;
    }

    static long mantissaBits(long bits) {
        return ((bits - SQRT_HALF_BITS) & FRACTION_BITS) + SQRT_HALF_BITS;
    }

    /** The bits of 2^52 + 1024 + k for a number 2^k m. */
    static long shiftedExponentBits(long bits) {
        return ((bits - SQRT_HALF_BITS + (1024L << 52)) >>> 52) | TWO_POW_52_BITS;
    }

    static double logOfParts(double mantissa, double shiftedExponent) {
        double k = shiftedExponent - (0x1p52 + 1024);
        double f = mantissa - 1.0;
        double s = f / (2.0 + f);
        double z = s * s;
        double p = 0.14792263604293163;
        p = Math.fma(p, z, 0.15314449089273385);
        p = Math.fma(p, z, 0.18183547276473921);
        p = Math.fma(p, z, 0.22222198938100224);
        p = Math.fma(p, z, 0.2857142873833765);
        p = Math.fma(p, z, 0.3999999999943621);
        p = Math.fma(p, z, 0.6666666666666731);
        double half = 0.5 * f * f;
        return Math.fma(k, LN2_SHORT, f - (half - Math.fma(s, half + p * z, k * LN2_SHORT_REST)));
    }

    static double logAtEdge(double x) {
        if (x < 0.0) {
            return Double.NaN;
        }
        return x < Double.MIN_NORMAL ? Double.NEGATIVE_INFINITY : x;
    }
}
