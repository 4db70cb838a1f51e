package org.ayllu.models.farmplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.farm.FarmTerms;
import org.junit.jupiter.api.Test;

class FarmPlanTest {
    private static final FarmNeeds NO_NEEDS = new FarmNeeds(0, 1, 1, 1000);

    private static FarmCrop sold(String name, double sales, double days) {
        return new FarmCrop(name, 0, sales, 0, 0, List.of(days));
    }

    private static Farm farm(double land, double familyDays, FarmCrop... crops) {
        FarmLabour labour = new FarmLabour(List.of(familyDays), List.of(0.0), 0, 1, 1000);
        return new Farm(land, List.of(crops), FarmHerd.none(1), labour, NO_NEEDS);
    }

    /** The crops of the highlands on four hectares, with the days of a family and a market around it. */
    static Farm highlands() {
        List<FarmCrop> crops = FarmCrop.of(FarmTerms.defaults(), new Calendar(1985, 1, 2, 4, 9)).stream()
                .map(crop -> crop.name().equals("fodder") ? crop.withFeed(5) : crop)
                .toList();
        FarmHerd herd = new FarmHerd(60, 4, 3, 6, 6, List.of(5.0, 5.0, 5.0, 5.0));
        FarmLabour labour =
                new FarmLabour(List.of(90.0, 90.0, 90.0, 90.0), List.of(20.0, 20.0, 20.0, 20.0), 0.2, 0.7, 1.9);
        return new Farm(4, crops, herd, labour, new FarmNeeds(300, 0.9, 1.1, 600));
    }

    /** What it was seen to do. */
    static Map<String, Double> observed() {
        Map<String, Double> observed = new LinkedHashMap<>();
        observed.put("potato", 1.0);
        observed.put("quinoa", 0.4);
        observed.put("maize", 0.6);
        observed.put("barley", 0.8);
        observed.put("wheat", 0.5);
        observed.put("beans", 0.4);
        observed.put("fodder", 0.3);
        observed.put(Farm.HERD, 2.0);
        return observed;
    }

