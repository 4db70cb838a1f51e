package org.ayllu.core.decision;

/**
 * What a day of farm labour brings and costs in one municipality and season, with the powers that every household there needs.
 *
 * @param sellingWage wage less search, US$ a day, above 0
 * @param hiringWage wage and supervision, US$ a day, at least the selling wage
 * @param sellingPower selling wage to the power −ε
 * @param hiringPower hiring wage to the power −ε
 */
public record SeasonPrices(double sellingWage, double hiringWage, double sellingPower, double hiringPower) {

    /** The prices for a technology. */
    public static SeasonPrices of(double sellingWage, double hiringWage, Production production) {
        return new SeasonPrices(
                sellingWage, hiringWage, production.demandPower(sellingWage), production.demandPower(hiringWage));
    }

    /** The same where hiring costs what selling brings. */
    public SeasonPrices withoutBand() {
        return new SeasonPrices(sellingWage, sellingWage, sellingPower, sellingPower);
    }
}
