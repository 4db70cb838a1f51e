package org.ayllu.core.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A column of doubles. */
public final class DoubleColumn extends Column {
    private double[] values = new double[0];

    DoubleColumn(String name, String unit, String writer) {
        super(name, unit, writer);
    }

    /** The live array, at least as long as the table has rows; fetch it anew after rows were added. */
    public double[] values() {
        return values;
    }

    /** The value of a row. */
    public double at(int row) {
        return values[row];
    }

    @Override
    void resize(int capacity) {
        values = Arrays.copyOf(values, capacity);
    }

    @Override
    void clear(int row) {
        values[row] = 0;
    }

    @Override
    void arrange(int[] order, int count, Spare spare) {
        double[] arranged = spare.doubles(values.length);
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
            hash = mix(hash, Double.doubleToRawLongBits(values[i]));
        }
        return hash;
    }

    @Override
    void write(DataOutput out, int rows) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(rows * Double.BYTES);
        buffer.asDoubleBuffer().put(values, 0, rows);
        out.write(buffer.array());
    }

    @Override
    void read(DataInput in, int rows) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(rows * Double.BYTES);
        in.readFully(buffer.array());
        buffer.asDoubleBuffer().get(values, 0, rows);
    }
}
