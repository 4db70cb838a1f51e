package org.ayllu.models.farmplan;

import java.util.List;

/**
 * The herd of a farm plan; figures of a head and year, at least 0.
 *
 * @param margin animals and products sold, US$
 * @param cost medicine, salt and other outlays, US$
 * @param feed units of feed eaten
 * @param pasture units of feed that the farm has without growing them
 * @param most head that can be kept at most
 * @param days labour by season
 */
public record FarmHerd(double margin, double cost, double feed, double pasture, double most, List<Double> days) {
    /** Checks the ranges. */
    public FarmHerd {
        days = List.copyOf(days);
        if (!(margin >= 0 && cost >= 0 && feed >= 0 && pasture >= 0 && most >= 0)
                || days.stream().anyMatch(each -> !(each >= 0))) {
            throw new IllegalArgumentException("herd: margin, cost, feed, pasture, most and days must not be below 0");
        }
    }

    /** No animals, in a year of so many seasons. */
    public static FarmHerd none(int seasons) {
        return new FarmHerd(0, 0, 0, 0, 0, java.util.Collections.nCopies(seasons, 0.0));
    }

    /** The same with another greatest number of head. */
    public FarmHerd withMost(double head) {
        return new FarmHerd(margin, cost, feed, pasture, head, days);
    }
}
