package org.ayllu.core.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ayllu.core.SmallWorld.set;

import org.ayllu.core.SmallWorld;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.terms.Values;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Births b = g·pasture·luck·H·(1 − H/capacity)⁺, losses, sales. */
class HerdPhaseTest {
    private final SmallWorld world = new SmallWorld().households(0, 3);

    @AfterEach
    void end() {
        world.close();
    }

    /** Household 0 has cash, 1 is in debt, 2 has more animals than its pasture feeds; all have 4 ha. */
    @BeforeEach
    void herds() {
        set(world.households.rainfed, 3, 3, 3);
        set(world.households.irrigated, 1, 1, 1);
        set(world.households.luck, 2, 2, 2);
        set(world.households.herd, 3, 3, 10);
        set(world.households.cash, 0, -1, 5);
        set(world.municipalities.pasture, 0.5);
        set(world.municipalities.animalPrice, 2);
    }

    private void step(double distressShare) {
        HerdTerms terms = Values.of(HerdTerms.class)
                .with("growth", 0.6)
                .with("loss", 0.1)
                .with("offtake", 0.2)
                .with("price", 150)
                .with("products", 20)
                .with("pasturePerHa", 1)
                .with("commonPasture", 4)
                .with("distressShare", distressShare)
                .make();
        new HerdPhase(terms, world.households, world.municipalities, world.blocks()).step(SmallWorld.period(0, 4));
    }

    private static void is(DoubleColumn column, double... expected) {
        for (int h = 0; h < expected.length; h++) {
            assertThat(column.at(h)).as("%s of %d", column.name(), h).isCloseTo(expected[h], within(1e-12));
        }
    }

    /**
     * A quarter of a year. Capacity is (4 + 1·4)·.5 = 4 animals. Born: ¼·.6·.5·2·3·(1 − 3/4) = .1125. Lost: ¼·.1·3 = .075. Sold: ¼·.2·3 = .15, in debt
     * (¼·.2 + .25)·3 = .9. Sales: 2·(150·.15 + ¼·20·.5·3) = 60, in debt 2·(135 + 7.5) = 285.
     */
    @Test
    void breedsLosesAndSellsMoreInDebt() {
        step(0.25);
        is(world.households.herdBefore, 3, 3, 10);
        is(world.households.herdBorn, 0.1125, 0.1125, 0);
        is(world.households.herdLost, 0.075, 0.075, 0.25);
        is(world.households.herdSold, 0.15, 0.9, 0.5);
        is(world.households.herd, 2.8875, 2.1375, 9.25);
        is(world.households.herdSales, 60, 285, 200);
    }

    /** Who would sell 1.05 times the herd sells what is not lost, 3 − .075, and keeps what was born. */
    @Test
    void nobodySellsAnimalsThatAreLost() {
        step(1);
        is(world.households.herdSold, 0.15, 2.925);
        is(world.households.herd, 2.8875, 0.1125);
    }
}
