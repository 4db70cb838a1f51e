package org.ayllu.models.classics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Worked examples; the figures were worked out by hand or apart from Ayllu. */
class ClassicsTest {
    private static final CobbDouglas FARM = new CobbDouglas(100, 0.5);

    @Test
    void withoutNeedsDrudgeryHasAClosedForm() {
        ChayanovHousehold.Choice choice = new ChayanovHousehold(FARM, 100, 0.5).choose();

        assertThat(choice.leisure()).isCloseTo(200.0 / 3, within(1e-12));
        assertThat(choice.consumption()).isCloseTo(100 / Math.sqrt(3), within(1e-12));
        assertThat(choice.shadowWage()).isCloseTo(0.5 * Math.sqrt(3), within(1e-13));
        assertThat(choice.utility()).isCloseTo(62.040324, within(1e-6));
    }

    /** With a half everywhere and s = A·√T: 3/4·s·L − 90·√L − 125·s = 0. */
    @Test
    void withNeedsAQuadraticEquationGivesTheDays() {
        ChayanovHousehold.Choice choice = new ChayanovHousehold(new CobbDouglas(2, 0.5, 20), 500, 0.5, 180).choose();
        double slope = 20 * Math.sqrt(2);
        double root = (180 * 0.5 + Math.sqrt(90 * 90 + 4 * 0.75 * slope * 0.25 * slope * 500)) / (2 * 0.75 * slope);

        assertThat(choice.labour()).isCloseTo(root * root, within(1e-9));
    }

    @Test
    void aHouseholdThatCannotMeetItsNeedsWorksAllItsDays() {
        ChayanovHousehold.Choice choice = new ChayanovHousehold(FARM, 100, 0.5, 101).choose();

        assertThat(choice).isEqualTo(new ChayanovHousehold.Choice(100, 0, FARM.output(100), 0, 0.5));
    }

    @Test
    void theSeparableHouseholdOfTheTextbook() {
        SeparableHousehold.Choice choice = new SeparableHousehold(FARM, 100, 0.7, 1).choose();

        assertThat(new double[] {
                    choice.labour(), choice.profit(), choice.fullIncome(), choice.consumption(), choice.leisure()
                })
                .containsExactly(new double[] {25, 25, 125, 87.5, 37.5}, within(1e-12));
        assertThat(new SeparableHousehold(FARM, 200, 0.7, 1, 30).choose().labour())
                .isEqualTo(choice.labour());
    }

    @Test
    void nobodyRestsMoreThanAllDays() {
        SeparableHousehold rich = new SeparableHousehold(new CobbDouglas(10_000, 0.5), 10, 0.3, 1);

        assertThat(rich.choose().leisure()).isEqualTo(10);
        assertThat(rich.choose().daysSold()).isEqualTo(-rich.choose().labour());
    }

    @Test
    void harrisTodaroHasAClosedFormWhereAllSharesAreAHalf() {
        HarrisTodaro.Equilibrium found =
                new HarrisTodaro(new CobbDouglas(200, 0.5), new CobbDouglas(200, 0.5), 400, 0.9).solve();
        double jobs = 200 * Math.pow(0.5 / 0.9, 2);
        double c = 0.9 * jobs / (0.5 * Math.sqrt(200));
        double root = (-c + Math.sqrt(c * c + 1600)) / 2;

        assertThat(found.cityJobs()).isCloseTo(jobs, within(1e-10));
        assertThat(found.ruralLabour()).isCloseTo(root * root, within(1e-9));
        assertThat(found.loss()).isCloseTo(0.140493, within(1e-6));
    }

    /** With 150 people left in the countryside and 250 in the city, b is what makes both worth the same. */
    @Test
    void anIncomeOfTheUnemployedDrawsPeopleIntoTheCity() {
        CobbDouglas half = new CobbDouglas(200, 0.5);
        double jobs = 200 * Math.pow(0.5 / 0.9, 2);
        double ruralWage = 0.5 * Math.sqrt(200 / 150.0);
        double income = (ruralWage * 250 - 0.9 * jobs) / (250 - jobs);
        HarrisTodaro.Equilibrium found =
                new HarrisTodaro(half, half, 400, new HarrisTodaro.Pay(0.9, 0, income)).solve();

        assertThat(income).isBetween(0.45, 0.5);
        assertThat(found.ruralLabour()).isCloseTo(150, within(1e-9));
        assertThat(found.ruralWage()).isCloseTo(ruralWage, within(1e-12));
        assertThat(found.cityJobs()).isCloseTo(jobs, within(1e-10));
        assertThat(found.unemployed()).isCloseTo(250 - jobs, within(1e-9));
        assertThatThrownBy(() -> new HarrisTodaro.Pay(0.9, 0, 0.9)).hasMessageContaining("below the city wage 0.9");
    }

    @Test
    void aSubsidyThatMovesCityJobsToTheFreeNumberLeavesNobodyWaiting() {
        CobbDouglas half = new CobbDouglas(200, 0.5);
        HarrisTodaro.Equilibrium free = new HarrisTodaro(half, half, 400, 0.3).solve();
        HarrisTodaro.Equilibrium subsidised =
                new HarrisTodaro(half, half, 400, new HarrisTodaro.Pay(0.3, 0.5, 0)).solve();

        assertThat(free.unemployed()).isZero();
        assertThat(free.ruralWage()).isCloseTo(0.5, within(1e-12));
        assertThat(subsidised.unemployed()).isZero();
        // √(200/(400−r)) = ½·√(200/r), so r = 400/5
        assertThat(subsidised.ruralLabour()).isCloseTo(80, within(1e-9));
        assertThat(subsidised.loss()).isPositive();
    }

    @Test
    void threeRegimesOfLand() {
        LandMarket market = new LandMarket(0.5, 100, 0.8, 0.6);

        assertThat(market.rentsInBelow()).isCloseTo(39.0625, within(1e-10));
        assertThat(market.rentsOutAbove()).isCloseTo(100 / 1.44, within(1e-10));
        assertThat(market.positionOf(30)).isEqualTo(LandMarket.Position.RENTS_IN);
        assertThat(market.positionOf(50)).isEqualTo(LandMarket.Position.AUTARKIC);
        assertThat(market.positionOf(80)).isEqualTo(LandMarket.Position.RENTS_OUT);
        assertThatThrownBy(() -> new LandMarket(0.5, 100, 0.8, 0.9))
                .hasMessage("rentOut must be above 0 and at most rentIn, 0.8, but is 0.9");
    }
}
