package org.ayllu.models.classics;

/**
 * Output of land (or any fixed factor) and labour: F = T^(1−a)·L^a.
 *
 * @param fixed T, above 0
 * @param share a, the share of labour, between 0 and 1
 */
public record CobbDouglas(double fixed, double share) {
    /** Checks the ranges. */
    public CobbDouglas {
        if (!(fixed > 0 && share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "a fixed factor above 0 and a labour share between 0 and 1 are needed, not " + fixed + " and "
                            + share);
        }
    }

    /** F. */
    public double output(double labour) {
        return Math.pow(fixed, 1 - share) * Math.pow(labour, share);
    }

    /** ∂F/∂L. */
    public double marginalProductOfLabour(double labour) {
        return share * Math.pow(fixed / labour, 1 - share);
    }

    /** ∂F/∂T. */
    public double marginalProductOfFixed(double labour) {
        return (1 - share) * Math.pow(labour / fixed, share);
    }

    /** Labour whose marginal product is a wage: T·(a/w)^(1/(1−a)). */
    public double labourAt(double wage) {
        return fixed * Math.pow(share / wage, 1 / (1 - share));
    }
}
