package org.ayllu.experiments.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class SystematicSampleTest {

    @Test
    void takesEachRowOnceWhereWeightsAreEqual() {
        double[] weights = new double[1_000];
        Arrays.fill(weights, 0.1);
        for (double start : new double[] {1e-16, 0.3, 0.999999}) {
            assertThat(SystematicSample.copies(weights, 1_000, start)).containsOnly(1);
        }
    }

    @Test
    void placesPointsAtEqualSteps() {
        // The line is 10 long, the step 2.5: points at 1.25, 3.75, 6.25 and 8.75; the third row ends at 4, the fourth
        // at 10.
        assertThat(SystematicSample.copies(new double[] {1, 0, 3, 6, 0}, 4, 0.5))
                .containsExactly(0, 0, 2, 2, 0);
    }

    @Test
    void roundsEveryExpectationDownOrUp() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] weights = random.doubles(50).map(u -> u < 0.2 ? 0 : 10 * u).toArray();
            int households = random.nextInt(1, 500);
            int[] copies = SystematicSample.copies(weights, households, random.nextDouble());
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
