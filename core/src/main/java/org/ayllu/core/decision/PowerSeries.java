package org.ayllu.core.decision;

/**
 * e^z near 0, as the 64th power of a polynomial in z/64: without the moves between the bits and the value of a number that a full exponential needs, and
 * therefore vectorised in the middle of an expression. For powers of a wage relative to the middle of its band, where |z| is small.
 */
public final class PowerSeries {
    /** Largest |z| for which {@link #exp} is as exact as said. */
    public static final double REACH = 8;

    /** Largest |z| for {@link #shortExp}. */
    static final double SHORT = 0.03;

    private static final double PER_64 = 1.0 / 64;

    private PowerSeries() {}

    /** e^z to 1e-14 of its value where |z| is below 8. */
    public static double exp(double z) {
        double y = z * PER_64;
        double p = 1.0 / 362880;
        p = Math.fma(p, y, 1.0 / 40320);
        p = Math.fma(p, y, 1.0 / 5040);
        p = Math.fma(p, y, 1.0 / 720);
        p = Math.fma(p, y, 1.0 / 120);
        p = Math.fma(p, y, 1.0 / 24);
        p = Math.fma(p, y, 1.0 / 6);
        p = Math.fma(p, y, 0.5);
        p = Math.fma(p, y, 1.0);
        return power64(Math.fma(p, y, 1.0));
    }

    /** e^z to 1e-10 of its value where |z| is below 2, 5e-9 below 4, 4e-7 below 8. */
    public static double roughExp(double z) {
        double y = z * PER_64;
        double p = 1.0 / 120;
        p = Math.fma(p, y, 1.0 / 24);
        p = Math.fma(p, y, 1.0 / 6);
        p = Math.fma(p, y, 0.5);
        p = Math.fma(p, y, 1.0);
        return power64(Math.fma(p, y, 1.0));
    }

    /** e^z to 1e-14 of its value where |z| is at most {@link #SHORT}; few operations wait for one another. */
    static double shortExp(double z) {
        double square = z * z;
        double high = Math.fma(square, 1.0 / 720, Math.fma(z, 1.0 / 120, 1.0 / 24));
        double middle = Math.fma(square, high, Math.fma(z, 1.0 / 6, 0.5));
        return Math.fma(square, middle, 1.0 + z);
    }

    private static double power64(double p) {
        double p2 = p * p;
        double p4 = p2 * p2;
        double p8 = p4 * p4;
        double p16 = p8 * p8;
        double p32 = p16 * p16;
        return p32 * p32;
    }
}
