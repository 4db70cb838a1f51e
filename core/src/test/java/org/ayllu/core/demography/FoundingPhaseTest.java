package org.ayllu.core.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ayllu.core.SmallWorld.set;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ayllu.core.SmallWorld;
import org.ayllu.core.engine.Period;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.NationTable;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Ids;
import org.ayllu.core.table.DoubleColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The turn of a year in a municipality of three households, with ids 1, 2 and 3, beside one of a single one with id 4. Persons have the ids 100, 101, … */
class FoundingPhaseTest {
    private static final Period NEW_YEAR = SmallWorld.period(2, 2);

    private final SmallWorld world = new SmallWorld().households(0, 3).households(1, 1);
    private final HouseholdTable households = world.households;
    private final PersonTable persons = world.persons;
    private final NationTable nation = world.nation;

    @AfterEach
    void end() {
        world.close();
    }

    private void turn(FoundingRule rule, double staying) {
        new FoundingPhase(new FoundingTerms(rule, staying), world.people(), nation, new Draws(5, 0)).step(NEW_YEAR);
    }

    private List<Integer> places() {
        return IntStream.range(0, households.rows())
                .map(households.municipality::at)
                .boxed()
                .toList();
    }

    private void leaving(int... rows) {
        for (int p : rows) {
            persons.leaving.values()[p] = 1;
        }
    }

    private static long child(int number) {
        return 100L + number;
    }

    private int row(long household) {
        return households.table.rowOf(household);
    }

    private double of(DoubleColumn column, long household) {
        return column.at(row(household));
    }

    private List<Integer> ages(long household) {
        List<Integer> ages = new ArrayList<>();
        for (int p = 0; p < persons.rows(); p++) {
            if (persons.household.at(p) == row(household)) {
                ages.add(persons.age.at(p));
            }
        }
        return ages;
    }

    /** Whoever is not part of an example. */
    private void adultsIn(int... rows) {
        for (int h : rows) {
            world.person(h, true, 60, 0);
        }
    }

    private void twoFamilies() {
        world.person(0, false, 50, 0)
                .person(0, true, 48, 0)
                .person(0, false, 25, 4)
                .person(0, true, 10, 3);
        world.person(1, true, 50, 0).person(1, true, 24, 6);
        adultsIn(2, 3);
        leaving(2, 5);
        set(households.rainfed, 3, 2);
        set(households.herd, 6, 4);
        set(households.cash, 90, -10);
        set(households.travelHours, 2, 5);
        set(households.planWage, 1.5, 0.5);
        set(households.harvest, 7, 7);
    }

    /**
     * He is one of two children and takes 1/3 of what his family has; she is an only child and takes 1/2: land 3/3 + 2/2 = 2, herd 6/3 + 4/2 = 4, cash 90/3 − 10/2
     * = 25. They live where his family does and expect what it does; what a phase works out anew is 0.
     */
    @Test
    void aCoupleTakesTheirPartsOfBothFamilies() {
        twoFamilies();
        turn(FoundingRule.EQUAL, 1);
        long founded = Ids.household(child(2), NEW_YEAR.index());
        assertThat(ages(founded)).containsExactlyInAnyOrder(25, 24);
        assertThat(ages(1)).containsExactly(50, 48, 10);
        assertThat(ages(2)).containsExactly(50);
        assertThat(of(households.rainfed, founded)).isCloseTo(2, within(1e-12));
        assertThat(of(households.herd, founded)).isCloseTo(4, within(1e-12));
        assertThat(of(households.cash, founded)).isCloseTo(25, within(1e-12));
        assertThat(of(households.rainfed, 1)).isCloseTo(2, within(1e-12));
        assertThat(of(households.herd, 1)).isCloseTo(4, within(1e-12));
        assertThat(of(households.cash, 1)).isCloseTo(60, within(1e-12));
        assertThat(of(households.rainfed, 2)).isCloseTo(1, within(1e-12));
        assertThat(of(households.cash, 2)).isCloseTo(-5, within(1e-12));
        assertThat(of(households.travelHours, founded)).isEqualTo(2);
        assertThat(of(households.planWage, founded)).isEqualTo(1.5);
        assertThat(of(households.harvest, founded)).isZero();
        assertThat(households.origin.at(row(founded))).isEqualTo(row(1));
        assertThat(places()).containsExactly(0, 0, 0, 0, 1);
        assertThat(nation.householdsBefore.at(0)).isEqualTo(4);
        assertThat(nation.founded.at(0)).isEqualTo(1);
        assertThat(nation.departed.at(0)).isZero();
        assertThat(nation.personsBefore.at(0)).isEqualTo(8);
    }

