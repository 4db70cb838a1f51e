package org.ayllu.studies.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ayllu.core.random.Draws;
import org.ayllu.ensembles.design.Design;
import org.junit.jupiter.api.Test;

class MorrisTest {
    private static List<Morris.Effect> effects(Morris plan, java.util.function.ToDoubleFunction<double[]> function) {
        return plan.effects(TestFunctions.at(plan.design(), function));
    }

    @Test
    void aStraightLineHasItsSlopesAndNoSpread() {
        Morris plan = Morris.plan(TestFunctions.names(3), 6, new Draws(9, 0));
        List<Morris.Effect> effects = effects(plan, x -> 2 * x[0] - 5 * x[1] + 1);

        assertThat(effects).extracting(Morris.Effect::name).containsExactly("x1", "x2", "x3");
        assertThat(effects.get(0).mu()).isCloseTo(2, within(1e-12));
        assertThat(effects.get(1).mu()).isCloseTo(-5, within(1e-12));
        assertThat(effects.get(1).muStar().mean()).isCloseTo(5, within(1e-12));
        assertThat(effects.get(1).sigma()).isCloseTo(0, within(1e-12));
        assertThat(effects.get(2).muStar().mean()).isZero();
    }

    @Test
    void anEffectThatTurnsHasSpreadAndCancelsOnlyInMu() {
        Morris plan = Morris.plan(TestFunctions.names(2), 400, new Draws(9, 0));
        Morris.Effect product =
                effects(plan, x -> (x[0] - 0.5) * (2 * x[1] - 1)).get(0);

        assertThat(product.mu()).isCloseTo(0, within(0.1));
        assertThat(product.muStar().mean()).isCloseTo(2.0 / 3, within(0.05));
        assertThat(product.sigma()).isGreaterThan(0.5);
    }

    @Test
    void ranksTheFactorsOfTheGFunctionAsItsTotalIndicesDo() {
        for (long seed = 1; seed <= 10; seed++) {
            Morris plan = Morris.plan(TestFunctions.names(4), 40, new Draws(seed, 0));
            List<Morris.Effect> effects = effects(plan, TestFunctions.g(0, 3, 20, 99));
            for (int factor = 1; factor < 4; factor++) {
                assertThat(effects.get(factor).muStar().mean())
                        .as("seed %d", seed)
                        .isLessThan(effects.get(factor - 1).muStar().mean());
            }
        }
    }

    @Test
    void eachMoveChangesOneFactorByTwoThirdsAndEachFactorMovesOnce() {
        for (int seed = 0; seed < 20; seed++) {
            int factors = 1 + seed % 7;
            Design design = Morris.plan(TestFunctions.names(factors), 5, new Draws(seed, 0))
                    .design();
            assertThat((long) design.size()).isEqualTo(Morris.points(factors, 5));
            for (int trajectory = 0; trajectory < 5; trajectory++) {
                int[] moves = new int[factors];
                for (int move = 0; move < factors; move++) {
                    int at = trajectory * (factors + 1) + move;
                    for (int factor = 0; factor < factors; factor++) {
                        double by = Math.abs(design.at(at + 1, factor) - design.at(at, factor));
                        assertThat(by == 0 || Math.abs(by - 2.0 / 3) < 1e-12)
                                .as("seed %d", seed)
                                .isTrue();
                        moves[factor] += by > 0 ? 1 : 0;
                    }
                }
                assertThat(moves).as("seed %d", seed).containsOnly(1);
            }
        }
    }

    @Test
    void fewerTrajectoriesAreTheFirstOfMore() {
        Design few = Morris.plan(TestFunctions.names(3), 2, new Draws(1, 0)).design();
        Design many = Morris.plan(TestFunctions.names(3), 7, new Draws(1, 0)).design();
        for (int point = 0; point < few.size(); point++) {
            assertThat(many.point(point)).isEqualTo(few.point(point));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Morris.plan(TestFunctions.names(3), 1, new Draws(1, 0)));
    }

    @Test
    void aMissingFigureTakesOnlyTheMovesBesideItAway() {
        Morris plan = Morris.plan(TestFunctions.names(3), 2, new Draws(9, 0));
        double[] figures = TestFunctions.at(plan.design(), x -> 2 * x[0] - 5 * x[1]);
        figures[1] = Double.NaN;

        assertThat(plan.effects(figures)).hasSize(3).allSatisfy(effect -> {
            double slope = effect.name().equals("x1") ? 2 : effect.name().equals("x2") ? 5 : 0;
            assertThat(effect.muStar().mean()).isCloseTo(slope, within(1e-12));
        });
        assertThat(plan.effects(figures))
                .extracting(effect -> effect.muStar().replicates())
                .containsExactlyInAnyOrder(1, 1, 2);
        java.util.Arrays.fill(figures, 1, figures.length, Double.NaN);
        assertThat(plan.effects(figures)).isEmpty();
    }

    @Test
    void aGroupMovesAsOneAndTakesFewerPoints() {
        Morris plan = Morris.plan(TestFunctions.names(4), List.of("a", "b", "a", "c"), 8, new Draws(2, 0));
        List<Morris.Effect> effects = effects(plan, x -> x[0] + x[2] + 3 * x[3]);

        assertThat(plan.design().size()).isEqualTo(8 * 4);
        assertThat(effects).extracting(Morris.Effect::name).containsExactly("a", "b", "c");
        assertThat(effects.get(0).mu()).isNaN();
        assertThat(effects.get(0).muStar().mean()).isBetween(0.5, 2.0);
        assertThat(effects.get(1).muStar().mean()).isZero();
        assertThat(effects.get(2).mu()).isCloseTo(3, within(1e-12));
    }
}
