package org.ayllu.core.farm;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** The herd: sheep, llamas and cattle in tropical livestock units (TLU). */
public record HerdTerms(
        @Parameter(
                value = 0.55,
                doc = "Births per animal in a usual year on empty pasture.",
                unit = "1/year",
                min = 0,
                max = 2,
                source = "assumed")
        double growth,

        @Parameter(
                value = 0.06,
                doc = "Animals lost in a usual year.",
                unit = "1/year",
                min = 0,
                max = 0.9,
                source = "assumed")
        double loss,

        @Parameter(
                value = 0.12,
                doc = "Share of the herd sold or slaughtered.",
                unit = "1/year",
                min = 0,
                max = 0.9,
                source = "assumed")
        double offtake,

        @Parameter(
                value = 150,
                doc = "What an animal unit brings at base prices.",
                unit = "US$/TLU",
                min = 1,
                max = 5000,
                status = Status.ASSUMED,
                source = "assumed; a young ox or ten sheep")
        double price,

        @Parameter(
                value = 22,
                doc = "Wool, milk, eggs and dung at base prices.",
                unit = "US$/TLU/year",
                min = 0,
                max = 1000,
                source = "assumed")
        double products,

        @Parameter(
                value = 1,
                doc = "Animals that a hectare of own cropland feeds.",
                unit = "TLU/ha",
                min = 0,
                max = 20,
                source = "assumed")
        double pasturePerHa,

        @Parameter(
                value = 4,
                doc = "Animals that each household may keep on common land.",
                unit = "TLU",
                min = 0,
                max = 100,
                source = "assumed")
        double commonPasture,

        @Parameter(
                value = 0.15,
                doc = "Share of the herd that a household in debt sells in a season.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; animals are the savings of highland households")
        double distressShare)
        implements Terms<HerdTerms> {

    /** Refuses numbers out of range. */
    public HerdTerms {
        Ranges.check(
                HerdTerms.class, growth, loss, offtake, price, products, pasturePerHa, commonPasture, distressShare);
    }

    /** Bolivia's altiplano. */
    public static HerdTerms defaults() {
        return Values.of(HerdTerms.class).make();
    }
}
