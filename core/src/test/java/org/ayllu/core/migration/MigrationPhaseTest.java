package org.ayllu.core.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ayllu.core.SmallWorld.set;

import java.util.Collections;
import org.ayllu.core.SmallWorld;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.random.Draws;
import org.ayllu.core.terms.TimePath;
import org.ayllu.core.terms.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A year in which utilities are so far apart that no draw decides, and the formulas of the choices by themselves. */
class MigrationPhaseTest {
    private static final double LN2 = Math.log(2);

    private final SmallWorld world = new SmallWorld().households(0, 2);

    @AfterEach
    void end() {
        world.close();
    }

    /**
     * City: 4 US$ a day, 200 days, 2 workers a household, a tenth without work, jobs grow by .08 and workers fall by .1, board 1; seasons of 60 days over all months;
     * costs 60 and 800; a network halves them; half of what is earned is sent home, half as much each year after.
     */
    private static MigrationTerms terms(double attachment, double returning, double abroadWage) {
        return Values.of(MigrationTerms.class)
                .with("cityWage", 4)
                .with("cityDays", 200)
                .with("cityWorkers", 2)
                .with("cityUnemployment", 0.1)
                .with("cityJobGrowth", 0.08)
                .with("cityWorkerGrowth", -0.1)
                .with("board", 1)
                .with("seasonalDays", 60)
                .with("seasonalMonths", Collections.nCopies(12, 1.0))
                .with("seasonalReluctance", 1)
                .with("seasonalScale", 2)
                .with("cityCost", 60)
                .with("abroadWage", TimePath.constant(abroadWage))
                .with("abroadCost", 800)
                .with("networkEffect", LN2)
                .with("attachment", attachment)
                .with("returning", returning)
                .with("abroadReluctance", 3)
                .with("moveScale", 100)
                .with("remitted", 0.5)
                .with("forgetting", 0.5)
                .with("ownFunds", 0.5)
                .with("animalValue", 100)
                .make();
    }

    private MigrationPhase phase(MigrationTerms terms) {
        return new MigrationPhase(
                terms,
                SmallWorld.calendar(2),
                world.people(),
                new MigrationPhase.Places(world.municipalities, world.nation),
                new Draws(2, 0));
    }

    /** Two households make 2·2 workers in the city, of whom .9 have jobs: 3.6 for 4 and one newcomer. A third household that is founded later makes no more. */
    @Test
    void theCityDoesNotGrowWithHouseholdsThatAreFounded() {
        familyOfThree(0);
        world.persons.place.values()[2] = PersonTable.CITY;
        MigrationPhase phase = phase(terms(40, 0, 1));
        world.households.table.append(3);
        phase.step(SmallWorld.period(0, 2));
        assertThat(world.nation.cityEmployment.at(0)).isCloseTo(0.72, within(1e-12));
    }

    private void familyOfThree(int household) {
        world.person(household, true, 50, 0).person(household, false, 50, 0).person(household, true, 20, 0);
    }

    /**
     * Of 2·10 workers .9 had jobs: 18·1.08² = 20.9952 after two years, for 20·.9² = 16.2 workers and 7.128 newcomers: .9. A day that pays 3 more: (1 + e^−(3/2 − 1
     * + ln 2·1))⁻¹ with e^−ln 2 = ½.
     */
    @Test
    void formulasOfTheChoices() {
        MigrationChoice choice = new MigrationChoice(terms(1, 0, 1));
        assertThat(choice.cityEmployment(10, 7.128, 2)).isCloseTo(0.9, within(1e-12));
        assertThat(choice.seasonalChance(3, 1)).isCloseTo(1 / (1 + 0.5 * Math.exp(-0.5)), within(1e-12));
        // (3·200 − 300 − ½·60/3)/100 − 1 + ln 2
        assertThat(choice.city(3, 300, 1)).isCloseTo(2.9 - 1 + LN2, within(1e-12));
        // (1000 − 300 − 800/3)/100 − 1 − 3
        assertThat(choice.abroad(1000, 300, 0)).isCloseTo((700 - 800.0 / 3) / 100 - 4, within(1e-12));
        assertThat(choice.cost(800, 2)).isCloseTo(200, within(1e-12));
        assertThat(choice.remitted(2)).isCloseTo(0.125, within(1e-12));
    }

