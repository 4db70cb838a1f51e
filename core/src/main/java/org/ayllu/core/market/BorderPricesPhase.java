package org.ayllu.core.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.CropMarket;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.terms.TimePath;

/**
 * Lets world prices, tariff and exchange rate reach the municipalities. Import parity is {@code B = (world + freight)·E·(1 + t)}; a market at h hours takes
 * over {@code φ(h) = φ₀·exp(−φ₁·h)} of its change in logs, {@code p* = (B/B₀)^φ(h)}, and closes a share of the remaining gap in each season.
 */
public final class BorderPricesPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.BORDER_PRICES;

    private final BorderTerms terms;
    private final Calendar calendar;
    private final Map<String, Double> bundle;
    private final MunicipalityTable municipalities;

    /**
     * The phase.
     *
     * @param bundle weights of the traded staples in the bundle that consumers buy, by crop; they sum to 1
     */
    public BorderPricesPhase(
            BorderTerms terms, Calendar calendar, Map<String, Double> bundle, MunicipalityTable municipalities) {
        this.terms = terms;
        this.calendar = calendar;
        this.bundle = new TreeMap<>(bundle);
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "brings world prices, tariff and exchange rate to the municipalities, weaker with distance";
    }

    @Override
    public List<Column> reads() {
        return List.of(municipalities.cityTravel);
    }

    @Override
    public List<Column> writes() {
        List<Column> columns = new ArrayList<>(municipalities.borderPrice);
        columns.addAll(List.of(
                municipalities.tradedStaples,
                municipalities.goodsPrice,
                municipalities.inputPrice,
                municipalities.animalPrice,
                municipalities.exportPrice));
        return columns;
    }

    @Override
    public void step(Period period) {
        double now = period.year() + (double) period.season() / calendar.seasonsPerYear();
        double base = calendar.startYear() - calendar.warmUpYears();
        double close = 1 - Elementary.pow(1 - Math.min(terms.adjustment(), 1 - 1e-9), 1.0 / calendar.seasonsPerYear());
        double goods = duty(now) / duty(base);
        double exports = terms.exportPrices().at(now)
                * terms.exchangeRate().at(now)
                / (terms.exportPrices().at(base) * terms.exchangeRate().at(base));
        for (int m = 0; m < municipalities.rows(); m++) {
            double reach = terms.passThrough() * Elementary.exp(-terms.distanceDecay() * municipalities.hoursToCity(m));
            double traded = 0;
            for (int c = 0; c < municipalities.crops.size(); c++) {
                String crop = municipalities.crops.get(c);
                if (municipalities.markets.get(c) == CropMarket.TRADED_STAPLE) {
                    double ratio = parity(crop, now) / parity(crop, base);
                    approach(municipalities.borderPrice.get(c), m, ratio, reach * terms.stapleImportShare(), close);
                    traded += bundle.getOrDefault(crop, 0.0)
                            * municipalities.borderPrice.get(c).at(m);
                }
            }
            municipalities.tradedStaples.values()[m] = bundle.isEmpty() ? 1 : traded;
            double animals = Elementary.pow(municipalities.tradedStaples.at(m), terms.animalBorderShare());
            municipalities.animalPrice.values()[m] = animals;
            approach(municipalities.goodsPrice, m, goods, reach * terms.goodsImportShare(), close);
            approach(municipalities.inputPrice, m, goods, reach * terms.inputImportShare(), close);
            approach(municipalities.exportPrice, m, exports, reach, close);
            followAnimals(m, animals);
        }
    }

    private void followAnimals(int m, double animals) {
        for (int c = 0; c < municipalities.crops.size(); c++) {
            if (municipalities.markets.get(c) == CropMarket.SOLD_ONLY) {
                municipalities.borderPrice.get(c).values()[m] = animals;
            }
        }
    }

    private double duty(double year) {
        return terms.exchangeRate().at(year) * (1 + terms.tariff().at(year));
    }

    private double parity(String crop, double year) {
        TimePath world = Objects.requireNonNull(terms.worldPrices().get(crop), crop);
        return (world.at(year) + terms.freight()) * duty(year);
    }

    private static void approach(DoubleColumn price, int m, double ratio, double reach, double close) {
        double log = Elementary.log(price.at(m));
        price.values()[m] = Elementary.exp(log + close * (reach * Elementary.log(ratio) - log));
    }
}
