package org.ayllu.models.classics;

import org.ayllu.core.math.Elementary;

/**
 * Output of land (or any fixed factor) and labour: F = A·T^(1−a)·L^a.
 *
 * @param fixed T, above 0
 * @param share a, the share of labour, between 0 and 1
 * @param productivity A, output of one unit of each factor, above 0
 */
public record CobbDouglas(double fixed, double share, double productivity) {
    /** Checks the ranges. */
    public CobbDouglas {
        if (!(fixed > 0 && share > 0 && share < 1 && productivity > 0)) {
            throw new IllegalArgumentException(
                    "a fixed factor and a productivity above 0 and a labour share between 0 and 1 are needed, not "
                            + fixed + ", " + productivity + " and " + share);
        }
    }

    /** With a productivity of 1. */
    public CobbDouglas(double fixed, double share) {
        this(fixed, share, 1);
    }

    /** F. */
    public double output(double labour) {
        return productivity * fixed * Elementary.pow(labour / fixed, share);
    }

    /** ∂F/∂L. */
    public double marginalProductOfLabour(double labour) {
        return productivity * share * Elementary.pow(fixed / labour, 1 - share);
    }

    /** ∂F/∂T. */
    public double marginalProductOfFixed(double labour) {
        return productivity * (1 - share) * Elementary.pow(labour / fixed, share);
    }

    /** Labour whose marginal product is a wage: T·(A·a/w)^(1/(1−a)). */
    public double labourAt(double wage) {
        return fixed * Elementary.pow(productivity * share / wage, 1 / (1 - share));
    }

    /** Labour that brings an output: T·(F/(A·T))^(1/a). */
    public double labourFor(double output) {
        return output == 0 ? 0 : fixed * Elementary.pow(output / (productivity * fixed), 1 / share);
    }
}
