package org.ayllu.models.sector;

/**
 * A straight demand curve p = a + b·q through a known point.
 *
 * @param price reference price, US$/t, above 0
 * @param quantity reference quantity, t, above 0
 * @param elasticity price elasticity at that point, below 0
 */
public record Demand(double price, double quantity, double elasticity) {
    /** Checks the ranges. */
    public Demand {
        if (!(price > 0 && quantity > 0 && elasticity < 0)) {
            throw new IllegalArgumentException(
                    "demand needs a price and a quantity above 0 and an elasticity below 0, not " + price + ", "
                            + quantity + " and " + elasticity);
        }
    }

    /** b = (price / quantity) / elasticity, US$/t per t; below 0. */
    public double slope() {
        return price / quantity / elasticity;
    }

    /** a, the price at which nothing is bought, US$/t. */
    public double choke() {
        return price - slope() * quantity;
    }

    /** The price at a quantity. */
    public double priceAt(double bought) {
        return choke() + slope() * bought;
    }
}
