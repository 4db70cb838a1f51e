package org.ayllu.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.commons.rng.core.source32.Philox4x32;
import org.junit.jupiter.api.Test;

/** Against the generator of Apache Commons RNG, whose seed is a key and a counter, and which counts before it draws. */
class PhiloxProperties {
    @Test
    void agreesWithCommonsRng() {
        long seed = 20110;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long first = random.nextLong() | 1L << 32;
            long second = random.nextLong();
            long key = random.nextLong();
            Philox4x32 oracle = new Philox4x32(new int[] {
                (int) (key >>> 32),
                (int) key,
                (int) (first >>> 32) - 1,
                (int) first,
                (int) (second >>> 32),
                (int) second
            });
            assertThat(Philox.firstPair(first, second, key))
                    .as("case %d of seed %d", i, seed)
                    .isEqualTo(pair(oracle));
            assertThat(Philox.secondPair(first, second, key))
                    .as("case %d of seed %d", i, seed)
                    .isEqualTo(pair(oracle));
        }
    }

    private static long pair(Philox4x32 oracle) {
        long first = oracle.nextInt();
        return first << 32 | Integer.toUnsignedLong(oracle.nextInt());
    }
}
