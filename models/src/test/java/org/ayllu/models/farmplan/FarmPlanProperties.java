package org.ayllu.models.farmplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hundreds of random farms: their plans are possible and best, and calibrated ones are what was observed. */
class FarmPlanProperties {
    private static final long SEED = 20_261_127;
    private static final int FARMS = 300;
    private static final double TOLERANCE = 1e-7;

    private static String farm(long number) {
        return "seed " + SEED + ", farm " + number;
    }

    private static Map<String, Double> half(Map<String, Double> observed) {
        Map<String, Double> elasticities = new LinkedHashMap<>();
        observed.keySet().forEach(name -> elasticities.put(name, 0.5));
        return elasticities;
    }

    @Test
    void linearPlansMeetTheConditionsOfTheBest() {
        RandomFarms random = new RandomFarms(SEED);
        for (long number = 0; number < FARMS; number++) {
            Farm farm = random.farm(number);
            Optimality plan = new Optimality(farm, Map.of(), new FarmPlan(farm).solve());
            assertThat(plan.worst()).as(farm(number) + plan.violations()).isLessThan(TOLERANCE);
        }
    }

    @Test
    void calibratedPlansAreWhatWasObservedAndTheBest() {
        RandomFarms random = new RandomFarms(SEED);
        double farthest = 0;
        double worst = 0;
        for (long number = 0; number < FARMS; number++) {
            Farm farm = random.farm(number);
            Map<String, Double> observed = random.observed(number, farm);
            PmpCalibration calibration =
                    new PmpCalibration(farm, observed, new PmpVariant.Elasticities(half(observed)));
            FarmPlanResult found = calibration.plan().solve();
            Optimality plan = new Optimality(calibration.farm(), calibration.costs(), found);
            assertThat(plan.worst()).as(farm(number) + plan.violations()).isLessThan(TOLERANCE);
            worst = Math.max(worst, plan.worst());
            for (String name : observed.keySet()) {
                double off = Math.abs(found.level(name) / observed.get(name) - 1);
                assertThat(off).as(farm(number) + ", " + name).isLessThan(TOLERANCE);
                farthest = Math.max(farthest, off);
            }
        }
        System.out.printf("%d calibrated farms: observed levels to %.1e, conditions to %.1e%n", FARMS, farthest, worst);
    }

    @Test
    void theOtherVariantsReproduceTooWhereARisingCostExplainsTheFarm() {
        RandomFarms random = new RandomFarms(SEED);
        int explained = 0;
        for (long number = 0; number < FARMS; number++) {
            Farm farm = random.farm(number);
            Map<String, Double> observed = random.observed(number, farm);
            Map<String, Double> duals =
                    new PmpCalibration(farm, observed, new PmpVariant.Elasticities(half(observed))).duals();
            for (PmpVariant variant : new PmpVariant[] {new PmpVariant.Standard(), new PmpVariant.AverageCost()}) {
                if (duals.values().stream().anyMatch(dual -> dual < -1e-6)) {
                    assertThatThrownBy(() -> new PmpCalibration(farm, observed, variant))
                            .hasMessageContaining("so that no rising cost explains it. Maybe");
                    continue;
                }
                PmpCalibration calibration = new PmpCalibration(farm, observed, variant);
                FarmPlanResult found = calibration.plan().solve();
                Optimality plan = new Optimality(calibration.farm(), calibration.costs(), found);
                assertThat(plan.worst()).as(farm(number) + plan.violations()).isLessThan(TOLERANCE);
                for (String name : observed.keySet()) {
                    if (duals.get(name) > 1e-6) {
                        assertThat(found.level(name) / observed.get(name) - 1)
                                .as(farm(number) + ", " + name)
                                .isBetween(-TOLERANCE, TOLERANCE);
                    }
                }
                explained++;
            }
        }
        assertThat(explained).isGreaterThan(20);
    }

    @Test
    void whatChangesHandsIsWhatThePriceChangesTheValueBy() {
        RandomFarms random = new RandomFarms(SEED);
        for (long number = 0; number < 60; number++) {
            Farm farm = random.farm(number);
            Map<String, Double> observed = random.observed(number, farm);
            PmpCalibration calibration =
                    new PmpCalibration(farm, observed, new PmpVariant.Elasticities(half(observed)));
            Farm grown = calibration.farm();
            FarmPlanResult found = calibration.plan().solve();
            double size = Math.max(1, Math.abs(found.objective()));
            double step = 1e-3;
            for (FarmCrop crop : grown.crops()) {
                double up = calibration
                        .planOf(grown.withCrop(crop.withSales(crop.sales() + step)))
                        .solve()
                        .objective();
                assertThat(up - found.objective()) // convex in prices
                        .as(farm(number) + ", " + crop.name())
                        .isBetween(
                                step * found.level(crop.name()) - 1e-9 * size, step * found.level(crop.name()) + 1e-5);
            }
            double more = calibration
                    .planOf(grown.withLand(grown.land() + step))
                    .solve()
                    .objective();
            assertThat(more - found.objective()) // concave in resources
                    .as(farm(number) + ", land")
                    .isLessThan(step * found.worthOf("land") + 1e-9 * size);
            double fewer = calibration
                    .planOf(grown.withLand(grown.land() - step))
                    .solve()
                    .objective();
            assertThat(found.objective() - fewer)
                    .as(farm(number) + ", land")
                    .isGreaterThan(step * found.worthOf("land") - 1e-9 * size);
        }
    }
}
