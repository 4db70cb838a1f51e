package org.ayllu.core.farm;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;

/**
 * The herd: sheep, llamas and cattle in tropical livestock units (TLU).
 *
 * @param growth births per animal in a usual year and an empty pasture
 * @param loss animals lost in a usual year
 * @param offtake share sold or slaughtered
 * @param price what an animal unit brings
 * @param products wool, milk, eggs and dung
 * @param pasturePerHa animals that a hectare of own cropland feeds with stubble and fallow
 * @param commonPasture animals that each household may keep on common land
 * @param distressShare share of the herd that a household in debt sells at once
 */
public record HerdTerms(
        @Parameter(
                doc = "Births per animal in a usual year on empty pasture.",
                unit = "1/year",
                min = 0,
                max = 2,
                source = "assumed")
        double growth,

        @Parameter(doc = "Animals lost in a usual year.", unit = "1/year", min = 0, max = 0.9, source = "assumed")
        double loss,

        @Parameter(
                doc = "Share of the herd sold or slaughtered.",
                unit = "1/year",
                min = 0,
                max = 0.9,
                source = "assumed")
        double offtake,

        @Parameter(
                doc = "What an animal unit brings at base prices.",
                unit = "US$/TLU",
                min = 1,
                max = 5000,
                status = Status.ASSUMED,
                source = "assumed; a young ox or ten sheep")
        double price,

        @Parameter(
                doc = "Wool, milk, eggs and dung at base prices.",
                unit = "US$/TLU/year",
                min = 0,
                max = 1000,
                source = "assumed")
        double products,

        @Parameter(
                doc = "Animals that a hectare of own cropland feeds.",
                unit = "TLU/ha",
                min = 0,
                max = 20,
                source = "assumed")
        double pasturePerHa,

        @Parameter(
                doc = "Animals that each household may keep on common land.",
                unit = "TLU",
                min = 0,
                max = 100,
                source = "assumed")
        double commonPasture,

        @Parameter(
                doc = "Share of the herd that a household in debt sells in a season.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; animals are the savings of highland households")
        double distressShare) {
    /** Bolivia's altiplano. */
    public static HerdTerms defaults() {
        return new HerdTerms(0.55, 0.06, 0.12, 150, 22, 1, 4, 0.15);
    }
}
