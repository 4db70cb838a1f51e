package org.ayllu.core.demography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ayllu.core.SmallWorld;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.random.Draws;
import org.ayllu.core.terms.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One year in which each event is certain, impossible or as likely as not. */
class DemographyYearTest {
    private static final DemographyTerms NOTHING = Values.of(DemographyTerms.class)
            .with("fertility", 0)
            .with("infantMortality", 0)
            .with("adultMortality", 0)
            .with("oldMortality", 0)
            .with("leaving", 0)
            .with("enrolment", 0)
            .with("lastSchoolAge", 16)
            .make();

    private final SmallWorld world = new SmallWorld().households(0, 2);

    @AfterEach
    void end() {
        world.close();
    }

    private List<Integer> ages(DemographyTerms terms) {
        return ages(world, terms, 0);
    }

    /** Forty years that begin alike and differ in their draws. */
    private static List<List<Integer>> years(DemographyTerms terms, Consumer<SmallWorld> people) {
        List<List<Integer>> years = new ArrayList<>();
        for (int replicate = 0; replicate < 40; replicate++) {
            try (SmallWorld world = new SmallWorld().households(0, 2)) {
                people.accept(world);
                years.add(ages(world, terms, replicate));
            }
        }
        return years;
    }

    /** Ages at home after a year, household by household, in their order. */
    private static List<Integer> ages(SmallWorld world, DemographyTerms terms, int replicate) {
        world.nation.personsBefore.values()[0] = world.persons.rows();
        new DemographyPhase(terms, world.people(), world.nation, new Draws(1, replicate)).step(SmallWorld.period(1, 2));
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

    /**
     * Women who are 15 to 44 after the year may bear; who is away does not. Ages: 14 → 15 yes, 44 → 45 no, 43 → 44 yes, 30 in the city no. At the highest chance,
     * .5, both bear in some years, and never more.
     */
    @Test
    void womenAtHomeBear() {
        List<List<Integer>> years = years(NOTHING.with("fertility", 0.5), world -> {
            world.person(0, true, 14, 0)
                    .person(0, true, 44, 0)
                    .person(0, false, 30, 0)
                    .person(1, true, 43, 0)
                    .person(1, true, 30, 0);
            world.persons.place.values()[4] = PersonTable.CITY;
        });
        assertThat(years)
                .contains(List.of(15, 45, 31, 44, 31), List.of(15, 45, 31, 0, 44, 31), List.of(15, 45, 31, 44, 31, 0))
                .contains(List.of(15, 45, 31, 0, 44, 31, 0))
                .allMatch(ages -> ages.size() <= 7);
    }

    /** Adults die at 0, and each year from 55 on adds .1: 54 → 0, 64 → 1. Infants die in some years, at the highest chance, .5. */
    @Test
    void infantsAndTheOldDie() {
        List<List<Integer>> years = years(
                NOTHING.with("infantMortality", 0.5).with("oldMortality", 0.1),
                world -> world.person(0, true, 54, 0)
                        .person(0, true, 0, 0)
                        .person(1, false, 64, 0)
                        .person(1, false, 18, 0));
        assertThat(years).contains(List.of(55, 19), List.of(55, 1, 19)).allMatch(ages -> ages.size() <= 3);
    }

    /** Grown children are 20 to 39 and at least 16 years younger than the eldest: 20 goes; 19, the brother of 30 beside one of 45, do not. */
    @Test
    void grownChildrenLeave() {
        world.person(0, true, 50, 0).person(0, true, 20, 0).person(0, true, 19, 0);
        world.person(1, false, 45, 0).person(1, false, 30, 0);
        assertThat(ages(NOTHING.with("leaving", 1))).containsExactly(51, 20, 46, 31);
        assertThat(world.nation.leavers.at(0)).isEqualTo(1);
    }

    /** School is from 6 to the last age, 16. */
    @Test
    void childrenGoToSchool() {
        world.person(0, true, 5, 0).person(0, true, 6, 0).person(0, true, 16, 9).person(0, true, 17, 9);
        ages(NOTHING.with("enrolment", 1));
        assertThat(world.persons.schooling.values()).startsWith(0, 1, 10, 9);
    }

    /** The only adult dies, a child stays: a couple of 25 with six years of school takes over. */
    @Test
    void anHeirCoupleTakesOver() {
        world.person(0, true, 80, 0).person(0, true, 10, 3).person(1, true, 30, 0);
        assertThat(ages(NOTHING.with("oldMortality", 0.1))).containsExactly(11, 25, 25, 31);
        assertThat(world.nation.heirs.at(0)).isEqualTo(2);
        assertThat(world.persons.female.at(1) + world.persons.female.at(2)).isEqualTo(1);
        assertThat(world.persons.schooling.at(2)).isEqualTo(6);
    }
}
