package org.ayllu.models.classics;

import org.ayllu.core.terms.Parameter;

/**
 * Who works and who eats, and what they want.
 *
 * @param workers persons
 * @param consumers persons
 * @param daysPerWorker days/year
 * @param need consumption below which nothing else counts, US$/person/year
 * @param consumptionWeight weight of consumption above need against leisure, fraction
 */
public record Family(
        @Parameter(
                doc = "Members who work.",
                unit = "persons",
                min = 0.5,
                max = 20,
                source = "example of the textbooks: a couple")
        double workers,

        @Parameter(
                doc = "Members who eat, in adult equivalents.",
                unit = "persons",
                min = 0.5,
                max = 40,
                source = "example: a couple with small children")
        double consumers,

        @Parameter(
                doc = "Days of a year that a worker can work or rest.",
                unit = "days/year",
                min = 50,
                max = 365,
                source = "example: what Sundays, feasts and illness leave")
        double daysPerWorker,

        @Parameter(
                doc = "Consumption below which nothing else counts.",
                unit = "US$/person/year",
                min = 0,
                max = 2000,
                source = "example: about half of the food of a poor person in the highlands")
        double need,

        @Parameter(
                doc = "Weight of consumption above need; the rest is the weight of leisure.",
                unit = "fraction",
                min = 0.05,
                max = 0.95,
                source = "example of the textbooks: both weigh alike")
        double consumptionWeight) {
    /** A couple with two consumers more. */
    public static Family defaults() {
        return new Family(2, 3, 250, 60, 0.5);
    }

    /** The same workers with another number of consumers for each. */
    Family withConsumersPerWorker(double ratio) {
        return new Family(workers, ratio * workers, daysPerWorker, need, consumptionWeight);
    }

    /** Days of the household. */
    double time() {
        return workers * daysPerWorker;
    }

    /** Needs of the household, US$/year. */
    double needs() {
        return consumers * need;
    }
}
