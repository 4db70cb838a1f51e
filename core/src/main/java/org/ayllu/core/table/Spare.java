package org.ayllu.core.table;

/** Arrays that a table's columns use in turn when its rows are arranged anew, so that nothing is allocated year after year. */
final class Spare {
    private long[] longs = {};
    private double[] doubles = {};
    private int[] ints = {};

    /** An array of this length, in exchange for which the caller leaves its own with {@link #leave(long[])}. */
    long[] longs(int length) {
        return longs.length == length ? longs : new long[length];
    }

    /** See {@link #longs}. */
    double[] doubles(int length) {
        return doubles.length == length ? doubles : new double[length];
    }

    /** See {@link #longs}. */
    int[] ints(int length) {
        return ints.length == length ? ints : new int[length];
    }

    void leave(long[] array) {
        longs = array;
    }

    void leave(double[] array) {
        doubles = array;
    }

    void leave(int[] array) {
        ints = array;
    }
}
