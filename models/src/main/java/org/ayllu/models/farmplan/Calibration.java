package org.ayllu.models.farmplan;

/**
 * How households that plan by programming are calibrated.
 *
 * @param referenceWage real farm wage of the reference point: the geometric mean of what a day sold brings and a day hired costs, over the mean price of food;
 *     US$ a day at base prices of food, above 0
 * @param supplyElasticity elasticity of what crops and trade bring to its own price, at the reference point and a given value of a day; with b the share of labour
 *     at least b²/(2(1 − b))
 * @param leisureElasticity elasticity of leisure to the value of a day, at the reference point, as a positive number
 */
public record Calibration(double referenceWage, double supplyElasticity, double leisureElasticity) {
    /** Checks that all are above 0. */
    public Calibration {
        if (!(referenceWage > 0 && supplyElasticity > 0 && leisureElasticity > 0)) {
            throw new IllegalArgumentException(
                    "the reference wage and the elasticities of supply and leisure must be above" + " 0, but are "
                            + referenceWage + ", " + supplyElasticity + " and " + leisureElasticity);
        }
    }
}
