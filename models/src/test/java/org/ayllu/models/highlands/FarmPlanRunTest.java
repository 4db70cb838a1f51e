package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.rule.NonSeparableRule;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.household.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The highlands model when its households plan by programming. */
class FarmPlanRunTest {
    private static final HighlandsTerms TERMS = HighlandsTerms.defaults();
    private static final Preferences PREFERENCES = TERMS.preferences().preferences();
    private static final Production PRODUCTION = HighlandsPlan.production(TERMS);
    private static final Population PEOPLE = Samples.population(500, 5);

    private static final List<String> SHOWN = List.of(
            "labourDays.ownCrops",
            "labourDays.ownTrade",
            "labourDays.farmWage",
            "labourDays.idle",
            "labourDays.leisure",
            "offFarmLabourShare",
            "income.total",
            "foodEaten",
            "stapleOutput",
            "farmWage",
            "foodPrice",
            "headcount",
            "incomeGini");

    private static double mean(Map<String, Double> figures, String measure) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" all all " + measure))
                .mapToDouble(Map.Entry::getValue)
                .average()
                .orElseThrow();
    }

    private static LivelihoodRule rule() {
        return FarmPlanTerms.defaults().rule(PREFERENCES, PRODUCTION);
    }

    private static Map<String, Double> figures(Highlands setup) {
        try (HighlandsRun run = setup.start()) {
            Map<String, Double> figures = Samples.record(run);
            run.simulation().runToEnd();
            return figures;
        }
    }

    private static Highlands run(int years) {
        return Highlands.of(TERMS, new Calendar(1985, years, 5, 4, 9), PEOPLE).rule(rule());
    }

    @Test
    void fiveHundredHouseholdsLiveTwentyYearsInSeconds() {
        long start = System.nanoTime();
        Map<String, Double> planned = figures(run(20));
        double seconds = 1e-9 * (System.nanoTime() - start);
        System.out.printf("500 households, 25 years of four seasons, by programming: %.2f s%n", seconds);
        start = System.nanoTime();
        Map<String, Double> usual = figures(run(20).rule(new NonSeparableRule(PREFERENCES, PRODUCTION)));
        System.out.printf("the same by the non-separable rule: %.2f s%n", 1e-9 * (System.nanoTime() - start));
        for (String measure : SHOWN) {
            System.out.printf("%-28s %10.3f %10.3f%n", measure, mean(planned, measure), mean(usual, measure));
        }
        assertThat(seconds).isLessThan(30);
    }

    @Test
    void everyIdentityHoldsAfterEveryPhase() {
        assertThat(figures(run(20).checks(CheckLevel.FULL))).hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void givesTheSameBitsForAnyNumberOfThreads(int threads) {
        assertThat(figures(run(3).threads(threads))).isEqualTo(figures(run(3)));
    }
}
