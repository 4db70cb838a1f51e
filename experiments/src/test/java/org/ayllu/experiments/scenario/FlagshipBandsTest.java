package org.ayllu.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.YearlyProbe;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What the baseline of {@code andes-opening.yaml} must show, with the bands it must lie in. Prints band and value. Six thousand households stand for its
 * fifty thousand.
 *
 * <ol>
 *   <li>Off-farm work takes 25-45 % of rural labour and gives 40-60 % of income (Escobal 2001, Peru in the 1990s: 35 % and 51 %).
 *   <li>Non-farm wages exceed own trade and farm wages, and local non-farm income exceeds that of migration (Reardon, Berdegué and Escobar 2001).
 *   <li value="4">Land Gini .70-.90, income Gini .50-.65, headcount .60-.85 in Bolivia and Peru around 2001 (CEDLA; Jimenez and Lizarraga; World Bank; INEI).
 * </ol>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlagshipBandsTest {
    private static final Path FILE = Path.of("../scenarios/andes-opening.yaml");
    private static final int FIRST = 1985;
    private static final int LAST = 2004;

    private final Map<String, Double> figures = new HashMap<>();

    @BeforeAll
    void simulateTheBaseline() {
        LoadedScenario loaded = ScenarioFile.read(FILE, Overrides.none().households(6000));
        assertThat(loaded.scenario().arms().get(0).name()).isEqualTo("protected");
        try (HighlandsRun run = new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.OFF).model(0, 0, 2)) {
            YearlyProbe probe = new YearlyProbe(run);
            run.simulation()
                    .addProbe((moment, to) -> probe.observe(moment, (dimension, group, measure, value) -> {
                        if (dimension.equals("all")) {
                            figures.put(measure + moment.year(), value);
                        }
                    }));
            run.simulation().runToEnd();
        }
    }

    private double mean(String measure, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToDouble(year -> figures.getOrDefault(measure + year, Double.NaN))
                .average()
                .orElse(Double.NaN);
    }

    private double mean(String measure) {
        return mean(measure, FIRST, LAST);
    }

    private static void inBand(String what, double value, double low, double high) {
        System.out.printf("%-52s %.3f in [%.2f, %.2f]%n", what, value, low, high);
        assertThat(value).as(what).isBetween(low, high);
    }

    @Test
    void offFarmWorkTakesAThirdOfLabourAndGivesHalfOfIncome() {
        inBand("1. share of labour off the own farm", mean("offFarmLabourShare"), 0.25, 0.45);
        inBand("1. share of income from off the own farm", mean("offFarmIncomeShare"), 0.40, 0.60);
    }

    @Test
    void nonFarmWagesComeFirst() {
        double wages = mean("income.nonFarmWage");
        double trade = mean("income.ownTrade");
        double farm = mean("income.farmWage");
        double away = mean("income.seasonalMigration") + mean("income.remittances");
        System.out.printf(
                "2. non-farm wages %.0f > own trade %.0f; > farm wages %.0f; local non-farm %.0f > migration %.0f US$%n",
                wages, trade, farm, wages + trade, away);
        assertThat(wages).isGreaterThan(trade).isGreaterThan(farm);
        assertThat(wages + trade).isGreaterThan(away);
    }

    @Test
    void landAndIncomeAreUnequalAndMostPeoplePoor() {
        inBand("4. land Gini", mean("landGini"), 0.70, 0.90);
        inBand("4. income Gini", mean("incomeGini"), 0.50, 0.65);
        inBand("4. headcount 1999-2003", mean("headcount", 1999, 2003), 0.60, 0.85);
    }
}
