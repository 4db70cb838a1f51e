package org.ayllu.core.table;

import java.util.Arrays;

/**
 * Cuts rows that are sorted by group (households by municipality) into segments: runs of rows that lie in one block and one group. Blocks are
 * the unit of work for threads, segments the unit of a kernel, in which everything about the group is a constant. Sums by group are taken
 * segment by segment and added in segment order, so they are the same bits for any number of threads.
 */
public final class Segments {
    private final int blockSize;
    private final int groups;
    private int[] from = new int[0];
    private int[] group = new int[0];
    private int[] firstOfBlock = new int[] {0};
    private int count;
    private int rows;

    /**
     * No rows yet.
     *
     * @param blockSize rows per block, at least 1
     * @param groups number of groups
     */
    public Segments(int blockSize, int groups) {
        if (blockSize < 1) {
            throw new IllegalArgumentException("block size must be at least 1 but is " + blockSize);
        }
        this.blockSize = blockSize;
        this.groups = groups;
    }

    /**
     * Cuts anew.
     *
     * @param groupOfRow the group of each row, in ascending order
     * @param rowCount number of rows
     * @throws IllegalArgumentException when the rows are not sorted by group
     */
    public void rebuild(int[] groupOfRow, int rowCount) {
        rows = rowCount;
        count = 0;
        int blocks = blocks();
        firstOfBlock = new int[blocks + 1];
        from = new int[blocks + groups + 1];
        group = new int[blocks + groups + 1];
        for (int block = 0; block < blocks; block++) {
            firstOfBlock[block] = count;
            int end = Math.min(rowCount, (block + 1) * blockSize);
            for (int row = block * blockSize; row < end; row++) {
                if (row > 0 && groupOfRow[row] < groupOfRow[row - 1]) {
                    throw new IllegalArgumentException("rows are not sorted by group at row " + row);
                }
                if (row == block * blockSize || groupOfRow[row] != groupOfRow[row - 1]) {
                    from[count] = row;
                    group[count++] = groupOfRow[row];
                }
            }
        }
        firstOfBlock[blocks] = count;
        from = Arrays.copyOf(from, count + 1);
        from[count] = rowCount;
    }

    /** Number of blocks. */
    public int blocks() {
        return (rows + blockSize - 1) / blockSize;
    }

    /** Number of segments. */
    public int count() {
        return count;
    }

    /** Rows of each group. */
    public int[] rowsByGroup() {
        int[] counts = new int[groups];
        for (int segment = 0; segment < count; segment++) {
            counts[group[segment]] += to(segment) - from[segment];
        }
        return counts;
    }

    /** Number of groups. */
    public int groups() {
        return groups;
    }

    /** First segment of a block; the next block's first segment ends it. */
    public int firstOfBlock(int block) {
        return firstOfBlock[block];
    }

    /** First row of a segment. */
    public int from(int segment) {
        return from[segment];
    }

    /** The row after the last of a segment. */
    public int to(int segment) {
        return from[segment + 1];
    }

    /** The group of a segment. */
    public int group(int segment) {
        return group[segment];
    }

    /**
     * Adds segment sums into group sums, in segment order.
     *
     * @param partial {@code partial[segment * width + k]}
     * @param width how many sums each segment holds
     * @param totals {@code totals[group * width + k]}, overwritten
     */
    public void reduce(double[] partial, int width, double[] totals) {
        Arrays.fill(totals, 0, groups * width, 0.0);
        for (int segment = 0; segment < count; segment++) {
            int to = group[segment] * width;
            for (int k = 0; k < width; k++) {
                totals[to + k] += partial[segment * width + k];
            }
        }
    }
}
