package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.household.Population;
import org.ayllu.models.model.HouseholdYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlandsRunTest {
    private static final Population PEOPLE = Samples.population(2500, 7);

    private static Highlands run(int seasons) {
        return Highlands.of(HighlandsTerms.defaults(), Samples.calendar(3, seasons), PEOPLE);
    }

    private static Map<String, Double> figures(Highlands setup) {
        try (HighlandsRun run = setup.start()) {
            Map<String, Double> figures = Samples.record(run);
            run.simulation().runToEnd();
            return figures;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 12})
    void everyIdentityHoldsAfterEveryPhaseInAnyCalendar(int seasons) {
        assertThat(figures(run(seasons).checks(CheckLevel.FULL))).hasSizeGreaterThan(1000);
    }

    @Test
    void everyIdentityHoldsWithoutPriceBands() {
        assertThat(figures(run(4).checks(CheckLevel.FULL)
                        .livelihood(new LivelihoodTerms.Separable())
                        .threads(2)))
                .containsKey("1985 all all headcount");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void givesTheSameBitsForAnyNumberOfThreads(int threads) {
        assertThat(figures(run(4).threads(threads))).isEqualTo(figures(run(4)));
    }

    @Test
    void differsBetweenReplicatesAndSeeds() {
        Map<String, Double> first = figures(run(4));
        assertThat(figures(run(4).replicate(1))).isNotEqualTo(first);
        assertThat(figures(run(4).seed(2))).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"1", "6", "13", "23"})
    void continuesToTheSameBitsFromAnyPeriod(int stopAfter) throws IOException {
        Map<String, Double> whole = figures(run(4));
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        Map<String, Double> before;
        try (HighlandsRun run = run(4).start()) {
            before = Samples.record(run);
            for (int i = 0; i < stopAfter; i++) {
                run.simulation().stepPeriod();
            }
            run.simulation().save(new DataOutputStream(saved));
        }
        try (HighlandsRun run = run(4).threads(2).start()) {
            Map<String, Double> after = Samples.record(run);
            run.simulation().restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
            run.simulation().runToEnd();
            Map<String, Double> expected = whole.entrySet().stream()
                    .filter(figure -> !before.containsKey(figure.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            assertThat(after).isEqualTo(expected);
        }
    }

    @Test
    void whatTheSourcesOfIncomeDoToItsInequalityAddsUp() {
        Map<String, Double> figures = figures(run(4));
        assertThat(sum(figures, "1986 all all incomeGiniShare.")).isCloseTo(1, within(1e-9));
        assertThat(sum(figures, "1986 all all incomeGiniElasticity.")).isCloseTo(0, within(1e-9));
        assertThat(figures.get("1986 all all incomePalma")).isGreaterThan(1);
    }

    @Test
    void everyHouseholdStaysInTheFifthOfIncomeInWhichItStoodWhenReportsBegan() {
        try (HighlandsRun run = run(4).start()) {
            int[] fifth = run.tables().households().incomeFifth.values();
            stepUntil(run, 3 * 4 - 1);
            assertThat(fifth).containsOnly(0);
            stepUntil(run, 3 * 4);
            int[] noted = fifth.clone();
            double[] people = new double[5];
            double all = 0;
            for (int h = 0; h < run.tables().households().rows(); h++) {
                people[noted[h]] += run.tables().households().size.at(h);
                all += run.tables().households().size.at(h);
            }
            for (double group : people) {
                assertThat(group / all).isCloseTo(0.2, within(0.003));
            }
            run.simulation().runToEnd();
            assertThat(fifth).isEqualTo(noted);
        }
    }

    private static void stepUntil(HighlandsRun run, int period) {
        while (run.simulation().period() < period) {
            run.simulation().stepPeriod();
        }
    }

    private static double sum(Map<String, Double> figures, String prefix) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith(prefix))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    @Test
    void explainsAHouseholdInTermsOfItsOwnPrices() {
        try (HighlandsRun run = run(4).start()) {
            HouseholdYear why = run.explain(17, 1986).orElseThrow();
            assertThat(why.household()).isEqualTo(17);
            assertThat(why.labour().shadow())
                    .isBetween(why.labour().selling(), why.labour().buying());
            assertThat(why.food().shadow())
                    .isBetween(why.food().selling(), why.food().buying());
            assertThat(why.options()).hasSize(7);
            assertThat(why.days().values().stream().mapToDouble(d -> d).sum()).isPositive();
        }
    }

    @Test
    void refusesToExplainWhatIsNotThere() {
        try (HighlandsRun run = run(4).start()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Explanation.of(run, 99_999, 1986))
                    .hasMessageContaining("there is no household 99999");
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Explanation.of(run, 3, 2050))
                    .hasMessageContaining("between 1982 and 1987");
        }
    }
}
