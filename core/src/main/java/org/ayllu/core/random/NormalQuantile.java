package org.ayllu.core.random;

import org.ayllu.core.math.Elementary;

/**
 * The quantile of the standard normal distribution, to about 16 digits.
 *
 * <p>Reference: Wichura (1988), "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37, 477-484, routine PPND16.
 */
final class NormalQuantile {
    private static final double CENTRE = 0.425;
    private static final double CENTRE_SQUARED = 0.180625;
    private static final double FAR = 5.0;
    private static final double NEAR_ORIGIN = 1.6;

    private NormalQuantile() {}

    /**
     * The number that a standard normal variable stays below with a given probability.
     *
     * @param probability above 0 and below 1
     */
    static double of(double probability) {
        return Math.abs(probability - 0.5) <= CENTRE ? central(probability) : outer(probability);
    }

    /** The quantiles of the first probabilities of an array. */
    static void of(double[] probabilities, double[] to, int length) {
        for (int i = 0; i < length; i++) {
            to[i] = central(probabilities[i]);
        }
        for (int i = 0; i < length; i++) {
            if (Math.abs(probabilities[i] - 0.5) > CENTRE) {
                to[i] = outer(probabilities[i]);
            }
        }
    }

    private static double outer(double probability) {
        double offset = probability - 0.5;
        double tail = offset < 0.0 ? probability : 1.0 - probability;
        double r = Math.sqrt(-Elementary.log(tail));
        double quantile = r <= FAR ? near(r - NEAR_ORIGIN) : far(r - FAR);
        return offset < 0.0 ? -quantile : quantile;
    }

    private static double central(double probability) {
        double offset = probability - 0.5;
        double r = CENTRE_SQUARED - offset * offset;
        double above = 2.5090809287301226727e3;
        above = Math.fma(above, r, 3.3430575583588128105e4);
        above = Math.fma(above, r, 6.7265770927008700853e4);
        above = Math.fma(above, r, 4.5921953931549871457e4);
        above = Math.fma(above, r, 1.3731693765509461125e4);
        above = Math.fma(above, r, 1.9715909503065514427e3);
        above = Math.fma(above, r, 1.3314166789178437745e2);
        above = Math.fma(above, r, 3.3871328727963666080e0);
        double below = 5.2264952788528545610e3;
        below = Math.fma(below, r, 2.8729085735721942674e4);
        below = Math.fma(below, r, 3.9307895800092710610e4);
        below = Math.fma(below, r, 2.1213794301586595867e4);
        below = Math.fma(below, r, 5.3941960214247511077e3);
        below = Math.fma(below, r, 6.8718700749205790830e2);
        below = Math.fma(below, r, 4.2313330701600911252e1);
        below = Math.fma(below, r, 1.0);
        return offset * above / below;
    }

    private static double near(double r) {
        double above = 7.74545014278341407640e-4;
        above = Math.fma(above, r, 2.27238449892691845833e-2);
        above = Math.fma(above, r, 2.41780725177450611770e-1);
        above = Math.fma(above, r, 1.27045825245236838258e0);
        above = Math.fma(above, r, 3.64784832476320460504e0);
        above = Math.fma(above, r, 5.76949722146069140550e0);
        above = Math.fma(above, r, 4.63033784615654529590e0);
        above = Math.fma(above, r, 1.42343711074968357734e0);
        double below = 1.05075007164441684324e-9;
        below = Math.fma(below, r, 5.47593808499534494600e-4);
        below = Math.fma(below, r, 1.51986665636164571966e-2);
        below = Math.fma(below, r, 1.48103976427480074590e-1);
        below = Math.fma(below, r, 6.89767334985100004550e-1);
        below = Math.fma(below, r, 1.67638483018380384940e0);
        below = Math.fma(below, r, 2.05319162663775882187e0);
        below = Math.fma(below, r, 1.0);
        return above / below;
    }

    private static double far(double r) {
        double above = 2.01033439929228813265e-7;
        above = Math.fma(above, r, 2.71155556874348757815e-5);
        above = Math.fma(above, r, 1.24266094738807843860e-3);
        above = Math.fma(above, r, 2.65321895265761230930e-2);
        above = Math.fma(above, r, 2.96560571828504891230e-1);
        above = Math.fma(above, r, 1.78482653991729133580e0);
        above = Math.fma(above, r, 5.46378491116411436990e0);
        above = Math.fma(above, r, 6.65790464350110377720e0);
        double below = 2.04426310338993978564e-15;
        below = Math.fma(below, r, 1.42151175831644588870e-7);
        below = Math.fma(below, r, 1.84631831751005468180e-5);
        below = Math.fma(below, r, 7.86869131145613259100e-4);
        below = Math.fma(below, r, 1.48753612908506148525e-2);
        below = Math.fma(below, r, 1.36929880922735805310e-1);
        below = Math.fma(below, r, 5.99832206555887937690e-1);
        below = Math.fma(below, r, 1.0);
        return above / below;
    }
}
