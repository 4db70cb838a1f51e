package org.ayllu.models.highlands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.demography.DemographyTerms;
import org.ayllu.core.demography.TimeTerms;
import org.ayllu.core.farm.CropTerms;
import org.ayllu.core.farm.CropUse;
import org.ayllu.core.farm.FarmTerms;
import org.ayllu.core.farm.HerdTerms;
import org.ayllu.core.farm.WeatherTerms;
import org.ayllu.core.government.ProgrammeTerms;
import org.ayllu.core.household.CropMarket;
import org.ayllu.core.household.FinanceTerms;
import org.ayllu.core.household.WelfareTerms;
import org.ayllu.core.livelihood.LabourTerms;
import org.ayllu.core.livelihood.PreferenceTerms;
import org.ayllu.core.livelihood.Theory;
import org.ayllu.core.market.BorderTerms;
import org.ayllu.core.market.FoodTerms;
import org.ayllu.core.market.JobTerms;
import org.ayllu.core.migration.MigrationTerms;

/**
 * All parameters of the highlands model but time, population and theory.
 *
 * @param preferences what households want
 * @param time days and needs by age
 * @param farm crops, land and labour
 * @param weather what the year brings
 * @param herd animals
 * @param labour the farm labour market
 * @param jobs rationed jobs and own trade
 * @param migration city and abroad
 * @param food the food market
 * @param border what the border sets
 * @param finance cash, credit, tools
 * @param demography births, deaths, schooling
 * @param welfare how living standards are measured
 * @param programme what a government does in municipalities
 */
public record HighlandsTerms(
        PreferenceTerms preferences,
        TimeTerms time,
        FarmTerms farm,
        WeatherTerms weather,
        HerdTerms herd,
        LabourTerms labour,
        JobTerms jobs,
        MigrationTerms migration,
        FoodTerms food,
        BorderTerms border,
        FinanceTerms finance,
        DemographyTerms demography,
        WelfareTerms welfare,
        ProgrammeTerms programme) {
    /** Checks that what the border prices is a food crop. */
    public HighlandsTerms {
        for (String crop : border.worldPrices().keySet()) {
            CropTerms terms = farm.crops().get(crop);
            if (terms == null || terms.use() != CropUse.FOOD) {
                throw new IllegalArgumentException(
                        "border.worldPrices names " + crop + ", which is not a food crop of farm.crops; those are "
                                + farm.crops().entrySet().stream()
                                        .filter(entry -> entry.getValue().use() == CropUse.FOOD)
                                        .map(Map.Entry::getKey)
                                        .toList());
            }
        }
    }

    /** Bolivia's highlands around 1985. */
    public static HighlandsTerms defaults() {
        return new HighlandsTerms(
                PreferenceTerms.defaults(),
                TimeTerms.defaults(),
                FarmTerms.defaults(),
                WeatherTerms.defaults(),
                HerdTerms.defaults(),
                LabourTerms.defaults(),
                JobTerms.defaults(),
                MigrationTerms.defaults(),
                FoodTerms.defaults(),
                BorderTerms.defaults(),
                FinanceTerms.defaults(),
                DemographyTerms.defaults(),
                WelfareTerms.defaults(),
                ProgrammeTerms.defaults());
    }

    /**
     * A theory of the household with these preferences and this technology.
     *
     * @throws IllegalArgumentException when it does not go with them
     */
    public Theory theory(LivelihoodTerms theory) {
        return theory.theory(preferences.preferences(), HighlandsPlan.production(this));
    }

    /** The same with another programme. */
    public HighlandsTerms with(ProgrammeTerms other) {
        return new HighlandsTerms(
                preferences,
                time,
                farm,
                weather,
                herd,
                labour,
                jobs,
                migration,
                food,
                border,
                finance,
                demography,
                welfare,
                other);
    }

    /** Where the price of each crop comes from, in the order of the crops. */
    List<CropMarket> markets() {
        List<CropMarket> markets = new ArrayList<>();
        farm.crops()
                .forEach((name, crop) -> markets.add(
                        crop.use() == CropUse.CASH
                                ? CropMarket.SOLD_ONLY
                                : border.worldPrices().containsKey(name)
                                        ? CropMarket.TRADED_STAPLE
                                        : CropMarket.LOCAL_STAPLE));
        return markets;
    }

    /** Weights of the traded staples in what consumers buy of them: by land and value a hectare. */
    Map<String, Double> tradedBundle() {
        Map<String, Double> weights = new LinkedHashMap<>();
        farm.crops().forEach((name, crop) -> {
            if (border.worldPrices().containsKey(name)) {
                weights.put(name, crop.landWeight() * crop.baseValue());
            }
        });
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((name, weight) -> sum > 0 ? weight / sum : 1.0 / weights.size());
        return weights;
    }
}
