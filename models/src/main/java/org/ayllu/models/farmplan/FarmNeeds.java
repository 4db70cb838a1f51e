package org.ayllu.models.farmplan;

/**
 * What a farm plan must provide and pay for.
 *
 * @param food that must be eaten in a year, units of food, at least 0
 * @param sellingPrice what a unit of food sold brings, US$, at least 0
 * @param buyingPrice what a unit of food bought costs, US$, at least the selling price
 * @param workingCapital cash for inputs, hired labour and food bought before the harvest, US$, at least 0
 */
public record FarmNeeds(double food, double sellingPrice, double buyingPrice, double workingCapital) {
    /** Checks the ranges. */
    public FarmNeeds {
        if (!(food >= 0 && sellingPrice >= 0 && buyingPrice >= sellingPrice && workingCapital >= 0)) {
            throw new IllegalArgumentException(
                    "needs: food, sellingPrice and workingCapital must not be below 0 and buyingPrice at least"
                            + " sellingPrice, but are " + food + ", " + sellingPrice + ", " + workingCapital + " and "
                            + buyingPrice);
        }
    }
}
