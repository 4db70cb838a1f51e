package org.ayllu.studies.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void theScoreOfASingleValueIsItsAbsoluteError() {
        Score score = Score.of(new double[] {3}, 5);

        assertThat(score.crps()).isEqualTo(2);
        assertThat(score.pit()).isEqualTo(1);
        assertThat(score.covered()).isFalse();
        assertThat(score.intervalScore()).isEqualTo(40);
        assertThat(score.logScore()).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(new double[0], 1));
    }

    /** Values 0 and 1: E|X - y| = .5 and E|X - X'| = .5 at y = .5; E|X - y| = 1.5 at y = 2. */
    @Test
    void theScoreOfTwoValuesIsWorkedOutByHand() {
        assertThat(Score.of(new double[] {0, 1}, 0.5).crps()).isEqualTo(0.25);
        assertThat(Score.of(new double[] {0, 1}, 2).crps()).isEqualTo(1.25);
        assertThat(Score.of(new double[] {0, 1}, 1).pit()).isEqualTo(0.75);
        assertThat(Score.of(new double[] {0, 1}, 0.5).intervalScore()).isCloseTo(0.9, within(1e-12));
        assertThat(Score.of(new double[] {0, 1}, 1.05).intervalScore()).isCloseTo(0.9 + 20 * 0.1, within(1e-12));
    }

    /**
     * Gneiting and Raftery (2007), below equation 21: the score of the normal distribution is s (z (2 F(z) - 1) + 2 f(z) - 1 / sqrt(pi)), for the standard
     * normal at 0 (sqrt(2) - 1) / sqrt(pi) = .2337.
     */
    @Test
    void aFineEnsembleHasTheScoreOfItsDistribution() {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double[] ensemble = IntStream.range(0, 4000)
                .mapToDouble(i -> normal.inverseCumulativeProbability((i + 0.5) / 4000))
                .toArray();
        for (double z : new double[] {0, 0.5, -1, 2.5}) {
            double exact =
                    z * (2 * normal.cumulativeProbability(z) - 1) + 2 * normal.density(z) - 1 / Math.sqrt(Math.PI);
            Score score = Score.of(ensemble, z);
            assertThat(score.crps()).isCloseTo(exact, within(1e-3));
            assertThat(score.logScore()).isCloseTo(-Math.log(normal.density(z)), within(1e-2));
            assertThat(score.pit()).isCloseTo(normal.cumulativeProbability(z), within(1e-3));
            assertThat(score.covered()).isEqualTo(Math.abs(z) < 1.6449);
        }
        assertThat(Score.of(ensemble, 0).crps()).isCloseTo(0.2337, within(1e-3));
    }

    /** A proper score: on average nobody does better than with the distribution that observations come from. */
    @Test
    void theRightDistributionScoresBestOnAverage() {
        double[] right = ensemble(0, 1);
        for (double[] wrong : new double[][] {ensemble(0.5, 1), ensemble(0, 2), ensemble(0, 0.3)}) {
            double gain = 0;
            double gainOfInterval = 0;
            for (double y : ensemble(0, 1)) {
                gain += Score.of(wrong, y).crps() - Score.of(right, y).crps();
                gainOfInterval +=
                        Score.of(wrong, y).intervalScore() - Score.of(right, y).intervalScore();
            }
            assertThat(gain).isPositive();
            assertThat(gainOfInterval).isPositive();
        }
    }

    private static double[] ensemble(double mean, double deviation) {
        NormalDistribution normal = new NormalDistribution(null, mean, deviation);
        return IntStream.range(0, 200)
                .mapToDouble(i -> normal.inverseCumulativeProbability((i + 0.5) / 200))
                .toArray();
    }
}
