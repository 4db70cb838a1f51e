package org.ayllu.models.classics;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** Who works and who eats, and what they want. */
public record Family(
        @Parameter(
                value = 2,
                doc = "Members who work.",
                unit = "persons",
                min = 0.5,
                max = 20,
                source = "example of the textbooks: a couple")
        double workers,

        @Parameter(
                value = 3,
                doc = "Members who eat, in adult equivalents.",
                unit = "persons",
                min = 0.5,
                max = 40,
                source = "example: a couple with small children")
        double consumers,

        @Parameter(
                value = 250,
                doc = "Days of a year that a worker can work or rest.",
                unit = "days/year",
                min = 50,
                max = 365,
                source = "example: what Sundays, feasts and illness leave")
        double daysPerWorker,

        @Parameter(
                value = 60,
                doc = "Consumption below which nothing else counts.",
                unit = "US$/person/year",
                min = 0,
                max = 2000,
                source = "example: about half of the food of a poor person in the highlands")
        double need,

        @Parameter(
                value = 0.5,
                doc = "Weight of consumption above need; the rest is the weight of leisure.",
                unit = "fraction",
                min = 0.05,
                max = 0.95,
                source = "example of the textbooks: both weigh alike")
        double consumptionWeight)
        implements Terms<Family> {

    /** Refuses numbers out of range. */
    public Family {
        Ranges.check(Family.class, workers, consumers, daysPerWorker, need, consumptionWeight);
    }

    /** A couple with two consumers more. */
    public static Family defaults() {
        return Values.of(Family.class).make();
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
