package org.ayllu.core.random;

/**
 * Philox4x32-10: a block cipher of ten rounds over a counter of four 32-bit words and a key of two. A pure function; integer arithmetic only.
 *
 * <p>Two words travel in one {@code long}, the first of them in the high half: a counter {@code (c0, c1, c2, c3)} is the pair
 * {@code (c0 2^32 + c1, c2 2^32 + c3)}, a key {@code (k0, k1)} is {@code k0 2^32 + k1}.
 *
 * <p>Reference: Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", section 3.3.
 */
public final class Philox {
    static final int ROUNDS = 10;
    static final long MULTIPLIER_0 = 0xD2511F53L;
    static final long MULTIPLIER_1 = 0xCD9E8D57L;

    /** What a round adds to each half of the key, in the high half. */
    static final long KEY_STEP_0 = 0x9E3779B9L << 32;

    static final long KEY_STEP_1 = 0xBB67AE85L << 32;

    private Philox() {}

    /**
     * The first two output words.
     *
     * @param first first two words of the counter
     * @param second last two words of the counter
     * @param key the two words of the key
     */
    public static long firstPair(long first, long second, long key) {
        return pair(first, second, key, true);
    }

    /**
     * The last two output words.
     *
     * @param first first two words of the counter
     * @param second last two words of the counter
     * @param key the two words of the key
     */
    public static long secondPair(long first, long second, long key) {
        return pair(first, second, key, false);
    }

    private static long pair(long first, long second, long key, boolean wantsFirst) {
        long x = first;
        long y = second;
        long k0 = firstWord(key);
        long k1 = secondWord(key);
        for (int round = 0; round < ROUNDS; round++) {
            long next = MULTIPLIER_1 * (y >>> 32) ^ x << 32 ^ k0;
            y = MULTIPLIER_0 * (x >>> 32) ^ y << 32 ^ k1;
            x = next;
            k0 += KEY_STEP_0;
            k1 += KEY_STEP_1;
        }
        return wantsFirst ? x : y;
    }

    /** The first word of a key, in the high half. */
    static long firstWord(long key) {
        return key & 0xffffffff00000000L;
    }

    /** The second word of a key, in the high half. */
    static long secondWord(long key) {
        return key << 32;
    }
}
