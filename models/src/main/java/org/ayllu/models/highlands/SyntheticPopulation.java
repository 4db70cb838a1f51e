package org.ayllu.models.highlands;

import org.ayllu.core.household.Population;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;

/**
 * Draws a population from {@link SyntheticTerms}; the same terms and seed give the same people, whatever the number of households. A household's id is its
 * number, 0 = the first, and so are the entities of its draws.
 */
public final class SyntheticPopulation {
    private static final Purpose PLACES = Purpose.of("synthetic.municipality");
    private static final Purpose FARM = Purpose.of("synthetic.farm");
    private static final Purpose PEOPLE = Purpose.of("synthetic.people");
    private static final Purpose CHILDREN = Purpose.of("synthetic.children");
    private static final double LARGEST_FARM = 200;
    private static final double LEAST_LAND = 0.02;
    private static final double LANDLESS = 0.1;
    private static final int OLDEST_CHILD = 22;
    private static final int MOST_CHILDREN = 9;

    private final SyntheticTerms terms;
    private final PurposeDraws places;
    private final PurposeDraws farm;
    private final PurposeDraws people;
    private final PurposeDraws kids;
    private final Population.Builder builder = Population.builder();

    private SyntheticPopulation(SyntheticTerms terms, Draws draws) {
        this.terms = terms;
        this.places = draws.at(PLACES, 0);
        this.farm = draws.at(FARM, 0);
        this.people = draws.at(PEOPLE, 0);
        this.kids = draws.at(CHILDREN, 0);
    }

    /** The population of a seed and a replicate. */
    public static Population draw(SyntheticTerms terms, Draws draws) {
        return new SyntheticPopulation(terms, draws).draw();
    }

    private Population draw() {
        int count = terms.municipalities();
        double[] medianLand = new double[count];
        for (int m = 0; m < count; m++) {
            builder.municipality("m" + (m + 1), places.exponential(m, 0, terms.cityHours()));
            medianLand[m] = terms.land() * places.lognormal(m, 1, 0, terms.landSdBetween());
        }
        Population.Household household = new Population.Household();
        for (int h = 0; h < terms.households(); h++) {
            int m = (int) ((long) h * count / terms.households());
            household.id = h;
            fill(household, h, medianLand[m]);
            builder.household(m, household);
            persons(h);
        }
        return builder.build();
    }

    private void fill(Population.Household household, int h, double medianLand) {
        boolean landless = farm.bernoulli(h, 0, terms.landless());
        double land = landless
                ? LANDLESS * farm.uniform(h, 1)
                : Math.min(LARGEST_FARM, medianLand * farm.lognormal(h, 2, 0, terms.landSdWithin()));
        land = Math.max(LEAST_LAND, land);
        double irrigated = farm.bernoulli(h, 3, terms.irrigating()) ? terms.irrigatedShare() : 0;
        household.irrigatedHa = irrigated * land;
        household.rainfedHa = land - household.irrigatedHa;
        double size = Elementary.pow(land / medianLand, 0.3);
        household.herdTlu = terms.herd() * size * farm.lognormalMeanOne(h, 4, 0.8);
        household.toolsUsd = terms.tools() * size * farm.lognormalMeanOne(h, 5, 0.6);
        household.cashUsd = terms.cash() * size * farm.lognormalMeanOne(h, 6, 0.8);
        household.productivity = farm.lognormalMeanOne(h, 7, terms.productivitySd());
        household.travelHours = farm.exponential(h, 8, terms.farmHours());
        household.indigenous = farm.bernoulli(h, 9, terms.indigenous());
    }

    private void persons(int h) {
        int headAge = 22 + people.integer(h, 0, 48);
        boolean partnered = people.bernoulli(h, 1, terms.partnered());
        boolean womanHeads = !partnered && people.bernoulli(h, 2, terms.womenHeads());
        person(h, 3, womanHeads, headAge);
        int partnerAge = Math.max(16, headAge - 3);
        if (partnered) {
            person(h, 4, true, partnerAge);
        }
        int parentAge = womanHeads ? headAge : partnerAge;
        double mean = terms.children() * Math.max(0.15, headAge < 45 ? 1 : 1 - (headAge - 45) / 25.0);
        int born = 0;
        double arrival = kids.exponential(h, 0, 1);
        while (arrival < mean && born < MOST_CHILDREN) {
            int eldest = Math.max(0, Math.min(OLDEST_CHILD, parentAge - 18));
            int age = kids.integer(h, 100 + born, eldest + 1);
            person(h, 10 + born, kids.bernoulli(h, 200 + born, 0.5), age);
            born++;
            arrival += kids.exponential(h, born, 1);
        }
    }

    private void person(int h, int index, boolean female, int age) {
        double grown = terms.schooling()
                - (female ? terms.schoolingGap() : 0)
                - terms.schoolingTrend() * (Math.max(age, 16) - 30)
                + 2.5 * people.normal(h, 100 + index);
        double schooling = Math.max(0, Math.min(grown, Math.max(0, age - 6)));
        builder.person(female, age, Math.rint(Math.min(16, schooling)));
    }
}
