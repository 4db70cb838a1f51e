package org.ayllu.core.market;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.TimePath;

/**
 * What the border sets. Prices inside are relative to the first simulated year, so that a level held through all years moves nothing: a tariff that
 * stays at 30 % is not felt, one that falls from 30 % to 10 % is.
 *
 * @param worldPrices real world price of the crops that are traded across the border, by crop; all other food crops are local
 * @param freight freight and handling to the border
 * @param tariff tariff on staples, other goods and inputs
 * @param exchangeRate real exchange rate, 1 = base; higher makes imports dearer
 * @param exportPrices real world price of export crops relative to the base year
 * @param passThrough share of a change at the border that reaches a market beside the city
 * @param distanceDecay fall of that share with travel time
 * @param adjustment share of the gap to the parity price that closes in a year
 * @param goodsImportShare share of imports in other consumer goods
 * @param inputImportShare share of imports in farm inputs
 * @param animalBorderShare share of a change of traded staples that animal prices follow
 * @param stapleImportShare share of imports in traded staples
 */
public record BorderTerms(
        @Parameter(
                doc = "Real world price of the crops traded across the border.",
                unit = "US$/t",
                min = 1,
                max = 10_000,
                status = Status.COMPUTED,
                source = "IMF primary commodity prices, 1985")
        Map<String, TimePath> worldPrices,

        @Parameter(
                doc = "Freight and handling to the border.",
                unit = "US$/t",
                min = 0,
                max = 1000,
                source = "assumed; landlocked, by rail from Pacific ports")
        double freight,

        @Parameter(
                doc = "Tariff on staples, other goods and inputs.",
                unit = "fraction",
                min = 0,
                max = 3,
                status = Status.READ,
                source = "Bolivia: a single 20 % from 1985, 10 % by 1990")
        TimePath tariff,

        @Parameter(
                doc = "Real exchange rate, 1 = base; higher makes imports dearer.",
                unit = "index",
                min = 0.05,
                max = 20,
                source = "assumed constant")
        TimePath exchangeRate,

        @Parameter(
                doc = "Real world price of export crops relative to the base year.",
                unit = "index",
                min = 0.05,
                max = 20,
                source = "assumed constant")
        TimePath exportPrices,

        @Parameter(
                doc = "Share of a change at the border that reaches a market beside the city.",
                unit = "fraction",
                min = 0,
                max = 1,
                low = 0.2,
                high = 1,
                source = "assumed between bread .20 (Robles) and perfect for oil and poultry (Schuettel et al. 2011)")
        double passThrough,

        @Parameter(doc = "Fall of that share with travel time.", unit = "1/hour", min = 0, max = 5, source = "assumed")
        double distanceDecay,

        @Parameter(
                doc = "Share of the gap to the parity price that closes in a year.",
                unit = "1/year",
                min = 0.01,
                max = 1,
                source = "assumed")
        double adjustment,

        @Parameter(
                doc = "Share of imports in other consumer goods.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double goodsImportShare,

        @Parameter(doc = "Share of imports in farm inputs.", unit = "fraction", min = 0, max = 1, source = "assumed")
        double inputImportShare,

        @Parameter(
                doc = "Share of a change of traded staples that animal prices follow.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double animalBorderShare,

        @Parameter(
                doc = "Share of imports in traded staples: 0 keeps their prices as they were.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; a crop that is traded has one price, wherever it was grown")
        double stapleImportShare) {
    /** Copies the map. */
    public BorderTerms {
        worldPrices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(worldPrices));
    }

    /** Bolivia in 1985, prices held. */
    public static BorderTerms defaults() {
        Map<String, TimePath> world = new LinkedHashMap<>();
        world.put("maize", TimePath.constant(112));
        world.put("barley", TimePath.constant(59));
        world.put("wheat", TimePath.constant(136));
        return new BorderTerms(
                world,
                60,
                TimePath.constant(0.2),
                TimePath.constant(1),
                TimePath.constant(1),
                0.8,
                0.12,
                0.6,
                0.5,
                0.7,
                0.3,
                1);
    }
}
