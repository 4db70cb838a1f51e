package org.ayllu.core.farm;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ayllu.core.engine.Calendar;

/**
 * When crops ask for labour and when they are harvested, by season of a calendar. Work of the months after a harvest counts in the month of harvest, so
 * that all work on a crop is done when it comes in.
 */
public final class CropCalendar {
    private final double[][] labour;
    private final int[] harvestGroup;
    private final int[] harvestSeasons;
    private final int firstFoodHarvest;

    /** The crops' seasons in a calendar. */
    public CropCalendar(FarmTerms farm, Calendar calendar) {
        List<CropTerms> crops = List.copyOf(farm.crops().values());
        labour = new double[crops.size()][];
        int[] season = new int[crops.size()];
        for (int c = 0; c < crops.size(); c++) {
            labour[c] = shares(crops.get(c), calendar);
            season[c] = calendar.seasonOfMonth(crops.get(c).harvestMonth());
        }
        harvestSeasons = Arrays.stream(season).sorted().distinct().toArray();
        harvestGroup = Arrays.stream(season)
                .map(s -> Arrays.binarySearch(harvestSeasons, s))
                .toArray();
        firstFoodHarvest = IntStream.range(0, crops.size())
                .filter(c -> crops.get(c).use() == CropUse.FOOD)
                .map(c -> season[c])
                .min()
                .orElse(calendar.seasonsPerYear() - 1);
    }

    private static double[] shares(CropTerms crop, Calendar calendar) {
        double[] byMonth = new double[12];
        int harvest = Math.floorMod(crop.harvestMonth() - calendar.firstMonth(), 12);
        double sum = 0;
        for (int month = 1; month <= 12; month++) {
            int step = Math.min(harvest, Math.floorMod(month - calendar.firstMonth(), 12));
            int at = Math.floorMod(calendar.firstMonth() - 1 + step, 12);
            double weight = crop.labourByMonth().get(month - 1);
            byMonth[at] += weight;
            sum += weight;
        }
        for (int i = 0; i < 12; i++) {
            byMonth[i] /= sum;
        }
        return calendar.bySeason(byMonth);
    }

    /** Share of a crop's labour that falls in a season. */
    public double labourShare(int crop, int season) {
        return labour[crop][season];
    }

    /** Number of seasons in which something is harvested. */
    public int harvests() {
        return harvestSeasons.length;
    }

    /** Which of those a crop belongs to, from 0. */
    public int harvestGroup(int crop) {
        return harvestGroup[crop];
    }

    /** Season of the year in which the first food comes in; the last where no food is grown. */
    public int firstFoodHarvest() {
        return firstFoodHarvest;
    }

    /** The season of a harvest group. */
    public int harvestSeason(int group) {
        return harvestSeasons[group];
    }
}
