package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.market.BorderTerms;
import org.ayllu.core.terms.TimePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What any run of the flagship must show, with the bands it must lie in. Prints band and value.
 *
 * <ol>
 *   <li>Off-farm work takes 25-45 % of rural labour and gives 40-60 % of income (Escobal 2001, Peru in the 1990s: 35 % and 51 %).
 *   <li>Non-farm wages exceed own trade and farm wages, and local non-farm income exceeds that of migration (Reardon, Berdegué and Escobar 2001).
 *   <li value="4">Land Gini .70-.90, income Gini .50-.65, headcount .60-.85 in Bolivia and Peru around 2001 (CEDLA; Jimenez and Lizarraga; World Bank; INEI).
 *   <li value="5">A change at the border reaches the farm less the farther the market is.
 * </ol>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StylisedFactsTest {
    private static final int FIRST = 1985;
    private static final int YEARS = 20;

    private Map<String, Double> baseline = Map.of();

    @BeforeAll
    void simulate() {
        baseline = run(HighlandsTerms.defaults());
    }

    private static Map<String, Double> run(HighlandsTerms terms) {
        try (HighlandsRun run = Highlands.of(terms, new Calendar(FIRST, YEARS, 5, 4, 9), Samples.population(6000, 40))
                .threads(2)
                .start()) {
            Map<String, Double> figures = Samples.record(run);
            run.simulation().runToEnd();
            return figures;
        }
    }

    private double mean(String measure) {
        double sum = 0;
        for (int year = FIRST; year < FIRST + YEARS; year++) {
            sum += baseline.getOrDefault(year + " all all " + measure, Double.NaN);
        }
        return sum / YEARS;
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
        assertThat(wages).isGreaterThan(trade).isGreaterThan(2 * farm);
        assertThat(wages + trade).isGreaterThan(away);
    }

    @Test
    void landAndIncomeAreUnequalAndMostPeoplePoor() {
        inBand("4. land Gini", mean("landGini"), 0.70, 0.90);
        inBand("4. income Gini", mean("incomeGini"), 0.50, 0.65);
        double around2001 = 0;
        for (int year = 1999; year <= 2003; year++) {
            around2001 += baseline.getOrDefault(year + " all all headcount", Double.NaN) / 5;
        }
        inBand("4. headcount 1999-2003", around2001, 0.60, 0.85);
    }

    @Test
    void passThroughFallsWithDistance() {
        HighlandsTerms terms = HighlandsTerms.defaults();
        Map<String, TimePath> halved = new TreeMap<>();
        terms.border()
                .worldPrices()
                .forEach((crop, path) ->
                        halved.put(crop, TimePath.of(Map.of(1987, path.at(1985), 1988, path.at(1985) / 2))));
        BorderTerms b = terms.border();
        HighlandsTerms opened = new HighlandsTerms(
                terms.preferences(),
                terms.time(),
                terms.farm(),
                terms.weather(),
                terms.herd(),
                terms.labour(),
                terms.jobs(),
                terms.migration(),
                terms.food(),
                new BorderTerms(
                        halved,
                        b.freight(),
                        b.tariff(),
                        b.exchangeRate(),
                        b.exportPrices(),
                        b.passThrough(),
                        b.distanceDecay(),
                        b.adjustment(),
                        b.goodsImportShare(),
                        b.inputImportShare(),
                        b.animalBorderShare()),
                terms.finance(),
                terms.demography(),
                terms.welfare());
        Map<String, Double> after = run(opened);
        List<double[]> fall = new ArrayList<>();
        var people = Samples.population(6000, 40);
        for (int m = 0; m < 40; m++) {
            String key = "1995 municipality m" + (m + 1) + " producerPrice.wheat";
            fall.add(new double[] {people.municipalityHours(m), after.get(key) / baseline.get(key) - 1});
        }
        fall.sort((x, y) -> Double.compare(x[0], y[0]));
        System.out.printf(
                "5. wheat at the farm after world prices halve: %.1f %% at %.1f hours, %.1f %% at %.1f hours%n",
                100 * fall.get(0)[1], fall.get(0)[0], 100 * fall.get(39)[1], fall.get(39)[0]);
        for (int i = 1; i < fall.size(); i++) {
            assertThat(fall.get(i)[1]).isGreaterThan(fall.get(i - 1)[1]).isNegative();
        }
    }
}
