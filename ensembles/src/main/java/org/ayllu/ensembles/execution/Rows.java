package org.ayllu.ensembles.execution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The rows about households that a run reported, in the order in which they came. Not thread-safe. */
public final class Rows {
    private static final int FIRST_CAPACITY = 1024;

    private RowLayout layout = RowLayout.NONE;
    private long[] values = {};
    private int size;

    void add(RowLayout of, long[] row) {
        if (size > 0 && !layout.equals(of)) {
            throw new IllegalStateException("the rows of a run have one layout");
        }
        layout = of;
        int width = width();
        if (row.length != width) {
            throw new IllegalArgumentException("a row of " + width + " columns has " + row.length + " values");
        }
        if ((size + 1) * width > values.length) {
            values = Arrays.copyOf(values, Math.max(FIRST_CAPACITY * width, 2 * values.length));
        }
        System.arraycopy(row, 0, values, size * width, width);
        size++;
    }

    /** What the rows consist of; without columns when there are no rows. */
    public RowLayout layout() {
        return layout;
    }

    /** Number of rows. */
    public int size() {
        return size;
    }

    /** What stands in a row, as {@link RowColumn} says. */
    public long value(int row, int column) {
        return values[row * width() + column];
    }

    /** What stands in a column. */
    public long[] column(int column) {
        long[] all = new long[size];
        Arrays.setAll(all, row -> value(row, column));
        return all;
    }

    private int width() {
        return layout.columns().size();
    }

    void write(DataOutput out) throws IOException {
        layout.write(out);
        out.writeInt(size);
        byte[] bytes = new byte[width() * Long.BYTES];
        for (int row = 0; row < size; row++) {
            ByteBuffer.wrap(bytes).asLongBuffer().put(values, row * width(), width());
            out.write(bytes);
        }
    }

    static Rows read(DataInput in) throws IOException {
        Rows rows = new Rows();
        rows.layout = RowLayout.read(in);
        rows.size = in.readInt();
        int width = rows.width();
        rows.values = new long[rows.size * width];
        byte[] bytes = new byte[width * Long.BYTES];
        for (int row = 0; row < rows.size; row++) {
            in.readFully(bytes);
            ByteBuffer.wrap(bytes).asLongBuffer().get(rows.values, row * width, width);
        }
        return rows;
    }
}
