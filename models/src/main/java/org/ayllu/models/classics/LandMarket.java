package org.ayllu.models.classics;

/**
 * Who rents land when to rent in costs more than renting out brings: a household with given labour rents in until ∂F/∂T falls to the price of renting in,
 * rents out until it rises to what that brings, and in between stays with its own.
 *
 * <p>Reference: M. R. Carter and Y. Yao (2002), Local versus global separability in agricultural household models, American Journal of Agricultural
 * Economics 84(3).
 *
 * @param share a, the share of labour in output
 * @param labour days
 * @param rentIn price of a hectare rented in
 * @param rentOut what a hectare rented out brings, at most that price
 */
public record LandMarket(double share, double labour, double rentIn, double rentOut) {
    /** The position of a household. */
    public enum Position {
        /** Rents land in. */
        RENTS_IN,
        /** Works its own land only. */
        AUTARKIC,
        /** Rents land out. */
        RENTS_OUT
    }

    /** Land below which a household rents in: L·((1−a)/rentIn)^(1/a). */
    public double rentsInBelow() {
        return landAt(rentIn);
    }

    /** Land above which a household rents out. */
    public double rentsOutAbove() {
        return landAt(rentOut);
    }

    /** The position of a household that owns some land. */
    public Position positionOf(double owned) {
        if (owned < rentsInBelow()) {
            return Position.RENTS_IN;
        }
        return owned > rentsOutAbove() ? Position.RENTS_OUT : Position.AUTARKIC;
    }

    private double landAt(double rent) {
        return labour * Math.pow((1 - share) / rent, 1 / share);
    }
}
