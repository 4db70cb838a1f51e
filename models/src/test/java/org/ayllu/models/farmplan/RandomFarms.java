package org.ayllu.models.farmplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;

/** Farms drawn over wide ranges, each by its number. */
final class RandomFarms {
    private static final int SEASONS = 4;

    private final PurposeDraws draws;
    private long farm;
    private int index;

    RandomFarms(long seed) {
        draws = new Draws(seed, 0).at(Purpose.of("test.farms"), 0);
    }

    private double between(double low, double high) {
        return low + (high - low) * draws.uniform(farm, index++);
    }

    private List<Double> bySeason(double low, double high) {
        return IntStream.range(0, SEASONS).mapToObj(s -> between(low, high)).toList();
    }

    Farm farm(long number) {
        farm = number;
        index = 0;
        List<FarmCrop> crops = new ArrayList<>();
        int count = 2 + (int) between(0, 6);
        for (int c = 0; c < count; c++) {
            boolean eaten = c % 3 != 2;
            double value = between(80, 700);
            crops.add(new FarmCrop(
                    "crop " + (c + 1),
                    eaten ? value : 0,
                    eaten ? 0 : value,
                    between(0, 0.3) * value,
                    between(0, 2),
                    bySeason(0, 30)));
        }
        FarmHerd herd = new FarmHerd(
                between(10, 120), between(0, 10), between(0.5, 2), between(0, 4), between(0.5, 12), bySeason(0, 8));
        double wage = between(0.3, 2);
        FarmLabour labour =
                new FarmLabour(bySeason(20, 120), bySeason(0, 40), between(0, 0.3), wage, wage * between(1.1, 2.5));
        double price = between(0.5, 1.5);
        FarmNeeds needs = new FarmNeeds(between(0, 300), price, price * between(1.05, 1.6), between(900, 2500));
        return new Farm(between(0.3, 8), crops, herd, labour, needs);
    }

    /** What such a farm was seen to do: the mean of three plans that are possible and best by other gains, so it is possible and best by none. */
    Map<String, Double> observed(long number, Farm seen) {
        farm = number;
        index = 500;
        Map<String, Double> observed = new LinkedHashMap<>();
        for (int plan = 0; plan < 3; plan++) {
            Map<String, PmpCost> gains = new LinkedHashMap<>();
            seen.crops().forEach(crop -> gains.put(crop.name(), new PmpCost(between(-900, 100), 0)));
            gains.put(Farm.HERD, new PmpCost(between(-100, 0), 0));
            FarmPlanResult found = new FarmPlan(seen, gains).solve();
            gains.keySet().forEach(name -> observed.merge(name, found.level(name) / 3, Double::sum));
        }
        observed.values().removeIf(level -> level < 1e-3);
        return observed;
    }
}
