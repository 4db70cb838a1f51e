package org.ayllu.core.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ayllu.core.SmallWorld;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.terms.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Yields exp(sσz − (sσ)²/2)·(1 − s·loss·ElNiño), with s = .8 for potato, .4 for maize, 0 for hay. */
class WeatherPhaseTest {
    private static final Draws DRAWS = new Draws(7, 0);

    private final SmallWorld world = new SmallWorld().households(0, 2);

    @AfterEach
    void end() {
        world.close();
    }

    private void step(WeatherTerms terms, int year) {
        new WeatherPhase(terms, SmallFarm.terms(), world.households, world.municipalities, world.nation, DRAWS)
                .step(SmallWorld.period(2 * year, 2));
    }

    /** Loss .25: potato 1 − .8·.25 = .8, maize .9, hay 1; pasture 1 + .6·(.75 − 1) = .85. Yields after two years 1.1² = 1.21. */
    @Test
    void elNinoTakesWhatTheCropIsSensitiveTo() {
        step(
                Values.of(WeatherTerms.class)
                        .with("elNinoChance", 1)
                        .with("elNinoLoss", 0.25)
                        .with("municipalitySd", 0)
                        .with("householdSd", 0)
                        .with("pastureResponse", 0.6)
                        .with("yieldTrend", 0.1)
                        .make(),
                2);
        assertThat(world.nation.elNino.at(0)).isEqualTo(1);
        assertThat(world.nation.usualYield.at(0)).isCloseTo(1.21, within(1e-12));
        assertThat(world.municipalities.yieldShock.get(0).at(1)).isCloseTo(0.8, within(1e-12));
        assertThat(world.municipalities.yieldShock.get(1).at(1)).isCloseTo(0.9, within(1e-12));
        assertThat(world.municipalities.yieldShock.get(2).at(1)).isEqualTo(1);
        assertThat(world.municipalities.pasture.at(1)).isCloseTo(0.85, within(1e-12));
        assertThat(world.households.luck.at(1)).isEqualTo(1);
    }

    /** With σ = .5 each municipality has its own z; potato has s·σ = .4, so exp(.4z − .08), maize exp(.2z − .02); pasture follows s = 1. */
    @Test
    void aMunicipalityHasItsOwnWeather() {
        step(
                Values.of(WeatherTerms.class)
                        .with("elNinoChance", 0)
                        .with("elNinoLoss", 0.25)
                        .with("municipalitySd", 0.5)
                        .with("householdSd", 0)
                        .with("pastureResponse", 1)
                        .with("yieldTrend", 0)
                        .make(),
                1);
        assertThat(world.nation.elNino.at(0)).isZero();
        for (int m = 0; m < 2; m++) {
            double z = DRAWS.at(Purpose.of("weather.municipality"), 2).normal(m, 0);
            assertThat(world.municipalities.yieldShock.get(0).at(m)).isCloseTo(Math.exp(0.4 * z - 0.08), within(1e-12));
            assertThat(world.municipalities.yieldShock.get(1).at(m)).isCloseTo(Math.exp(0.2 * z - 0.02), within(1e-12));
            assertThat(world.municipalities.pasture.at(m)).isCloseTo(Math.exp(0.5 * z - 0.125), within(1e-12));
        }
    }

    /** Luck is exp(σz − σ²/2), σ = .5, of mean 1. */
    @Test
    void aHouseholdHasItsOwnLuck() {
        step(
                Values.of(WeatherTerms.class)
                        .with("elNinoChance", 0)
                        .with("elNinoLoss", 0)
                        .with("municipalitySd", 0)
                        .with("householdSd", 0.5)
                        .with("pastureResponse", 0)
                        .with("yieldTrend", 0)
                        .make(),
                0);
        for (int h = 0; h < 2; h++) {
            double z = DRAWS.at(Purpose.of("weather.household"), 0).normal(h + 1, 0);
            assertThat(world.households.luck.at(h)).isCloseTo(Math.exp(0.5 * z - 0.125), within(1e-12));
        }
    }
}
