package org.ayllu.studies.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ayllu.core.random.Draws;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
    private static final double[] A = {0, 1, 4.5, 9, 99};

    private static List<SobolIndices.Index> ishigami(int base, long seed) {
        SobolIndices plan = SobolIndices.plan(TestFunctions.names(3), base, new Draws(seed, 0));
        return plan.indices(TestFunctions.at(plan.design(), TestFunctions::ishigami), 200);
    }

    @Test
    void findsTheIndicesOfIshigamiWithinTwoHundredths() {
        for (long seed = 1; seed <= 5; seed++) {
            List<SobolIndices.Index> indices = ishigami(2048, seed);
            for (int factor = 0; factor < 3; factor++) {
                assertThat(indices.get(factor).first())
                        .as("seed %d, first of %d", seed, factor)
                        .isCloseTo(TestFunctions.ishigamiFirst()[factor], within(0.02));
                assertThat(indices.get(factor).total())
                        .as("seed %d, total of %d", seed, factor)
                        .isCloseTo(TestFunctions.ishigamiTotal()[factor], within(0.02));
            }
        }
    }

    /** Saltelli, Tarantola and Campolongo (2000) print .3139, .4424, 0 and .5576, .4424, .2437. */
    @Test
    void theClosedFormIsThePublishedOne() {
        assertThat(TestFunctions.ishigamiFirst()).containsExactly(new double[] {.3139, .4424, 0}, within(5e-5));
        assertThat(TestFunctions.ishigamiTotal()).containsExactly(new double[] {.5576, .4424, .2437}, within(5e-5));
    }

    @Test
    void findsTheIndicesOfTheGFunction() {
        SobolIndices plan = SobolIndices.plan(TestFunctions.names(A.length), 4096, new Draws(3, 0));
        List<SobolIndices.Index> indices = plan.indices(TestFunctions.at(plan.design(), TestFunctions.g(A)), 100);
        for (int factor = 0; factor < A.length; factor++) {
            assertThat(indices.get(factor).first()).isCloseTo(TestFunctions.gFirst(factor, A), within(0.02));
            assertThat(indices.get(factor).total()).isCloseTo(TestFunctions.gTotal(factor, A), within(0.02));
        }
    }

    /** x2 acts alone; x1 and x3 have no third to act with, so that their block has the rest, alone and in total. */
    @Test
    void blocksOfIshigamiShareTheVarianceWithoutRest() {
        List<String> blocks = List.of("odd", "even", "odd");
        SobolIndices plan = SobolIndices.plan(TestFunctions.names(3), blocks, 2048, new Draws(1, 0));
        List<SobolIndices.Index> indices = plan.indices(TestFunctions.at(plan.design(), TestFunctions::ishigami), 100);

        assertThat(plan.design().size()).isEqualTo(2048 * 4).isEqualTo((int) SobolIndices.points(2, 2048));
        assertThat(indices).extracting(SobolIndices.Index::name).containsExactly("odd", "even");
        double even = TestFunctions.ishigamiFirst()[1];
        for (int block = 0; block < 2; block++) {
            double share = block == 0 ? 1 - even : even;
            assertThat(indices.get(block).first()).isCloseTo(share, within(0.02));
            assertThat(indices.get(block).total()).isCloseTo(share, within(0.02));
        }
    }

    @Test
    void blocksOfTheGFunctionHaveTheirClosedForm() {
        List<String> blocks = List.of("a", "b", "a", "b", "b");
        SobolIndices plan = SobolIndices.plan(TestFunctions.names(A.length), blocks, 4096, new Draws(3, 0));
        List<SobolIndices.Index> indices = plan.indices(TestFunctions.at(plan.design(), TestFunctions.g(A)), 100);

        double[] first = {TestFunctions.gAlone(A, 0, 2), TestFunctions.gAlone(A, 1, 3, 4)};
        for (int block = 0; block < 2; block++) {
            assertThat(indices.get(block).first()).isCloseTo(first[block], within(0.02));
            assertThat(indices.get(block).total()).isCloseTo(1 - first[1 - block], within(0.02));
        }
    }

    /** B and AB are the same points then: both estimators give 1 up to the noise of N points, and the total exceeds no share by much. */
    @Test
    void aSingleFactorAccountsForAllOfTheVariance() {
        SobolIndices plan = SobolIndices.plan(TestFunctions.names(1), 1024, new Draws(3, 0));
        SobolIndices.Index index = plan.indices(TestFunctions.at(plan.design(), point -> point[0]), 20)
                .get(0);

        assertThat(index.first()).isCloseTo(1, within(0.02));
        assertThat(index.total()).isCloseTo(1, within(0.02));
    }

    @Test
    void intervalsHoldTheTruthNineTimesInTenAndNarrowWithMorePoints() {
        int held = 0;
        int asked = 0;
        for (long seed = 1; seed <= 30; seed++) {
            List<SobolIndices.Index> indices = ishigami(256, seed);
            for (int factor = 0; factor < 3; factor++) {
                held += indices.get(factor).firstInterval().contains(TestFunctions.ishigamiFirst()[factor]) ? 1 : 0;
                held += indices.get(factor).totalInterval().contains(TestFunctions.ishigamiTotal()[factor]) ? 1 : 0;
                asked += 2;
            }
        }
        assertThat((double) held / asked).isGreaterThan(0.9);
        assertThat(ishigami(2048, 1).get(0).totalInterval().halfWidth())
                .isLessThan(0.5 * ishigami(256, 1).get(0).totalInterval().halfWidth());
    }

    @Test
    void aFigureThatDoesNotVaryHasNoIndices() {
        SobolIndices plan = SobolIndices.plan(TestFunctions.names(2), 8, new Draws(3, 0));
        SobolIndices.Index index =
                plan.indices(TestFunctions.at(plan.design(), point -> 4), 20).get(0);

        assertThat(index.first()).isNaN();
        assertThat(index.totalInterval().isPresent()).isFalse();
    }

    @Test
    void aSmallerPlanIsTheBeginningOfALargerOne() {
        SobolIndices few = SobolIndices.plan(TestFunctions.names(3), 4, new Draws(3, 0));
        SobolIndices many = SobolIndices.plan(TestFunctions.names(3), 16, new Draws(3, 0));

        assertThat(few.design().size()).isEqualTo(20).isEqualTo((int) SobolIndices.points(3, 4));
        for (int point = 0; point < few.design().size(); point++) {
            assertThat(many.design().point(point)).isEqualTo(few.design().point(point));
        }
    }

    @Test
    void wrongFiguresAreRefused() {
        SobolIndices plan = SobolIndices.plan(TestFunctions.names(2), 2, new Draws(3, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> plan.indices(new double[3], 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.indices(new double[] {1, 2, 3, Double.POSITIVE_INFINITY, 1, 1, 1, 1}, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SobolIndices.plan(TestFunctions.names(2), 1, new Draws(3, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SobolIndices.plan(TestFunctions.names(2), List.of("a"), 2, new Draws(3, 0)));
    }

    /** A run may fail at an extreme point: what is lost is that row for that factor, not the study. */
    @Test
    void oneMissingFigureMovesTheIndicesLittle() {
        SobolIndices plan = SobolIndices.plan(TestFunctions.names(3), 2048, new Draws(5, 0));
        double[] figures = TestFunctions.at(plan.design(), TestFunctions::ishigami);
        List<SobolIndices.Index> whole = plan.indices(figures, 20);
        figures[2] = Double.NaN;
        figures[5 * 7 + 1] = Double.NaN;
        List<SobolIndices.Index> part = plan.indices(figures, 20);

        for (int factor = 0; factor < 3; factor++) {
            assertThat(part.get(factor).first()).isCloseTo(whole.get(factor).first(), within(0.01));
            assertThat(part.get(factor).total()).isCloseTo(whole.get(factor).total(), within(0.01));
        }
        assertThat(part.get(0).total()).isNotEqualTo(whole.get(0).total());
    }
}
