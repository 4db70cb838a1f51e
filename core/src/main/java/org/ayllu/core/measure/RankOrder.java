package org.ayllu.core.measure;

import java.util.Arrays;

/**
 * Sorts pairs (double, row) by the double, stably and without boxing: a radix sort on the bits, least significant digit first, six digits of eleven
 * bits, of which those that are the same in all keys are skipped. Short lists are sorted by insertion.
 */
final class RankOrder {
    private static final int DIGIT = 11;
    private static final int BUCKETS = 1 << DIGIT;
    private static final int PASSES = 6;
    private static final int SHORT = 48;

    private long[] keys;
    private int[] rows;
    private long[] spareKeys;
    private int[] spareRows;
    private final int[] ends = new int[PASSES * BUCKETS];
    private int count;

    RankOrder(int capacity) {
        keys = new long[capacity];
        rows = new int[capacity];
        spareKeys = new long[capacity];
        spareRows = new int[capacity];
    }

    void clear(int capacity) {
        count = 0;
        if (capacity > keys.length) {
            keys = new long[capacity];
            rows = new int[capacity];
            spareKeys = new long[capacity];
            spareRows = new int[capacity];
        }
    }

    /** Takes one pair; the value is not NaN, and minus zero counts as zero. */
    void add(double value, int row) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        keys[count] = bits ^ ((bits >> 63) | Long.MIN_VALUE);
        rows[count++] = row;
    }

    int count() {
        return count;
    }

    double value(int rank) {
        long key = keys[rank];
        return Double.longBitsToDouble(key ^ ((~key >> 63) | Long.MIN_VALUE));
    }

    int row(int rank) {
        return rows[rank];
    }

    void sort() {
        if (count <= SHORT) {
            insert();
            return;
        }
        tally();
        for (int pass = 0; pass < PASSES; pass++) {
            if (accumulate(pass * BUCKETS)) {
                scatter(pass);
            }
        }
    }

    private void insert() {
        for (int i = 1; i < count; i++) {
            long key = keys[i];
            int row = rows[i];
            int to = i;
            while (to > 0 && Long.compareUnsigned(keys[to - 1], key) > 0) {
                keys[to] = keys[to - 1];
                rows[to] = rows[to - 1];
                to--;
            }
            keys[to] = key;
            rows[to] = row;
        }
    }

    private void tally() {
        Arrays.fill(ends, 0);
        for (int i = 0; i < count; i++) {
            long key = keys[i];
            for (int pass = 0; pass < PASSES; pass++) {
                ends[pass * BUCKETS + digit(key, pass)]++;
            }
        }
    }

    /** Turns counts into first positions; false when one bucket holds everything. */
    private boolean accumulate(int first) {
        int position = 0;
        for (int bucket = first; bucket < first + BUCKETS; bucket++) {
            int size = ends[bucket];
            if (size == count) {
                return false;
            }
            ends[bucket] = position;
            position += size;
        }
        return true;
    }

    private void scatter(int pass) {
        for (int i = 0; i < count; i++) {
            long key = keys[i];
            int to = ends[pass * BUCKETS + digit(key, pass)]++;
            spareKeys[to] = key;
            spareRows[to] = rows[i];
        }
        long[] sortedKeys = spareKeys;
        int[] sortedRows = spareRows;
        spareKeys = keys;
        spareRows = rows;
        keys = sortedKeys;
        rows = sortedRows;
    }

    private static int digit(long key, int pass) {
        return (int) (key >>> (pass * DIGIT)) & (BUCKETS - 1);
    }
}