    @Test
    void withOneHeirFoundersGetNothing() {
        twoFamilies();
        turn(FoundingRule.ONE_HEIR, 1);
        long founded = Ids.household(child(2), NEW_YEAR.index());
        assertThat(ages(founded)).containsExactlyInAnyOrder(25, 24);
        assertThat(of(households.rainfed, founded)).isZero();
        assertThat(of(households.cash, founded)).isZero();
        assertThat(of(households.travelHours, founded)).isEqualTo(2);
        assertThat(of(households.herd, 1)).isEqualTo(6);
        assertThat(of(households.cash, 2)).isEqualTo(-10);
    }

    /** Of 9 animals two sons who found in one year and their father get 3 each, whoever of the sons is first; the third generation does not count for more. */
    @Test
    void brothersOfOneYearGetTheSame() {
        world.person(0, false, 50, 0).person(0, false, 25, 0).person(0, false, 23, 0);
        world.person(1, true, 50, 0).person(1, true, 24, 0).person(1, true, 22, 0);
        adultsIn(2, 3);
        leaving(1, 2, 4, 5);
        set(households.herd, 9);
        turn(FoundingRule.EQUAL, 1);
        assertThat(of(households.herd, Ids.household(child(1), NEW_YEAR.index())))
                .isCloseTo(3, within(1e-12));
        assertThat(of(households.herd, Ids.household(child(2), NEW_YEAR.index())))
                .isCloseTo(3, within(1e-12));
        assertThat(of(households.herd, 1)).isCloseTo(3, within(1e-12));
        assertThat(nation.founded.at(0)).isEqualTo(2);
    }

    /** A brother and a sister find nobody, neither does who lives in another municipality: they look again in another year. */
    @Test
    void whoFindsNobodyStays() {
        world.person(0, false, 50, 0).person(0, false, 25, 0).person(0, true, 23, 0);
        adultsIn(1, 2);
        world.person(3, true, 50, 0).person(3, false, 23, 0);
        leaving(1, 2, 6);
        set(households.herd, 9);
        turn(FoundingRule.EQUAL, 1);
        assertThat(households.rows()).isEqualTo(4);
        assertThat(ages(1)).containsExactly(50, 25, 23);
        assertThat(ages(4)).containsExactly(50, 23);
        assertThat(of(households.herd, 1)).isEqualTo(9);
        assertThat(nation.departed.at(0)).isZero();
        assertThat(nation.personsBefore.at(0)).isEqualTo(7);
    }

    @Test
    void whoDoesNotLookForAPartnerLeaves() {
        twoFamilies();
        turn(FoundingRule.EQUAL, 0);
        assertThat(nation.founded.at(0)).isZero();
        assertThat(nation.departed.at(0)).isEqualTo(2);
        assertThat(of(households.cash, 1)).isEqualTo(90);
    }

    /** A child and somebody in the city are no adult at home: all that there is goes to the household from which the man came, members in the city too. */
    @Test
    void orphansGoToTheirFathersFamily() {
        world.person(0, false, 60, 0);
        world.person(1, true, 8, 0).person(1, false, 30, 0);
        adultsIn(2, 3);
        persons.place.values()[2] = PersonTable.CITY;
        households.origin.values()[1] = 0;
        households.origin.values()[2] = 1;
        households.inCity.values()[1] = 1;
        set(households.rainfed, 1, 2);
        set(households.cash, 5, -7);
        set(households.travelHours, 2, 5);
        turn(FoundingRule.EQUAL, 1);
        assertThat(row(2)).isEqualTo(-1);
        assertThat(ages(1)).containsExactlyInAnyOrder(60, 8, 30);
        assertThat(of(households.rainfed, 1)).isEqualTo(3);
        assertThat(of(households.cash, 1)).isEqualTo(-2);
        assertThat(of(households.travelHours, 1)).isEqualTo(2);
        assertThat(households.inCity.at(row(1))).isEqualTo(1);
        assertThat(households.origin.at(row(3)))
                .as("a household that came from the one that ended")
                .isEqualTo(row(1));
        assertThat(places()).containsExactly(0, 0, 1);
        assertThat(nation.merged.at(0)).isEqualTo(1);
        assertThat(nation.newcomers.at(0)).isZero();
    }

