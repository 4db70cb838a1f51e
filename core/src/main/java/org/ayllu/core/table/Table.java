package org.ayllu.core.table;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of one kind of thing (households, persons, municipalities), stored column by column. A row has an id of 64 bits
 * that never changes and that no other row has, and an index that changes when the table is arranged anew. Draws are keyed to ids, loops run over indices.
 */
public final class Table {
    /** The writer of columns that no phase may change. */
    public static final String FIXED = "(fixed)";

    private final String name;
    private final List<Column> columns = new ArrayList<>();
    private final Spare spare = new Spare();
    private long[] ids = new long[0];
    private int rows;

    /** An empty table. */
    public Table(String name) {
        this.name = name;
    }

    /** The table's name. */
    public String name() {
        return name;
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** The columns in the order of their declaration. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** The ids by row index; a live array of at least {@link #rows()} entries. */
    public long[] ids() {
        return ids;
    }

    /**
     * The row that has an id.
     *
     * @return its index, or -1 when the row is gone or was never there
     */
    public int rowOf(long id) {
        for (int row = 0; row < rows; row++) {
            if (ids[row] == id) {
                return row;
            }
        }
        return -1;
    }

    /**
     * Declares a column of doubles, zero in every row.
     *
     * @param column its name, unique in the table
     * @param unit unit of its values
     * @param writer name of the only phase that changes it, or {@link #FIXED}
     */
    public DoubleColumn doubles(String column, String unit, String writer) {
        return declare(new DoubleColumn(column, unit, writer));
    }

    /** Declares a column of ints; see {@link #doubles}. */
    public IntColumn ints(String column, String unit, String writer) {
        return declare(new IntColumn(column, unit, writer));
    }

    private <C extends Column> C declare(C column) {
        for (Column other : columns) {
            if (other.name().equals(column.name())) {
                throw new IllegalArgumentException("table " + name + " already has a column " + column.name());
            }
        }
        column.resize(ids.length);
        columns.add(column);
        return column;
    }

    /**
     * Adds a row at the end, zero in every column.
     *
     * @param id its id, of no other row: {@link DistinctIds} checks it for all rows added
     * @return its index
     */
    public int append(long id) {
        if (rows == ids.length) {
            reserve(Math.max(16, rows + (rows >> 1)));
        }
        int row = rows++;
        ids[row] = id;
        for (Column column : columns) {
            column.clear(row);
        }
        return row;
    }

    /** Makes room for at least so many rows. */
    public void reserve(int capacity) {
        if (capacity > ids.length) {
            ids = Arrays.copyOf(ids, capacity);
            for (Column column : columns) {
                column.resize(capacity);
            }
        }
    }

    /**
     * Keeps the rows {@code order[0..count)}, in that order; the others are gone for good.
     *
     * @param order row indices, each at most once; may be longer than {@code count}
     * @param count how many of them
     */
    public void arrange(int[] order, int count) {
        long[] arranged = spare.longs(ids.length);
        for (int i = 0; i < count; i++) {
            arranged[i] = ids[order[i]];
        }
        spare.leave(ids);
        ids = arranged;
        for (Column column : columns) {
            column.arrange(order, count, spare);
        }
        rows = count;
    }

    /** Writes rows, ids and all columns. */
    public void write(DataOutput out) throws IOException {
        out.writeUTF(name);
        out.writeInt(columns.size());
        out.writeInt(rows);
        for (int row = 0; row < rows; row++) {
            out.writeLong(ids[row]);
        }
        for (Column column : columns) {
            out.writeUTF(column.name());
            column.write(out, rows);
        }
    }

    /**
     * Replaces all rows by what {@link #write} wrote.
     *
     * @throws IOException when the stream ends early or was written by a table of another shape
     */
    public void read(DataInput in) throws IOException {
        expect(name, in.readUTF());
        expect(Integer.toString(columns.size()), Integer.toString(in.readInt()));
        int count = in.readInt();
        rows = 0;
        reserve(count);
        rows = count;
        for (int row = 0; row < rows; row++) {
            ids[row] = in.readLong();
        }
        for (Column column : columns) {
            expect(column.name(), in.readUTF());
            column.read(in, rows);
        }
    }

    private void expect(String wanted, String found) throws IOException {
        if (!wanted.equals(found)) {
            throw new IOException(
                    "saved state of table " + name + " does not fit: expected " + wanted + ", found " + found);
        }
    }
}
