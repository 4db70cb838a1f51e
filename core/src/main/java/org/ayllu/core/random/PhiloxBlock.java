package org.ayllu.core.random;

import java.util.Arrays;

/**
 * {@link Philox} for many counters at once that differ in their first two words. A pass over all of them for each round, because HotSpot turns one round into
 * vector instructions but not ten together.
 */
final class PhiloxBlock {
    static final int LENGTH = 512;

    private final long[] x = new long[LENGTH];
    private final long[] y = new long[LENGTH];

    /**
     * Sets counters.
     *
     * @param firsts their first two words
     * @param from first place in {@code firsts}
     * @param length number of counters, at most {@link #LENGTH}
     * @param second last two words of all
     */
    void set(long[] firsts, int from, int length, long second) {
        System.arraycopy(firsts, from, x, 0, length);
        Arrays.fill(y, 0, length, second);
    }

    /** Replaces the first counters by their output words. */
    void encrypt(int length, long key) {
        long k0 = Philox.firstWord(key);
        long k1 = Philox.secondWord(key);
        for (int round = 0; round < Philox.ROUNDS; round++) {
            round(x, y, length, k0, k1);
            k0 += Philox.KEY_STEP_0;
            k1 += Philox.KEY_STEP_1;
        }
    }

    /** The first two words of each counter. */
    long[] firstPairs() {
        return x;
    }

    private static void round(long[] x, long[] y, int length, long k0, long k1) {
        for (int i = 0; i < length; i++) {
            long first = x[i];
            long second = y[i];
            x[i] = Philox.MULTIPLIER_1 * (second >>> 32) ^ (first << 32 ^ k0);
            y[i] = Philox.MULTIPLIER_0 * (first >>> 32) ^ (second << 32 ^ k1);
        }
    }
}
