package org.ayllu.core.farm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.terms.Values;

/**
 * Shipped crops. Yields: INE Bolivia, means of 1984-89, computed. Prices: potato 204 and quinoa 676 US$/t in 2006 (IDB Agrimonitor, computed), brought
 * down to the 1980s; cereals from world prices of 1985 (IMF, computed) and parity. Days a hectare: recalled ranges, potato 100-160, maize 60-90, small
 * grains 30-60, quinoa 50-80. Calendars: MINAGRI Peru 2005-13, computed.
 */
final class AndeanCrops {
    private AndeanCrops() {}

    static Map<String, CropTerms> all() {
        Map<String, CropTerms> crops = new LinkedHashMap<>();
        crops.put(
                "potato",
                crop(CropUse.FOOD)
                        .with("yield", 5242)
                        .with("price", 0.12)
                        .with("days", 130)
                        .with("landWeight", 128)
                        .with("labourByMonth", months(1, 1, 1.5, 2.5, 2.5, 1, 0, 0, 1, 2.5, 2.5, 1))
                        .with("harvestMonth", 5)
                        .with("droughtSensitivity", 0.8)
                        .with("inputShare", 0.2)
                        .make());
        crops.put(
                "quinoa",
                crop(CropUse.FOOD)
                        .with("yield", 407)
                        .with("price", 0.5)
                        .with("days", 65)
                        .with("landWeight", 33)
                        .with("labourByMonth", months(.5, .5, .5, 2.5, 2, 0, 0, .5, 1.5, 2.5, 1, .5))
                        .with("harvestMonth", 4)
                        .with("droughtSensitivity", 1.3)
                        .with("inputShare", 0.05)
                        .make());
        crops.put(
                "maize",
                crop(CropUse.FOOD)
                        .with("yield", 1551)
                        .with("price", 0.16)
                        .with("days", 75)
                        .with("landWeight", 60)
                        .with("labourByMonth", months(1, .5, .5, 1, 3, 1.5, 0, 0, 1.5, 2, 1, 1))
                        .with("harvestMonth", 5)
                        .with("droughtSensitivity", 1)
                        .with("inputShare", 0.1)
                        .make());
        crops.put(
                "barley",
                crop(CropUse.FOOD)
                        .with("yield", 867)
                        .with("price", 0.14)
                        .with("days", 45)
                        .with("landWeight", 85)
                        .with("labourByMonth", months(.5, .5, .5, .5, 1, 2.5, 2, 0, 0, 1, 2, 1.5))
                        .with("harvestMonth", 6)
                        .with("droughtSensitivity", 1)
                        .with("inputShare", 0.05)
                        .make());
        crops.put(
                "wheat",
                crop(CropUse.FOOD)
                        .with("yield", 708)
                        .with("price", 0.2)
                        .with("days", 45)
                        .with("landWeight", 80)
                        .with("labourByMonth", months(.5, .5, .5, .5, .5, 2, 3, 0, 0, 0, 2, 2))
                        .with("harvestMonth", 7)
                        .with("droughtSensitivity", 1)
                        .with("inputShare", 0.1)
                        .make());
        crops.put(
                "beans",
                crop(CropUse.FOOD)
                        .with("yield", 1361)
                        .with("price", 0.2)
                        .with("days", 80)
                        .with("landWeight", 30)
                        .with("labourByMonth", months(1, 1, 1, 2, 2, .5, 0, .5, 2, 1.5, .5, .5))
                        .with("harvestMonth", 4)
                        .with("droughtSensitivity", 0.9)
                        .with("inputShare", 0.1)
                        .make());
        crops.put(
                "fodder",
                crop(CropUse.CASH)
                        .with("yield", 5259)
                        .with("price", 0.03)
                        .with("days", 30)
                        .with("landWeight", 20)
                        .with("labourByMonth", months(1, 1, 2, 2, 1, 0, 0, 0, .5, .5, 1, 1))
                        .with("harvestMonth", 4)
                        .with("droughtSensitivity", 1)
                        .with("inputShare", 0)
                        .make());
        return crops;
    }

    private static Values<CropTerms> crop(CropUse use) {
        return Values.of(CropTerms.class).with("use", use);
    }

    private static List<Double> months(double... weights) {
        return java.util.Arrays.stream(weights).boxed().toList();
    }
}
