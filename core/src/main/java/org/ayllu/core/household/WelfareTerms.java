package org.ayllu.core.household;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** How living standards are measured. */
public record WelfareTerms(
        @Parameter(
                value = 250,
                doc = "Income per person at base prices below which a household is poor.",
                unit = "US$/person/year",
                min = 1,
                max = 100_000,
                source =
                        "assumed; about 0.7 dollars a day at farm-gate prices of 1985, which lie well below what cities pay")
        double povertyLine,

        @Parameter(
                value = 0.55,
                doc = "Weight of food in the consumer price index.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "food share of rural budgets; Peru 2002 mean 47 %, poorest fifth 58 %")
        double foodWeight)
        implements Terms<WelfareTerms> {

    /** Refuses numbers out of range. */
    public WelfareTerms {
        Ranges.check(WelfareTerms.class, povertyLine, foodWeight);
    }

    /** Bolivia's altiplano. */
    public static WelfareTerms defaults() {
        return Values.of(WelfareTerms.class).make();
    }
}
