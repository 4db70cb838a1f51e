package org.ayllu.experiments.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.Regime;
import org.ayllu.experiments.replication.PriceBands.Plan;
import org.ayllu.experiments.replication.PriceBands.Prices;
import org.junit.jupiter.api.Test;

/** The signs hold for households that no target was computed with. */
class PriceBandsProperties {
    private static final int CASES = 2000;

    private static PriceBands household(SplittableRandom random) {
        double food = 0.1 + 0.4 * random.nextDouble();
        double leisure = 0.1 + 0.4 * random.nextDouble();
        return new PriceBands(
                new Preferences(food, leisure),
                new Production(0.15 + 0.6 * random.nextDouble()),
                20 + 300 * random.nextDouble(),
                20 + 300 * random.nextDouble());
    }

    @Test
    void missingMarketsDampTheCashCropAndMoveShadowPrices() {
        for (long seed = 0; seed < CASES; seed++) {
            PriceBands household = household(new SplittableRandom(seed));
            double full = household.cashResponse(Prices.market(1, 1));
            double noLabour = household.cashResponse(Prices.market(1e6, 1));
            double neither = household.cashResponse(Prices.market(1e6, 1e6));
            assertThat(noLabour).as("seed %d", seed).isLessThan(full);
            assertThat(neither).as("seed %d", seed).isLessThan(noLabour + 1e-6);
            Prices missing = Prices.market(1e6, 1);
            assertThat(household.plan(missing.cashUp()).shadowWage())
                    .as("seed %d", seed)
                    .isGreaterThan(household.plan(missing).shadowWage());
        }
    }

    @Test
    void insideTheBandFoodAnswersTheWageAndNotItsPrice() {
        int inside = 0;
        for (long seed = 0; seed < CASES; seed++) {
            PriceBands household = household(new SplittableRandom(seed));
            Prices band = Prices.market(1, 1.4);
            Plan before = household.plan(band);
            Plan dearer = household.plan(band.foodUp());
            Plan wages = household.plan(band.wageUp());
            if (before.food() == Regime.SELF_SUFFICIENT && dearer.food() == Regime.SELF_SUFFICIENT) {
                inside++;
                assertThat(PriceBands.percent(before.foodOutput(), dearer.foodOutput()))
                        .as("seed %d", seed)
                        .isCloseTo(0, within(1e-6));
                assertThat(wages.foodOutput()).as("seed %d", seed).isNotCloseTo(before.foodOutput(), within(1e-6));
            }
        }
        assertThat(inside).isGreaterThan(100);
    }
}
