package org.ayllu.core.random;

/**
 * Philox4x32-10: a block cipher of ten rounds over a counter of four 32-bit words and a key of two. A pure function; integer arithmetic only.
 *
 * <p>A counter {@code (c0, c1, c2, c3)} is given as {@code low = c0 + c1 2^32} and {@code high = c2 + c3 2^32}, a key {@code (k0, k1)} as
 * {@code k0 + k1 2^32}. Reference: Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", section 3.3.
 */
public final class Philox {
    static final int ROUNDS = 10;
    static final long WORD = 0xffffffffL;
    static final long MULTIPLIER_0 = 0xD2511F53L;
    static final long MULTIPLIER_1 = 0xCD9E8D57L;
    static final long KEY_STEP_0 = 0x9E3779B9L;
    static final long KEY_STEP_1 = 0xBB67AE85L;

    private Philox() {}

    /** The first two output words of a counter under a key: the first word in the high half. */
    public static long firstPair(long low, long high, long key) {
        return pair(low, high, key, true);
    }

    /** The last two output words of a counter under a key: the third word in the high half. */
    public static long secondPair(long low, long high, long key) {
        return pair(low, high, key, false);
    }

    private static long pair(long low, long high, long key, boolean first) {
        long c0 = low & WORD;
        long c1 = low >>> 32;
        long c2 = high & WORD;
        long c3 = high >>> 32;
        long k0 = key & WORD;
        long k1 = key >>> 32;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * c0;
            long product1 = MULTIPLIER_1 * c2;
            c0 = (product1 >>> 32) ^ c1 ^ k0;
            c1 = product1 & WORD;
            c2 = (product0 >>> 32) ^ c3 ^ k1;
            c3 = product0 & WORD;
            k0 = (k0 + KEY_STEP_0) & WORD;
            k1 = (k1 + KEY_STEP_1) & WORD;
        }
        return first ? c0 << 32 | c1 : c2 << 32 | c3;
    }
}
