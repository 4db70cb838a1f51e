package org.ayllu.models.classics;

import org.ayllu.core.math.Elementary;

/**
 * Who rents land when to rent in costs more than renting out brings: a household with given labour rents in until ∂F/∂T falls to the price of renting in,
 * rents out until it rises to what that brings, and in between stays with its own. Output is T^(1−a)·L^a.
 *
 * <p>Reference: M. R. Carter and Y. Yao (2002), Local versus global separability in agricultural household models, American Journal of Agricultural
 * Economics 84(3).
 *
 * @param share a, the share of labour in output
 * @param labour days
 * @param rentIn price of a hectare rented in
 * @param rentOut what a hectare rented out brings, above 0 and at most that price
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

    /** Checks that renting out brings no more than renting in costs: land would be rented for the gain alone. */
    public LandMarket {
        if (!(rentOut > 0 && rentOut <= rentIn)) {
            throw new IllegalArgumentException(
                    "rentOut must be above 0 and at most rentIn, " + rentIn + ", but is " + rentOut);
        }
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

    /** The land that a household works which owns some. */
    public double workedBy(double owned) {
        return switch (positionOf(owned)) {
            case RENTS_IN -> rentsInBelow();
            case AUTARKIC -> owned;
            case RENTS_OUT -> rentsOutAbove();
        };
    }

    /** What one more hectare brings to a household that owns some: the rent where it rents, its own shadow price where it does not. */
    public double worthOfLand(double owned) {
        return switch (positionOf(owned)) {
            case RENTS_IN -> rentIn;
            case AUTARKIC -> new CobbDouglas(owned, share).marginalProductOfFixed(labour);
            case RENTS_OUT -> rentOut;
        };
    }

    /** Output less rent paid, with rent received, of a household that owns some land. */
    public double incomeOf(double owned) {
        double worked = workedBy(owned);
        double rented = worked - owned;
        return new CobbDouglas(worked, share).output(labour) - rented * (rented > 0 ? rentIn : rentOut);
    }

    private double landAt(double rent) {
        return labour * Elementary.pow((1 - share) / rent, 1 / share);
    }
}