    /** His family is gone, hers is there; and a daughter's household takes in what her parents leave, like a son's. */
    @Test
    void orphansGoToTheirMothersFamilyAndToDaughters() {
        world.person(0, true, 12, 0);
        adultsIn(1, 2);
        households.otherOrigin.values()[0] = 2;
        world.person(3, false, 40, 0);
        turn(FoundingRule.EQUAL, 1);
        assertThat(ages(3)).containsExactlyInAnyOrder(60, 12);
        assertThat(households.rows()).isEqualTo(3);
    }

    @Test
    void whatParentsLeaveGoesToTheirDaughter() {
        adultsIn(1, 2, 3);
        households.otherOrigin.values()[2] = 0;
        set(households.rainfed, 4);
        turn(FoundingRule.EQUAL, 1);
        assertThat(of(households.rainfed, 3)).isEqualTo(4);
        assertThat(households.otherOrigin.at(row(3))).isEqualTo(-1);
    }

    /** The old have died: who is left goes to the son's household, which then comes from nobody. */
    @Test
    void orphansGoToTheirBrother() {
        world.person(0, true, 12, 0);
        world.person(1, false, 30, 0);
        adultsIn(2, 3);
        households.origin.values()[1] = 0;
        turn(FoundingRule.ONE_HEIR, 1);
        assertThat(row(1)).isEqualTo(-1);
        assertThat(ages(2)).containsExactlyInAnyOrder(12, 30);
        assertThat(households.origin.at(row(2))).isEqualTo(-1);
    }

    /** Neither the grandparents nor the parents are left: the uncle takes in both. */
    @Test
    void orphansGoToTheirUncle() {
        world.person(0, true, 12, 0);
        world.person(1, false, 3, 0);
        world.person(2, true, 30, 0);
        adultsIn(3);
        households.origin.values()[1] = 0;
        households.origin.values()[2] = 0;
        turn(FoundingRule.EQUAL, 1);
        assertThat(households.rows()).isEqualTo(2);
        assertThat(ages(3)).containsExactlyInAnyOrder(12, 3, 30);
        assertThat(nation.merged.at(0)).isEqualTo(2);
    }

    /** Nobody is left in household 4, alone in its municipality: a couple comes and has all. In the other, whoever is there takes over what nobody has. */
    @Test
    void onlyWhereNobodyIsLeftACoupleComesFromOutside() {
        world.person(2, true, 30, 0);
        set(households.rainfed, 1, 2, 3, 4);
        turn(FoundingRule.EQUAL, 1);
        assertThat(households.rows()).isEqualTo(2);
        assertThat(of(households.rainfed, 3)).isEqualTo(6);
        assertThat(of(households.rainfed, 4)).isEqualTo(4);
        assertThat(ages(4)).containsExactly(25, 25);
        assertThat(persons.table.rowOf(Ids.heir(4, NEW_YEAR.index(), 0))).isNotNegative();
        assertThat(nation.newcomers.at(0)).isEqualTo(2);
        assertThat(nation.personsBefore.at(0)).isEqualTo(3);
    }

    @Test
    void withTheRuleNoneNothingHappens() {
        twoFamilies();
        turn(FoundingRule.NONE, 1);
        assertThat(households.rows()).isEqualTo(4);
        assertThat(persons.rows()).isEqualTo(8);
        assertThat(nation.personsBefore.at(0)).isEqualTo(8);
        assertThat(nation.householdsBefore.at(0)).isEqualTo(4);
        assertThat(of(households.cash, 1)).isEqualTo(90);
    }
}
