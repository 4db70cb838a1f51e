package org.ayllu.models.highlands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.demography.*;
import org.ayllu.core.farm.*;
import org.ayllu.core.government.*;
import org.ayllu.core.household.*;
import org.ayllu.core.livelihood.*;
import org.ayllu.core.market.*;
import org.ayllu.core.migration.*;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/**
 * All parameters of the highlands model but time, population and theory: a block for each mechanism, whose type says what it holds.
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
        ProgrammeTerms programme,
        MarketFeeTerms marketFee)
        implements Terms<HighlandsTerms> {
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
        return Values.of(HighlandsTerms.class).make();
    }

    /**
     * Bolivia's highlands around 1985, but for these blocks.
     *
     * @throws IllegalArgumentException naming a block that the model does not have
     */
    public static HighlandsTerms defaultsBut(Record... blocks) {
        Values<HighlandsTerms> values = Values.of(HighlandsTerms.class);
        for (Record block : blocks) {
            values.with(block);
        }
        return values.make();
    }

    /**
     * A theory of the household with these preferences and this technology.
     *
     * @throws IllegalArgumentException when it does not go with them
     */
    public Theory theory(LivelihoodTerms theory) {
        return theory.theory(preferences.preferences(), HighlandsPlan.production(this));
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