    @Test
    void landAndLabourAreSharedAsByHand() {
        FarmPlanResult plan = new FarmPlan(farm(2, 12, sold("hard", 100, 10), sold("easy", 80, 4))).solve();
        assertThat(plan.hectares().get("hard")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(plan.hectares().get("easy")).isCloseTo(4.0 / 3, within(1e-12));
        assertThat(plan.objective()).isCloseTo(520.0 / 3, within(1e-10));
        assertThat(plan.worthOf("land")).isCloseTo(200.0 / 3, within(1e-10));
        assertThat(plan.worthOf("labour 1")).isCloseTo(10.0 / 3, within(1e-10));
    }

    @Test
    void standardCalibrationIsAsByHand() {
        Farm farm = farm(3, 1000, sold("better", 100, 1), sold("usual", 60, 1));
        Map<String, Double> observed = Map.of("better", 2.0, "usual", 1.0);
        PmpCalibration calibration = new PmpCalibration(farm, observed, new PmpVariant.Standard());
        assertThat(calibration.duals().get("better")).isCloseTo(40, within(1e-9));
        assertThat(calibration.costs().get("better").quadratic()).isCloseTo(20, within(1e-9));
        FarmPlanResult plan = calibration.plan().solve();
        assertThat(plan.hectares().get("better")).isCloseTo(2, within(1e-9));
        assertThat(plan.hectares().get("usual")).isCloseTo(1, within(1e-9));
        assertThat(plan.worthOf("land")).isCloseTo(60, within(1e-7));
    }

    @Test
    void averageCostsStayWhatTheAccountsSay() {
        PmpCalibration calibration = new PmpCalibration(
                farm(3, 1000, sold("better", 100, 1), sold("usual", 60, 1)),
                Map.of("better", 2.0, "usual", 1.0),
                new PmpVariant.AverageCost());
        assertThat(calibration.costs().get("better").of(2)).isCloseTo(0, within(1e-9));
        assertThat(calibration.plan().solve().hectares().get("better")).isCloseTo(2, within(1e-9));
    }

    @Test
    void aGivenElasticityIsTheAnswerWhereNothingElseGetsScarcer() {
        FarmLabour hiring = new FarmLabour(List.of(10.0), List.of(0.0), 0, 1, 2);
        Farm farm = farm(100, 0, sold("a", 100, 10), sold("b", 80, 4))
                .withLabour(hiring)
                .withNeeds(new FarmNeeds(0, 1, 1, 1e6));
        PmpCalibration calibration = new PmpCalibration(
                farm, Map.of("a", 3.0, "b", 2.0), new PmpVariant.Elasticities(Map.of("a", 0.4, "b", 1.3)));
        FarmPlanResult dearer =
                calibration.planOf(farm.withCrop(sold("a", 110, 10))).solve();
        assertThat(dearer.hectares().get("a")).isCloseTo(3 * (1 + 0.4 * 0.1), within(1e-9));
        assertThat(dearer.hectares().get("b")).isCloseTo(2, within(1e-9));
        FarmPlanResult other =
                calibration.planOf(farm.withCrop(sold("b", 72, 4))).solve();
        assertThat(other.hectares().get("b")).isCloseTo(2 * (1 - 1.3 * 0.1), within(1e-9));
    }

    @Test
    void theHighlandFarmIsReproducedAndAnswersSmoothlyWhereALinearProgrammeJumps() {
        Map<String, Double> elasticities = new LinkedHashMap<>();
        observed().keySet().forEach(name -> elasticities.put(name, 0.5));
        PmpCalibration calibration =
                new PmpCalibration(highlands(), observed(), new PmpVariant.Elasticities(elasticities));
        FarmPlanResult base = calibration.plan().solve();
        observed().forEach((name, level) -> assertThat(base.level(name)).isCloseTo(level, within(1e-9)));
        double smooth = 0;
        double jump = 0;
        double calibratedBefore = Double.NaN;
        double linearBefore = Double.NaN;
        for (int step = -40; step <= 40; step++) {
            double price = 1 + 0.01 * step;
            Farm farm = highlands().withNeeds(new FarmNeeds(300, 0.9 * price, 1.1 * price, 600));
            double calibrated = calibration.planOf(farm).solve().hectares().get("potato");
            double linear = new FarmPlan(farm).solve().hectares().get("potato");
            if (step > -40) {
                smooth = Math.max(smooth, Math.abs(calibrated - calibratedBefore));
                jump = Math.max(jump, Math.abs(linear - linearBefore));
            }
            calibratedBefore = calibrated;
            linearBefore = linear;
        }
        System.out.printf(
                "potato, ha, for each hundredth of the food price: at most %.4f calibrated, %.4f linear%n",
                smooth, jump);
        assertThat(smooth).isPositive().isLessThan(0.02);
        assertThat(jump).isGreaterThan(5 * smooth);
    }

    @Test
    void whatCannotBeDoneIsNamed() {
        Farm poor = highlands().withLand(0.1).withNeeds(new FarmNeeds(900, 0.9, 1.1, 50));
        assertThatThrownBy(() -> new FarmPlan(poor).solve())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the farm has no possible plan; the nearest exceeds its limits of food by")
                .hasMessageContaining("Maybe its means are too small for its needs");
        Map<String, Double> tooMuch = new LinkedHashMap<>(observed());
        tooMuch.put("potato", 9.0);
        assertThatThrownBy(() -> new PmpCalibration(highlands(), tooMuch, new PmpVariant.Standard()))
                .hasMessageContaining("observed potato at least by");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new FarmNeeds(1, 2, 1, 0)).hasMessageContaining("buyingPrice at least sellingPrice");
        assertThatThrownBy(() -> new FarmPlan(highlands(), Map.of("rice", PmpCost.NONE)))
                .hasMessageContaining("costs of rice, which the farm does not have; it has [potato, quinoa");
        assertThatThrownBy(() -> new FarmPlan(highlands(), Map.of("maize", new PmpCost(0, -1))))
                .hasMessageContaining("the cost of another unit of maize must not fall");
        assertThatThrownBy(() -> highlands().withHerd(FarmHerd.none(3)))
                .hasMessageContaining("days of the herd must have 4 seasons");
        assertThatThrownBy(() ->
                        new PmpCalibration(highlands(), observed(), new PmpVariant.Elasticities(Map.of("potato", 0.5))))
                .hasMessageContaining("needs a revenue and a supply elasticity above 0");
    }
}
