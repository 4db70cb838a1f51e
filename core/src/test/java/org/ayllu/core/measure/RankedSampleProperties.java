package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RankedSampleProperties {
    @Test
    void agreesWithTheLibrarySort() {
        RankedSample sample = new RankedSample(4);
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int count = seed < 100 ? (int) seed : random.nextInt(100, 20_000);
            double[] values = new double[count];
            double[] weights = new double[count];
            for (int row = 0; row < count; row++) {
                values[row] = value(random, seed);
                weights[row] = random.nextInt(0, 9);
            }
            sample.rank(values, weights, 0, count);
            double[] expected = values.clone();
            Arrays.sort(expected);
            boolean[] seen = new boolean[count];
            for (int rank = 0; rank < count; rank++) {
                int row = sample.row(rank);
                assertThat(sample.value(rank) == expected[rank])
                        .as("value at rank %d, seed %d", rank, seed)
                        .isTrue();
                assertThat(values[row] == expected[rank])
                        .as("row at rank %d, seed %d", rank, seed)
                        .isTrue();
                assertThat(sample.weight(rank) == weights[row])
                        .as("weight at rank %d, seed %d", rank, seed)
                        .isTrue();
                assertThat(seen[row]).as("row %d twice, seed %d", row, seed).isFalse();
                if (rank > 0 && expected[rank] == expected[rank - 1]) {
                    assertThat(row > sample.row(rank - 1))
                            .as("tie at rank %d, seed %d", rank, seed)
                            .isTrue();
                }
                seen[row] = true;
            }
        }
    }

    /** Whole numbers with ties, incomes, or any finite bit pattern, by seed. */
    private static double value(SplittableRandom random, long seed) {
        if (seed % 3 == 0) {
            return random.nextInt(-20, 20);
        }
        if (seed % 3 == 1) {
            return random.nextDouble(-100, 50_000);
        }
        double any = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(any) ? any : 0;
    }
}
