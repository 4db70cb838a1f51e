package org.ayllu.core.market;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.TimePath;
import org.ayllu.core.terms.Values;

/**
 * What the border sets. Prices inside are relative to the first simulated year, so that a level held through all years moves nothing: a tariff that
 * stays at 30 % is not felt, one that falls from 30 % to 10 % is.
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
                value = 60,
                doc = "Freight and handling to the border.",
                unit = "US$/t",
                min = 0,
                max = 1000,
                source = "assumed; landlocked, by rail from Pacific ports")
        double freight,

        @Parameter(
                value = 0.2,
                doc = "Tariff on staples, other goods and inputs.",
                unit = "fraction",
                min = 0,
                max = 3,
                status = Status.READ,
                source = "Bolivia: a single 20 % from 1985, 10 % by 1990")
        TimePath tariff,

        @Parameter(
                value = 1,
                doc = "Real exchange rate, 1 = base; higher makes imports dearer.",
                unit = "index",
                min = 0.05,
                max = 20,
                source = "assumed constant")
        TimePath exchangeRate,

        @Parameter(
                value = 1,
                doc = "Real world price of export crops relative to the base year.",
                unit = "index",
                min = 0.05,
                max = 20,
                source = "assumed constant")
        TimePath exportPrices,

        @Parameter(
                value = 0.8,
                doc = "Share of a change at the border that reaches a market beside the city.",
                unit = "fraction",
                min = 0,
                max = 1,
                low = 0.2,
                high = 1,
                source = "assumed between bread .20 (Robles) and perfect for oil and poultry (Schuettel et al. 2011)")
        double passThrough,

        @Parameter(
                value = 0.12,
                doc = "Fall of that share with travel time.",
                unit = "1/hour",
                min = 0,
                max = 5,
                source = "assumed")
        double distanceDecay,

        @Parameter(
                value = 0.6,
                doc = "Share of the gap to the parity price that closes in a year.",
                unit = "1/year",
                min = 0.01,
                max = 1,
                source = "assumed")
        double adjustment,

        @Parameter(
                value = 0.5,
                doc = "Share of imports in other consumer goods.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double goodsImportShare,

        @Parameter(
                value = 0.7,
                doc = "Share of imports in farm inputs.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double inputImportShare,

        @Parameter(
                value = 0.3,
                doc = "Share of a change of traded staples that animal prices follow.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double animalBorderShare,

        @Parameter(
                value = 1,
                doc = "Share of imports in traded staples: 0 keeps their prices as they were.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; a crop that is traded has one price, wherever it was grown")
        double stapleImportShare)
        implements Terms<BorderTerms> {
    /** Copies the map. */
    public BorderTerms {
        Ranges.check(
                BorderTerms.class,
                worldPrices,
                freight,
                tariff,
                exchangeRate,
                exportPrices,
                passThrough,
                distanceDecay,
                adjustment,
                goodsImportShare,
                inputImportShare,
                animalBorderShare,
                stapleImportShare);
        worldPrices = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(worldPrices));
    }

    /** Bolivia in 1985, prices held. */
    public static BorderTerms defaults() {
        Map<String, TimePath> world = new LinkedHashMap<>();
        world.put("maize", TimePath.constant(112));
        world.put("barley", TimePath.constant(59));
        world.put("wheat", TimePath.constant(136));
        return Values.of(BorderTerms.class).with("worldPrices", world).make();
    }
}