    /**
     * Two who went to the city two years ago and abroad now, of a household of two: the network is ½. Employment: 3.6 jobs for 4 + 1 = .72. Remittances of a season
     * of two: ½·(.72·4·200·½·½³ + 1000·½·½); both are a year longer away when the year begins. Those in the city are of household 0.
     */
    @Test
    void whoIsAwaySendsMoney() {
        world.person(0, false, 50, 0)
                .person(0, true, 30, 0)
                .person(0, true, 31, 0)
                .person(1, true, 60, 0);
        world.persons.place.values()[1] = PersonTable.CITY;
        world.persons.yearsAway.values()[1] = 2;
        world.persons.place.values()[2] = PersonTable.ABROAD;
        phase(terms(40, 0, 1000)).step(SmallWorld.period(0, 2));
        assertThat(world.nation.cityEmployment.at(0)).isCloseTo(0.72, within(1e-12));
        assertThat(world.households.inCity.at(0)).isEqualTo(1);
        assertThat(world.households.abroad.at(0)).isEqualTo(1);
        assertThat(world.households.remittances.at(0)).isCloseTo(0.5 * (0.72 * 800 * 0.0625 + 250), within(1e-9));
        assertThat(world.households.remittances.at(1)).isZero();
        assertThat(world.households.cityWage.at(0)).isCloseTo(0.72 * 4 - 1, within(1e-12));
    }

    /** With a chance of 1 of coming home they do, and send nothing. */
    @Test
    void whoComesHomeSendsNothing() {
        world.person(0, false, 50, 0).person(0, true, 30, 0);
        world.persons.place.values()[1] = PersonTable.CITY;
        world.persons.yearsAway.values()[1] = 2;
        phase(terms(40, 1, 1000)).step(SmallWorld.period(0, 2));
        assertThat(world.persons.place.at(1)).isEqualTo(PersonTable.HOME);
        assertThat(world.persons.yearsAway.at(1)).isZero();
        assertThat(world.households.remittances.at(0)).isZero();
    }

    /** Attachment of −20 sends one of 16 to 44 years where two adults stay. Of two who would go abroad, one owns less than half of the cost, 800: 3 animals of 100. */
    @Test
    void oneGrownMemberLeavesAndPaysTheJourney() {
        familyOfThree(0);
        familyOfThree(1);
        set(world.households.cash, 50, 100);
        set(world.households.herd, 3, 3);
        phase(terms(-20, 0, 100_000)).step(SmallWorld.period(0, 2));
        assertThat(world.persons.place.at(2)).isEqualTo(PersonTable.CITY);
        assertThat(world.households.journeys.at(0)).isCloseTo(60, within(1e-12));
        assertThat(world.persons.place.at(5)).isEqualTo(PersonTable.ABROAD);
        assertThat(world.households.journeys.at(1)).isCloseTo(800, within(1e-12));
        assertThat(world.persons.place.at(0)).isEqualTo(PersonTable.HOME);
        assertThat(world.persons.place.at(3)).isEqualTo(PersonTable.HOME);
    }

    @Test
    void nobodyLeavesACoupleBehindAlone() {
        world.person(0, true, 40, 0).person(0, false, 40, 0).person(0, false, 15, 0);
        phase(terms(-20, 0, 100_000)).step(SmallWorld.period(0, 2));
        assertThat(world.persons.place.values()).startsWith(PersonTable.HOME, PersonTable.HOME, PersonTable.HOME);
        assertThat(world.households.journeys.at(0)).isZero();
    }

    /** A wage at home of −1000 against 1000 decides the season in the city: half of 60 days in each of two seasons. */
    @Test
    void seasonsInTheCityAnswerToTheWageAtHome() {
        set(world.households.planWage, -1000, 1000);
        MigrationPhase phase = phase(terms(40, 0, 1));
        phase.step(SmallWorld.period(0, 2));
        phase.step(SmallWorld.period(1, 2));
        assertThat(world.households.cityDays.at(0)).isCloseTo(30, within(1e-12));
        assertThat(world.households.cityDaysOfYear.at(0)).isEqualTo(60);
        assertThat(world.households.cityDays.at(1)).isZero();
        assertThat(world.households.seasonalMigrant.at(1)).isZero();
    }
}
