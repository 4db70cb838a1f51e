package org.ayllu.models.classics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Each solution against the problem it solves, at parameters that no table holds. */
class ClassicsTest {
    private static final int DRAWS = 500;
    private final SplittableRandom random = new SplittableRandom(5);

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private CobbDouglas farm() {
        return new CobbDouglas(between(1, 300), between(0.1, 0.9));
    }

    @Test
    void noOtherLabourGivesTheChayanovHouseholdMore() {
        for (int i = 0; i < DRAWS; i++) {
            ChayanovHousehold household = new ChayanovHousehold(farm(), between(20, 400), between(0.05, 0.95));
            ChayanovHousehold.Choice best = household.choose();
            assertThat(best.labour() + best.leisure()).isCloseTo(household.time(), within(1e-9));
            for (double factor : new double[] {0.5, 0.99, 0.999, 1.001, 1.01}) {
                double labour = Math.min(best.labour() * factor, household.time() * 0.9999);
                double utility = Math.pow(household.farm().output(labour), household.consumption())
                        * Math.pow(household.time() - labour, 1 - household.consumption());
                assertThat(utility).isLessThanOrEqualTo(best.utility() * (1 + 1e-12));
            }
        }
    }

    @Test
    void theSeparableHouseholdSpendsWhatItHasAndProducesWhateverItsTastes() {
        for (int i = 0; i < DRAWS; i++) {
            CobbDouglas farm = farm();
            double wage = between(0.2, 3);
            SeparableHousehold one = new SeparableHousehold(farm, 100, between(0.1, 0.9), wage);
            SeparableHousehold other = new SeparableHousehold(farm, 250, between(0.1, 0.9), wage);
            SeparableHousehold.Choice choice = one.choose();
            assertThat(choice.consumption())
                    .isCloseTo(
                            farm.output(choice.labour()) + wage * choice.daysSold(),
                            within(1e-9 * choice.fullIncome()));
            assertThat(farm.marginalProductOfLabour(choice.labour())).isCloseTo(wage, within(1e-9));
            assertThat(other.choose().labour()).isEqualTo(choice.labour());
        }
    }

    @Test
    void atTheEdgesOfTheLandMarketLandIsWorthItsRent() {
        for (int i = 0; i < DRAWS; i++) {
            double rentIn = between(0.2, 2);
            LandMarket market = new LandMarket(between(0.2, 0.8), between(10, 200), rentIn, rentIn * between(0.3, 1));
            CobbDouglas atLower = new CobbDouglas(market.rentsInBelow(), market.share());
            CobbDouglas atUpper = new CobbDouglas(market.rentsOutAbove(), market.share());
            assertThat(atLower.marginalProductOfFixed(market.labour())).isCloseTo(market.rentIn(), within(1e-9));
            assertThat(atUpper.marginalProductOfFixed(market.labour())).isCloseTo(market.rentOut(), within(1e-9));
            assertThat(market.positionOf(market.rentsInBelow() * 0.9)).isEqualTo(LandMarket.Position.RENTS_IN);
            assertThat(market.positionOf(market.rentsOutAbove() * 1.1)).isEqualTo(LandMarket.Position.RENTS_OUT);
        }
        assertThat(new LandMarket(0.5, 100, 0.8, 0.6).positionOf(50)).isEqualTo(LandMarket.Position.AUTARKIC);
    }

    @Test
    void migrantsExpectInTheCityWhatTheCountrysidePays() {
        for (int i = 0; i < DRAWS; i++) {
            HarrisTodaro economy = new HarrisTodaro(farm(), farm(), between(50, 800), between(0.3, 2));
            HarrisTodaro.Equilibrium found = economy.solve();
            assertThat(found.ruralLabour() + found.cityJobs() + found.unemployed())
                    .isCloseTo(economy.labour(), within(1e-9 * economy.labour()));
            assertThat(found.loss()).isBetween(-1e-12, 1.0);
            double paid = found.unemployed() > 0
                    ? economy.cityWage()
                    : economy.city().marginalProductOfLabour(found.cityJobs());
            double expected = paid * found.cityJobs() / (found.cityJobs() + found.unemployed());
            assertThat(found.ruralWage()).isCloseTo(expected, within(1e-9 * expected));
            assertThat(paid).isGreaterThanOrEqualTo(economy.cityWage() * (1 - 1e-12));
        }
    }
}
