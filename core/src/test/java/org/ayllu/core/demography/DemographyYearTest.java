package org.ayllu.core.demography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.SmallWorld;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.random.Draws;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One year in which each event is certain or impossible. */
class DemographyYearTest {
    private static final DemographyTerms NOTHING = new DemographyTerms(0, 0, 0, 0, 0, 0, 16, FoundingTerms.defaults());

    private final SmallWorld world = new SmallWorld().households(0, 2);

    @AfterEach
    void end() {
        world.close();
    }

    /** Ages at home after a year, household by household, in their order. */
    private List<Integer> ages(DemographyTerms terms) {
        world.nation.personsBefore.values()[0] = world.persons.rows();
        new DemographyPhase(terms, world.people(), world.nation, new Draws(1, 0)).step(SmallWorld.period(1, 2));
        List<Integer> ages = new ArrayList<>();
        for (int p = 0; p < world.persons.rows(); p++) {
            ages.add(world.persons.age.at(p));
        }
        assertThat(world.nation.personsBefore.at(0)
                        + world.nation.births.at(0)
                        + world.nation.heirs.at(0)
                        - world.nation.deaths.at(0)
                        - world.nation.leavers.at(0))
                .isEqualTo(world.persons.rows());
        return ages;
    }

    @Test
    void peopleGrowOlderAndNothingElse() {
        world.person(0, true, 20, 3).person(1, false, 99, 0);
        assertThat(ages(NOTHING)).containsExactly(21, 100);
        assertThat(world.persons.schooling.at(0)).isEqualTo(3);
    }

    /** Women who are 15 to 44 after the year bear; who is away does not. Ages: 14 → 15 yes, 44 → 45 no, 43 → 44 yes, 30 in the city no. */
    @Test
    void womenAtHomeBear() {
        world.person(0, true, 14, 0)
                .person(0, true, 44, 0)
                .person(0, false, 30, 0)
                .person(1, true, 43, 0)
                .person(1, true, 30, 0);
        world.persons.place.values()[4] = PersonTable.CITY;
        assertThat(ages(new DemographyTerms(1, 0, 0, 0, 0, 0, 16, FoundingTerms.defaults())))
                .containsExactly(15, 45, 31, 0, 44, 31, 0);
        assertThat(world.nation.births.at(0)).isEqualTo(2);
    }

    /** Adults die at 0, and each year from 55 on adds .5: 54 → 0, 56 → 1. Infants die surely. */
    @Test
    void infantsAndTheOldDie() {
        world.person(0, true, 54, 0)
                .person(0, true, 0, 0)
                .person(1, false, 56, 0)
                .person(1, false, 18, 0);
        assertThat(ages(new DemographyTerms(0, 1, 0, 0.5, 0, 0, 16, FoundingTerms.defaults())))
                .containsExactly(55, 19);
        assertThat(world.nation.deaths.at(0)).isEqualTo(2);
    }

    /** Grown children are 20 to 39 and at least 16 years younger than the eldest: 20 goes; 19, the brother of 30 beside one of 45, do not. */
    @Test
    void grownChildrenLeave() {
        world.person(0, true, 50, 0).person(0, true, 20, 0).person(0, true, 19, 0);
        world.person(1, false, 45, 0).person(1, false, 30, 0);
        assertThat(ages(new DemographyTerms(0, 0, 0, 0, 1, 0, 16, FoundingTerms.defaults())))
                .containsExactly(51, 20, 46, 31);
        assertThat(world.nation.leavers.at(0)).isEqualTo(1);
    }

    /** School is from 6 to the last age, 16. */
    @Test
    void childrenGoToSchool() {
        world.person(0, true, 5, 0).person(0, true, 6, 0).person(0, true, 16, 9).person(0, true, 17, 9);
        ages(new DemographyTerms(0, 0, 0, 0, 0, 1, 16, FoundingTerms.defaults()));
        assertThat(world.persons.schooling.values()).startsWith(0, 1, 10, 9);
    }

    /** The only adult dies, a child stays: a couple of 25 with six years of school takes over. */
    @Test
    void anHeirCoupleTakesOver() {
        world.person(0, true, 80, 0).person(0, true, 10, 3).person(1, true, 30, 0);
        assertThat(ages(new DemographyTerms(0, 0, 0, 0.1, 0, 0, 16, FoundingTerms.defaults())))
                .containsExactly(11, 25, 25, 31);
        assertThat(world.nation.heirs.at(0)).isEqualTo(2);
        assertThat(world.persons.female.at(1) + world.persons.female.at(2)).isEqualTo(1);
        assertThat(world.persons.schooling.at(2)).isEqualTo(6);
    }
}
