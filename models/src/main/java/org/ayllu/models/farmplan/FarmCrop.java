package org.ayllu.models.farmplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.farm.CropCalendar;
import org.ayllu.core.farm.CropTerms;
import org.ayllu.core.farm.CropUse;
import org.ayllu.core.farm.FarmTerms;

/**
 * A crop of a farm plan. All figures are of a hectare, at least 0.
 *
 * @param name name
 * @param food harvest that can be eaten or sold as food, in units of food
 * @param sales what is earned with harvests that are only sold, US$
 * @param cost seed, manure and other outlays, US$
 * @param feed fodder and straw for the herd, in units of feed
 * @param days labour by season
 */
public record FarmCrop(String name, double food, double sales, double cost, double feed, List<Double> days) {
    /** Checks the ranges. */
    public FarmCrop {
        days = List.copyOf(days);
        if (!(food >= 0 && sales >= 0 && cost >= 0 && feed >= 0)
                || days.stream().anyMatch(each -> !(each >= 0))) {
            throw new IllegalArgumentException(
                    "crop " + name + ": food, sales, cost, feed and days must not be below 0");
        }
    }

    /** Crops of a table as used by the simulated households, at base prices and usual effort; a unit of food is what costs one US$ then. */
    public static List<FarmCrop> of(FarmTerms terms, Calendar calendar) {
        CropCalendar seasons = new CropCalendar(terms, calendar);
        List<FarmCrop> crops = new ArrayList<>();
        for (Map.Entry<String, CropTerms> entry : terms.crops().entrySet()) {
            CropTerms crop = entry.getValue();
            int index = crops.size();
            boolean eaten = crop.use() == CropUse.FOOD;
            crops.add(new FarmCrop(
                    entry.getKey(),
                    eaten ? crop.baseValue() : 0,
                    eaten ? 0 : crop.baseValue(),
                    crop.inputShare() * crop.baseValue(),
                    0,
                    IntStream.range(0, calendar.seasonsPerYear())
                            .mapToObj(s -> crop.days() * seasons.labourShare(index, s))
                            .toList()));
        }
        return crops;
    }

    /** The same with other sales. */
    public FarmCrop withSales(double other) {
        return new FarmCrop(name, food, other, cost, feed, days);
    }

    /** The same with feed for the herd. */
    public FarmCrop withFeed(double other) {
        return new FarmCrop(name, food, sales, cost, other, days);
    }

    /** Labour of a year, days. */
    public double daysOfYear() {
        return days.stream().mapToDouble(Double::doubleValue).sum();
    }
}
