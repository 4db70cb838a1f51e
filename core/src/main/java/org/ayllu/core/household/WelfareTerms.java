package org.ayllu.core.household;

import org.ayllu.core.terms.Parameter;

/**
 * How living standards are measured.
 *
 * @param povertyLine income per person at base prices below which a household is poor
 * @param foodWeight weight of food in the consumer price index
 */
public record WelfareTerms(
        @Parameter(
                doc = "Income per person at base prices below which a household is poor.",
                unit = "US$/person/year",
                min = 1,
                max = 100_000,
                source =
                        "assumed; about 0.7 dollars a day at farm-gate prices of 1985, which lie well below what cities pay")
        double povertyLine,

        @Parameter(
                doc = "Weight of food in the consumer price index.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "food share of rural budgets; Peru 2002 mean 47 %, poorest fifth 58 %")
        double foodWeight) {
    /** Bolivia's altiplano. */
    public static WelfareTerms defaults() {
        return new WelfareTerms(250, 0.55);
    }
}
