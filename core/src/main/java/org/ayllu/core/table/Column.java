package org.ayllu.core.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** One attribute of every row of a {@link Table}: a growing array of primitives with a unit and one writing phase. */
public abstract sealed class Column permits DoubleColumn, IntColumn {
    private final String name;
    private final String unit;
    private final String writer;
    private final Inheritance inheritance;

    Column(String name, String unit, String writer, Inheritance inheritance) {
        this.name = name;
        this.unit = unit;
        this.writer = writer;
        this.inheritance = inheritance;
    }

    /** Unique within its table. */
    public final String name() {
        return name;
    }

    /** Unit of the values, for instance {@code "days"} or {@code "US$"}; {@code "-"} for codes and ratios. */
    public final String unit() {
        return unit;
    }

    /** Name of the only phase that may change the column during a run; {@link Table#FIXED} when none may. */
    public final String writer() {
        return writer;
    }

    /** What becomes of a value when its row divides or goes up in another. */
    public final Inheritance inheritance() {
        return inheritance;
    }

    /** Whether the values are rows of a table. */
    public boolean refersTo(Table table) {
        return false;
    }

    /** Sum of the first rows. */
    public abstract double sum(int rows);

    abstract void copyValue(int from, int to);

    /** Moves a share of the value of a row to another row. */
    abstract void shareValue(int from, int to, double share);

    abstract void resize(int capacity);

    abstract void clear(int row);

    /** Keeps the rows {@code order[0..count)} in that order. */
    abstract void arrange(int[] order, int count, Spare spare);

    /** A hash of the first rows, bit for bit. */
    public abstract long fingerprint(int rows);

    /** An empty copy, to see later whether the column was written. */
    public abstract Copy copy();

    /** What a column held: taken and compared several times as fast as a {@link #fingerprint}. */
    public abstract static sealed class Copy permits DoubleColumn.Doubles, IntColumn.Ints {
        /** Takes the first rows of the column. */
        public abstract void take(int rows);

        /** Whether the column has as many rows as were taken, the same bit for bit. */
        public abstract boolean holds(int rows);

        /** Whether a row of the column is, bit for bit, what another was when the copy was taken. */
        public abstract boolean same(int then, int now);
    }

    abstract void write(DataOutput out, int rows) throws IOException;

    abstract void read(DataInput in, int rows) throws IOException;

    static long mix(long hash, long bits) {
        long h = (hash ^ bits) * 0x9E3779B97F4A7C15L;
        return h ^ (h >>> 29);
    }

    @Override
    public final String toString() {
        return name + " [" + unit + "]";
    }
}
