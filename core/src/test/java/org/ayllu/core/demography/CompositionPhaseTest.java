package org.ayllu.core.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ayllu.core.SmallWorld.set;

import org.ayllu.core.SmallWorld;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.terms.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompositionPhaseTest {
    private final SmallWorld world = new SmallWorld().households(0, 3);

    @AfterEach
    void end() {
        world.close();
    }

    /** Half a year: a worker has 300 days a year, a child from ten on .25 of them, who is 65 .4; 24 days of care each and 60 for a small child; 30 an animal. */
    private void step() {
        new CompositionPhase(
                        Values.of(TimeTerms.class)
                                .with("workingAge", 15)
                                .with("oldAge", 65)
                                .with("days", 300)
                                .with("youthShare", 0.25)
                                .with("oldShare", 0.4)
                                .with("childCare", 60)
                                .with("houseCare", 24)
                                .with("herdDays", 30)
                                .with("childNeed", 0.6)
                                .make(),
                        world.people())
                .step(SmallWorld.period(0, 2));
    }

    /**
     * Needs 3 + 2·.6 = 4.2. Time ½·(300 + 300 + .25·300 + 0 + .4·300) = 397.5. Care ½·(5·24 + 60) = 90, herding ½·30·2 = 30. Workers 2 with (8 + 4)/2 years of
     * school, one a woman. The woman of 70 is 16 years older than the eldest man or more, and heads it. Who is in the city does not count.
     */
    @Test
    void countsWhoIsAtHome() {
        world.person(0, false, 40, 8)
                .person(0, true, 30, 4)
                .person(0, true, 12, 6)
                .person(0, false, 3, 0)
                .person(0, true, 70, 0)
                .person(0, false, 20, 12);
        world.persons.place.values()[5] = PersonTable.CITY;
        set(world.households.herd, 2);
        step();
        assertThat(world.households.size.at(0)).isEqualTo(5);
        assertThat(world.households.workers.at(0)).isEqualTo(2);
        assertThat(world.households.adultEquivalents.at(0)).isCloseTo(4.2, within(1e-12));
        assertThat(world.households.schooling.at(0)).isEqualTo(6);
        assertThat(world.households.womenShare.at(0)).isEqualTo(0.5);
        assertThat(world.households.womanHeads.at(0)).isEqualTo(1);
        assertThat(world.households.time.at(0)).isCloseTo(397.5, within(1e-12));
        assertThat(world.households.care.at(0)).isCloseTo(90, within(1e-12));
        assertThat(world.households.herding.at(0)).isCloseTo(30, within(1e-12));
    }

    /** A man and three small children: time ½·300 = 150; care ½·(4·24 + 3·60) = 138 is cut to .4·150, herding ½·30·10 = 150 to .2·150. */
    @Test
    void careAndHerdingLeaveTimeForWork() {
        world.person(1, false, 40, 8);
        for (int child = 0; child < 3; child++) {
            world.person(1, true, 5, 0);
        }
        set(world.households.herd, 0, 10);
        step();
        assertThat(world.households.care.at(1)).isCloseTo(60, within(1e-12));
        assertThat(world.households.herding.at(1)).isCloseTo(30, within(1e-12));
        assertThat(world.households.womanHeads.at(1)).isZero();
    }

    /** A woman of 55 and a man of 40 are of one generation; nobody is left in household 2 but has a day in the half-year. */
    @Test
    void aManOfHerGenerationIsNamedAsHead() {
        world.person(0, true, 55, 0).person(0, false, 40, 0);
        step();
        assertThat(world.households.womanHeads.at(0)).isZero();
        assertThat(world.households.size.at(2)).isZero();
        assertThat(world.households.time.at(2)).isEqualTo(0.5);
    }
}
