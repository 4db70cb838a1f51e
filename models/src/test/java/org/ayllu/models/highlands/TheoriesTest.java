package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.household.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The highlands under each theory of the household. */
class TheoriesTest {
    private static final Population PEOPLE = Samples.population(1200, 5);

    static Stream<LivelihoodTerms> theories() {
        return Stream.of(
                new LivelihoodTerms.NonSeparable(),
                new LivelihoodTerms.Separable(),
                LivelihoodTerms.Chayanov.defaults(),
                LivelihoodTerms.RandomUtility.defaults(),
                LivelihoodTerms.Satisficing.defaults(),
                FarmPlanTerms.defaults());
    }

    private static Highlands run(LivelihoodTerms theory) {
        return Highlands.of(HighlandsTerms.defaults(), Samples.calendar(3, 4), PEOPLE)
                .livelihood(theory);
    }

    private static Map<String, Double> figures(Highlands setup) {
        try (HighlandsRun run = setup.start()) {
            Map<String, Double> figures = Samples.record(run);
            run.simulation().runToEnd();
            return figures;
        }
    }

    @Test
    void noTheoryIsMissingHere() {
        assertThat(theories().map(Object::getClass))
                .containsExactlyInAnyOrder(HighlandsModel.defaults().theories().stream()
                        .map(Object::getClass)
                        .toArray(Class<?>[]::new));
    }

    @ParameterizedTest
    @MethodSource("theories")
    void everyIdentityHoldsAndThreadsMoveNoBit(LivelihoodTerms theory) {
        Map<String, Double> checked = figures(run(theory).checks(CheckLevel.FULL));

        assertThat(checked).hasSizeGreaterThan(1000);
        assertThat(figures(run(theory).threads(3))).isEqualTo(checked);
    }

    @ParameterizedTest
    @MethodSource("theories")
    void aSavedRunGoesOnToTheSameFigures(LivelihoodTerms theory) throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (HighlandsRun run = run(theory).start()) {
            for (int season = 0; season < 10; season++) {
                run.simulation().stepPeriod();
            }
            run.simulation().save(new DataOutputStream(saved));
        }
        try (HighlandsRun run = run(theory).start()) {
            run.simulation().restore(new DataInputStream(new ByteArrayInputStream(saved.toByteArray())));
            Map<String, Double> rest = Samples.record(run);
            run.simulation().runToEnd();

            assertThat(figures(run(theory))).containsAllEntriesOf(rest);
        }
    }

    @ParameterizedTest
    @MethodSource("theories")
    void livelihoodsAreNeitherOneSidedNorStarving(LivelihoodTerms theory) {
        Map<String, Double> figures = figures(run(theory));
        double offFarm = figures.get("1987 all all offFarmLabourShare");

        assertThat(offFarm).isBetween(0.05, 0.9);
        assertThat(figures.get("1987 all all realIncomePerPerson")).isBetween(80.0, 500.0);
    }
}
