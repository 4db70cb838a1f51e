package org.ayllu.core.decision.rule;

/**
 * How a household without a labour market feels about income and toil.
 *
 * @param need income at which an adult has what is customary, US$ at base food prices a year, above 0
 * @param worth what a day is worth, US$ at base food prices, when half of the days are worked and income meets the need; above 0
 * @param toil φ, elasticity of the value of a day to days worked over days not worked, above 0
 * @param satiety σ, elasticity of the value of a day to income, at least 0
 */
public record Drudgery(double need, double worth, double toil, double satiety) {
    /** Checks the signs. */
    public Drudgery {
        if (!(need > 0 && worth > 0 && toil > 0 && satiety >= 0)) {
            throw new IllegalArgumentException("need, worth and toil must be above 0 and satiety at least 0, but are "
                    + need + ", " + worth + ", " + toil + " and " + satiety);
        }
    }
}
