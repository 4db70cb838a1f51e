package org.ayllu.models.farmplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One farm household as {@link FarmPlan} sees it.
 *
 * @param land cropland, ha, at least 0
 * @param crops what can be grown
 * @param herd what can be kept
 * @param labour the family's days and the labour market
 * @param needs food and cash
 */
public record Farm(double land, List<FarmCrop> crops, FarmHerd herd, FarmLabour labour, FarmNeeds needs) {
    /** What the herd is called among activities; no crop may be. */
    public static final String HERD = "herd";

    /** Checks that all speak of the same seasons and that names differ. */
    public Farm {
        crops = List.copyOf(crops);
        if (!(land >= 0)) {
            throw new IllegalArgumentException("land must not be below 0 but is " + land);
        }
        int seasons = labour.familyDays().size();
        checkSeasons("jobDays", labour.jobDays(), seasons);
        checkSeasons("days of the herd", herd.days(), seasons);
        List<String> names = new ArrayList<>(List.of(HERD));
        for (FarmCrop crop : crops) {
            checkSeasons("days of " + crop.name(), crop.days(), seasons);
            if (names.contains(crop.name())) {
                throw new IllegalArgumentException("there are two activities called " + crop.name());
            }
            names.add(crop.name());
        }
    }

    private static void checkSeasons(String what, List<Double> bySeason, int seasons) {
        if (bySeason.size() != seasons) {
            throw new IllegalArgumentException(
                    what + " must have " + seasons + " seasons, as familyDays has, but has " + bySeason.size());
        }
    }

    /** Seasons of its year. */
    public int seasons() {
        return labour.familyDays().size();
    }

    /** The same with other land. */
    public Farm withLand(double hectares) {
        return new Farm(hectares, crops, herd, labour, needs);
    }

    /** The same with other needs or food prices. */
    public Farm withNeeds(FarmNeeds other) {
        return new Farm(land, crops, herd, labour, other);
    }

    /** The same with other labour. */
    public Farm withLabour(FarmLabour other) {
        return new Farm(land, crops, herd, other, needs);
    }

    /** The same with another herd. */
    public Farm withHerd(FarmHerd other) {
        return new Farm(land, crops, other, labour, needs);
    }

    /** The same with a crop in the place of the one of that name. */
    public Farm withCrop(FarmCrop other) {
        Stream<FarmCrop> changed = crops.stream().map(crop -> crop.name().equals(other.name()) ? other : crop);
        return withCrops(changed.toList());
    }

    /** The same with other crops. */
    public Farm withCrops(List<FarmCrop> others) {
        return new Farm(land, others, herd, labour, needs);
    }
}
