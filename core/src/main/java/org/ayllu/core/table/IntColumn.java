package org.ayllu.core.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A column of ints. */
public final class IntColumn extends Column {
    private int[] values = new int[0];

    private final @Nullable Table target;

    IntColumn(String name, String unit, String writer, Inheritance inheritance, @Nullable Table target) {
        super(name, unit, writer, inheritance);
        this.target = target;
    }

    /** The table whose rows the values are, -1 for none; null when the values are no rows. */
    public @Nullable Table target() {
        return target;
    }

    @Override
    public boolean refersTo(Table table) {
        return target == table;
    }

    /** Follows the rows it refers to: {@code moved[row]} is where a row went, or -1. */
    void follow(int[] moved, int rows) {
        for (int i = 0; i < rows; i++) {
            values[i] = values[i] < 0 ? -1 : moved[values[i]];
        }
    }

    /** The live array, at least as long as the table has rows; fetch it anew after rows were added. */
    public int[] values() {
        return values;
    }

    /** The value of a row. */
    public int at(int row) {
        return values[row];
    }

    @Override
    public double sum(int rows) {
        long sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += values[i];
        }
        return sum;
    }

    @Override
    void copyValue(int from, int to) {
        values[to] = values[from];
    }

    @Override
    void shareValue(int from, int to, double share) {
        if (share == 1) {
            values[to] += values[from];
            values[from] = 0;
        }
    }

    @Override
    void resize(int capacity) {
        values = Arrays.copyOf(values, capacity);
    }

    @Override
    void clear(int row) {
        values[row] = target == null ? 0 : -1;
    }

    @Override
    void arrange(int[] order, int count, Spare spare) {
        int[] arranged = spare.ints(values.length);
        for (int i = 0; i < count; i++) {
            arranged[i] = values[order[i]];
        }
        spare.leave(values);
        values = arranged;
    }

    @Override
    public long fingerprint(int rows) {
        long hash = rows;
        for (int i = 0; i < rows; i++) {
            hash = mix(hash, values[i]);
        }
        return hash;
    }

    @Override
    public Copy copy() {
        return new Ints();
    }

    /** A copy of this column. */
    final class Ints extends Copy {
        private int[] taken = {};
        private int count;

        @Override
        public void take(int rows) {
            count = rows;
            if (taken.length < rows) {
                taken = Arrays.copyOf(values, values.length);
            }
            System.arraycopy(values, 0, taken, 0, rows);
        }

        @Override
        public boolean holds(int rows) {
            return rows == count && Arrays.equals(values, 0, rows, taken, 0, rows);
        }

        @Override
        public boolean same(int then, int now) {
            return taken[then] == values[now];
        }
    }

    @Override
    void write(DataOutput out, int rows) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(rows * Integer.BYTES);
        buffer.asIntBuffer().put(values, 0, rows);
        out.write(buffer.array());
    }

    @Override
    void read(DataInput in, int rows) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(rows * Integer.BYTES);
        in.readFully(buffer.array());
        buffer.asIntBuffer().get(values, 0, rows);
    }
}
