package org.ayllu.benchmarks.village;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.Period;
import org.ayllu.core.market.BorderTerms;
import org.ayllu.core.terms.TimePath;
import org.ayllu.models.highlands.HighlandsTerms;

/** World prices, tariff and exchange rate of a season, relative to the base year. */
final class Border {
    final BorderTerms terms;
    /** Share of the gap to its new level that a price closes in a season. */
    final double close;

    double goods = 1;
    double exports = 1;
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final Map<String, Double> parity = new LinkedHashMap<>();
    private final double base;
    private final int seasons;

    Border(HighlandsTerms highlands, Calendar calendar) {
        terms = highlands.border();
        seasons = calendar.seasonsPerYear();
        base = calendar.startYear() - calendar.warmUpYears();
        close = 1 - Math.pow(1 - Math.min(terms.adjustment(), 1 - 1e-9), 1.0 / seasons);
        double[] sum = new double[1];
        highlands.farm().crops().forEach((name, crop) -> {
            if (terms.worldPrices().containsKey(name)) {
                weights.put(name, crop.landWeight() * crop.baseValue());
                sum[0] += crop.landWeight() * crop.baseValue();
            }
        });
        weights.replaceAll((name, weight) -> sum[0] > 0 ? weight / sum[0] : 1.0 / weights.size());
    }

    void season(Period now) {
        double year = now.year() + (double) now.season() / seasons;
        goods = duty(year) / duty(base);
        exports = terms.exportPrices().at(year)
                * terms.exchangeRate().at(year)
                / (terms.exportPrices().at(base) * terms.exchangeRate().at(base));
        for (String crop : weights.keySet()) {
            parity.put(crop, parity(crop, year) / parity(crop, base));
        }
    }

    private double duty(double year) {
        return terms.exchangeRate().at(year) * (1 + terms.tariff().at(year));
    }

    private double parity(String crop, double year) {
        TimePath world = Objects.requireNonNull(terms.worldPrices().get(crop), crop);
        return (world.at(year) + terms.freight()) * duty(year);
    }

    /** Import parity of a crop relative to the base year. */
    double parityOf(String crop) {
        return parity.getOrDefault(crop, 1.0);
    }

    /** Weight of a crop in the traded staples that consumers buy. */
    double weightOf(String crop) {
        return weights.getOrDefault(crop, 0.0);
    }

    boolean trades() {
        return !weights.isEmpty();
    }

    /** A price after a season in which it follows a ratio. */
    double follow(double price, double ratio, double reach) {
        double log = Math.log(price);
        return Math.exp(log + close * (reach * Math.log(ratio) - log));
    }
}
