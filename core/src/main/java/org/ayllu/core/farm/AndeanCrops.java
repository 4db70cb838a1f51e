package org.ayllu.core.farm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                food(5242, 0.12, 130, 128, months(1, 1, 1.5, 2.5, 2.5, 1, 0, 0, 1, 2.5, 2.5, 1), 5, 0.8, 0.2));
        crops.put(
                "quinoa", food(407, 0.5, 65, 33, months(.5, .5, .5, 2.5, 2, 0, 0, .5, 1.5, 2.5, 1, .5), 4, 1.3, 0.05));
        crops.put("maize", food(1551, 0.16, 75, 60, months(1, .5, .5, 1, 3, 1.5, 0, 0, 1.5, 2, 1, 1), 5, 1, 0.1));
        crops.put("barley", food(867, 0.14, 45, 85, months(.5, .5, .5, .5, 1, 2.5, 2, 0, 0, 1, 2, 1.5), 6, 1, 0.05));
        crops.put("wheat", food(708, 0.2, 45, 80, months(.5, .5, .5, .5, .5, 2, 3, 0, 0, 0, 2, 2), 7, 1, 0.1));
        crops.put("beans", food(1361, 0.2, 80, 30, months(1, 1, 1, 2, 2, .5, 0, .5, 2, 1.5, .5, .5), 4, 0.9, 0.1));
        crops.put(
                "fodder",
                new CropTerms(CropUse.CASH, 5259, 0.03, 30, 20, months(1, 1, 2, 2, 1, 0, 0, 0, .5, .5, 1, 1), 4, 1, 0));
        return crops;
    }

    private static CropTerms food(
            double yield,
            double price,
            double days,
            double weight,
            List<Double> months,
            int harvest,
            double dry,
            double inputs) {
        return new CropTerms(CropUse.FOOD, yield, price, days, weight, months, harvest, dry, inputs);
    }

    private static List<Double> months(double... weights) {
        return java.util.Arrays.stream(weights).boxed().toList();
    }
}
