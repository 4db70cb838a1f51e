package org.ayllu.experiments.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SystematicSampleTest {
    private static int[] inOrder(int rows) {
        return IntStream.range(0, rows).toArray();
    }

    @Test
    void takesEachRowOnceWhereWeightsAreEqual() {
        double[] weights = new double[1_000];
        Arrays.fill(weights, 0.1);
        for (double start : new double[] {1e-16, 0.3, 0.999999}) {
            assertThat(SystematicSample.copies(weights, inOrder(1_000), 1_000, start))
                    .containsOnly(1);
        }
    }

    @Test
    void placesPointsAtEqualSteps() {
        // The line is 10 long, the step 2.5: points at 1.25, 3.75, 6.25 and 8.75; the third row ends at 4, the fourth
        // at 10.
        double[] weights = {1, 0, 3, 6, 0};
        assertThat(SystematicSample.copies(weights, inOrder(5), 4, 0.5)).containsExactly(0, 0, 2, 2, 0);
        // The other way round, the fourth row ends at 6, the third at 9, the first at 10.
        assertThat(SystematicSample.copies(weights, new int[] {4, 3, 2, 1, 0}, 4, 0.5))
                .containsExactly(0, 0, 2, 2, 0);
        assertThat(SystematicSample.copies(weights, new int[] {3, 0, 1, 2, 4}, 4, 0.5))
                .containsExactly(1, 0, 1, 2, 0);
    }

    @Test
    void roundsEveryExpectationDownOrUp() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] weights = random.doubles(50).map(u -> u < 0.2 ? 0 : 10 * u).toArray();
            int households = random.nextInt(1, 500);
            int[] copies = SystematicSample.copies(weights, inOrder(50), households, random.nextDouble());
            double all = Arrays.stream(weights).sum();
            assertThat(Arrays.stream(copies).sum()).as("seed %d", seed).isEqualTo(households);
            for (int i = 0; i < weights.length; i++) {
                double expected = weights[i] / all * households;
                assertThat((double) copies[i])
                        .as("seed %d row %d", seed, i)
                        .isBetween(Math.floor(expected), Math.ceil(expected));
            }
        }
    }
}
