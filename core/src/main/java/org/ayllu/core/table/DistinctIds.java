package org.ayllu.core.table;

import java.util.Arrays;

/**
 * Checks that new rows of a table have ids that no other row has. The ids of the new ones are sorted; those of the others are
 * looked up in a filter first, so that a row costs a few nanoseconds. Keeps its arrays. Not thread-safe.
 */
public final class DistinctIds {
    /** Bits of the filter for each new id, so that few others need be looked up. */
    private static final int BITS_PER_ID = 32;

    private long[] news = {};
    private long[] filter = new long[1];

    /**
     * Checks the last rows against each other and against all before them.
     *
     * @param table the table
     * @param from the first row that is new; the rows before it are known to differ from one another
     * @throws IllegalStateException when two rows have the same id
     */
    public void check(Table table, int from) {
        long[] ids = table.ids();
        int count = table.rows() - from;
        if (count == 0) {
            return;
        }
        if (news.length < count) {
            news = new long[count + (count >> 2)];
        }
        System.arraycopy(ids, from, news, 0, count);
        Arrays.sort(news, 0, count);
        for (int i = 1; i < count; i++) {
            if (news[i] == news[i - 1]) {
                throw same(table, news[i]);
            }
        }
        if (from > 0) {
            fill(count);
            compare(table, from, count);
        }
    }

    private void fill(int count) {
        int words = Integer.highestOneBit(Math.max(1, Math.min(1 << 25, count) * BITS_PER_ID / Long.SIZE));
        if (filter.length < words) {
            filter = new long[words];
        }
        Arrays.fill(filter, 0);
        for (int i = 0; i < count; i++) {
            filter[word(news[i])] |= 1L << news[i];
        }
    }

    private int word(long id) {
        return (int) (id >>> Integer.SIZE) & filter.length - 1;
    }

    private void compare(Table table, int from, int count) {
        long[] ids = table.ids();
        for (int row = 0; row < from; row++) {
            long id = ids[row];
            boolean perhaps = (filter[word(id)] & 1L << id) != 0;
            if (perhaps && Arrays.binarySearch(news, 0, count, id) >= 0) {
                throw same(table, id);
            }
        }
    }

    private static IllegalStateException same(Table table, long id) {
        return new IllegalStateException("two rows of table " + table.name() + " have the id " + id);
    }
}
