package org.ayllu.studies.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.Regime;
import org.ayllu.models.classics.CobbDouglas;
import org.ayllu.models.classics.MissingMarkets;
import org.ayllu.models.classics.Tastes;
import org.ayllu.models.classics.TwoCropFarm;
import org.ayllu.studies.replication.PriceBands.Plan;
import org.ayllu.studies.replication.PriceBands.Prices;
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

    /**
     * Households with tastes and farms like those of poor ones: food hardly replaced, and much of what is eaten and grown. Where days can be hired a missing food
     * market alone may do the opposite, because the whole farm draws labour as it earns more; so what it does is told of the household of the target only.
     */
    @Test
    void withoutALabourMarketTheCashCropAnswersLessAndTheShadowWageMoves() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CropMarkets household = new CropMarkets(
                    new TwoCropFarm(
                            new CobbDouglas(
                                    random.nextDouble(0.5, 10), random.nextDouble(0.2, 0.8), random.nextDouble(2, 40)),
                            random.nextDouble(0.3, 0.8),
                            random.nextDouble(0.5, 3)),
                    new Tastes(random.nextDouble(0.2, 0.6), random.nextDouble(0.4, 0.7), random.nextDouble(0.1, 0.8)),
                    new MissingMarkets.Prices(1, random.nextDouble(0.5, 2), random.nextDouble(0.5, 2), 0.8));
            double all = household.withAll().cashCrop();
            CropMarkets.Response noLabour = household.withoutLabour();
            assertThat(noLabour.cashCrop()).as("seed %d", seed).isLessThan(all);
            assertThat(household.withNeither().cashCrop()).as("seed %d", seed).isLessThan(noLabour.cashCrop() + 1e-6);
            assertThat(noLabour.wage()).as("seed %d", seed).isPositive();
        }
    }

    @Test
    void insideTheBandFoodAnswersTheWageAndNotItsPrice() {
        int inside = 0;
        for (long seed = 0; seed < CASES; seed++) {
            PriceBands household = household(new SplittableRandom(seed));
            Prices band = new Prices(1, 1, 1.4);
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
