package org.example.village;

import org.ayllu.core.household.Population;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.terms.Parameter;
import org.ayllu.models.model.InventedPopulation;

/**
 * Couples with up to four children and a little land.
 *
 * @param households how many
 * @param villages in how many villages
 */
public record Villagers(
        @Parameter(doc = "Number of households.", unit = "households", min = 1, max = 100_000, source = "choice of the experiment")
        int households,

        @Parameter(doc = "Number of villages.", unit = "villages", min = 1, max = 1000, source = "choice of the experiment")
        int villages)
        implements InventedPopulation {
    private static final Purpose PEOPLE = Purpose.of("example.villagers");

    static Villagers defaults() {
        return new Villagers(200, 4);
    }

    @Override
    public int municipalities() {
        return villages;
    }

    @Override
    public Villagers sized(int moreHouseholds, int moreVillages) {
        return new Villagers(moreHouseholds, moreVillages);
    }

    @Override
    public Population draw(Draws draws) {
        var lots = draws.at(PEOPLE, 0);
        Population.Builder people = Population.builder();
        for (int village = 0; village < villages; village++) {
            people.municipality("village " + (village + 1), 2 + village);
        }
        for (int number = 0; number < households; number++) {
            Population.Household household = new Population.Household();
            household.id = number;
            household.rainfedHa = 0.2 + 0.6 * lots.uniform(number, 0);
            household.cashUsd = 20;
            people.household(number % villages, household);
            people.person(false, 35, 5);
            people.person(true, 33, 4);
            int children = (int) (5 * lots.uniform(number, 1));
            for (int child = 0; child < children; child++) {
                people.person(child % 2 == 0, 3 * child + 2, 0);
            }
        }
        return people.build();
    }
}
