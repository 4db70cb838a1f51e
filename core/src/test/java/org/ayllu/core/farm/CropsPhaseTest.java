package org.ayllu.core.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ayllu.core.SmallWorld.set;

import org.ayllu.core.SmallWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Crops add (1/b)·land·(P/p)·(L/K)^b·luck·weather, here with b = ½. */
class CropsPhaseTest {
    private final SmallWorld world = new SmallWorld().households(0, 2).households(1, 1);

    @AfterEach
    void end() {
        world.close();
    }

    /** Household 0 sows food and hay, 1 food only, 2 nothing. */
    @BeforeEach
    void fields() {
        set(world.households.foodLand, 2, 1, 0);
        set(world.households.cashLand, 1, 0, 0);
        set(world.households.planFoodPower, 1, 2, 1);
        set(world.households.planFoodPrice, 1.5, 1, 1);
        set(world.households.luck, 1.2, 1, 1);
        set(world.households.exposure, 0.5, 1, 1);
        set(world.households.cropDays, 10, 5, 0);
        set(world.municipalities.foodLabour.get(0), 10, 10);
        set(world.municipalities.cashLabour.get(0), 20, 20);
        set(world.municipalities.foodUsual.get(0), 8, 8);
        set(world.municipalities.foodWeather.get(0), 4, 4);
        set(world.municipalities.cashUsual.get(0), 5, 5);
        set(world.municipalities.cashWeather.get(0), 5, 5);
        set(world.municipalities.standingWeight.get(0), 1, 0);
        set(world.municipalities.standingWeight.get(1), 3, 0);
        set(world.municipalities.standingWeight.get(2), 7, 0);
        set(world.municipalities.borderPrice.get(2), 2, 2);
    }

    private CropsPhase phase(int seasons) {
        FarmTerms terms = SmallFarm.terms();
        return new CropsPhase(
                terms,
                new CropCalendar(terms, SmallWorld.calendar(seasons)),
                world.households,
                world.municipalities,
                world.blocks());
    }

    /**
     * Household 0: K = 2·1·10 + 1·20 = 40, (10/40)^½ = ½, scale ½·1.2/½ = 1.2. Food 1.2·2/1.5 = 1.6 times 8 + ½·(4 − 8) = 6, which is 9.6; hay 1.2·1·5 = 6,
     * sold at 2. Household 1: K = 1·2·10 = 20, (5/20)^½ = ½, scale 1; food 1·2/1·4 = 8. Of 17.6 food a quarter is potato, as it has 1 of the weight of 4.
     */
    @Test
    void daysLandLuckAndWeatherMakeTheHarvest() {
        phase(1).step(SmallWorld.period(0, 1));
        assertThat(world.households.harvest.at(0)).isCloseTo(9.6, within(1e-12));
        assertThat(world.households.cashCropSales.at(0)).isCloseTo(12, within(1e-12));
        assertThat(world.households.harvest.at(1)).isCloseTo(8, within(1e-12));
        assertThat(world.households.cashCropSales.at(1)).isZero();
        assertThat(world.households.harvest.at(2)).isZero();
        assertThat(world.households.standingFood.get(0).at(0)).isZero();
        assertThat(world.municipalities.output.get(0).at(0)).isCloseTo(4.4, within(1e-12));
        assertThat(world.municipalities.output.get(1).at(0)).isCloseTo(13.2, within(1e-12));
        assertThat(world.municipalities.output.get(2).at(0)).isCloseTo(6, within(1e-12));
        assertThat(world.municipalities.output.get(0).at(1)).isZero();
    }

    /** Of two seasons from September on the second holds April, the month of harvest: what grew in the first waits for it. */
    @Test
    void whatIsNotRipeStands() {
        CropsPhase phase = phase(2);
        phase.step(SmallWorld.period(0, 2));
        assertThat(world.households.harvest.at(1)).isZero();
        assertThat(world.households.standingFood.get(0).at(1)).isCloseTo(8, within(1e-12));
        phase.step(SmallWorld.period(1, 2));
        assertThat(world.households.harvest.at(1)).isCloseTo(16, within(1e-12));
    }
}
