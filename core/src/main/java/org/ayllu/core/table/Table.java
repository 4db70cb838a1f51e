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
    private final List<Reference> referring = new ArrayList<>();
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
     * Declares a column of doubles, zero in every row, of which nothing is {@link Inheritance#CLEARED inherited}.
     *
     * @param column its name, unique in the table
     * @param unit unit of its values
     * @param writer name of the only phase that changes it, or {@link #FIXED}
     */
    public DoubleColumn doubles(String column, String unit, String writer) {
        return doubles(column, unit, writer, Inheritance.CLEARED);
    }

    /** Declares a column of doubles that says what is inherited; see {@link #doubles(String, String, String)}. */
    public DoubleColumn doubles(String column, String unit, String writer, Inheritance inheritance) {
        return declare(new DoubleColumn(column, unit, writer, inheritance));
    }

    /** Declares a column of ints; see {@link #doubles(String, String, String)}. */
    public IntColumn ints(String column, String unit, String writer) {
        return ints(column, unit, writer, Inheritance.CLEARED);
    }

    /** Declares a column of ints that says what is inherited; see {@link #doubles(String, String, String)}. */
    public IntColumn ints(String column, String unit, String writer, Inheritance inheritance) {
        return declare(new IntColumn(column, unit, writer, inheritance, null));
    }

    /**
     * Declares a column of rows of a table, -1 for none. The rows follow when that table is {@link #arrange arranged} anew; a reference to a row that is gone becomes
     * -1. Any phase that changes rows of that table may turn references to other rows.
     *
     * @param target the table that the rows are of; may be this one
     */
    public IntColumn references(String column, Table target, String writer) {
        IntColumn references = declare(new IntColumn(column, "-", writer, Inheritance.CLEARED, target));
        target.referring.add(new Reference(this, references));
        return references;
    }

    private record Reference(Table table, IntColumn column) {}

    /** Gives a row what it has in common with the row it comes from: all {@link Inheritance#COPIED} columns. */
    public void copy(int from, int to) {
        for (Column column : columns) {
            if (column.inheritance() == Inheritance.COPIED) {
                column.copyValue(from, to);
            }
        }
    }

    /**
     * Moves a share of all {@link Inheritance#SHARED} amounts from a row to another.
     *
     * @param share 0 to 1; with 1 nothing is left, whole numbers included, which otherwise stay
     * @throws IllegalArgumentException when the share is no share, or both rows are one
     */
    public void share(int from, int to, double share) {
        if (!(share >= 0 && share <= 1) || from == to) {
            throw new IllegalArgumentException(
                    "a share of " + share + " cannot go from row " + from + " to row " + to + " of table " + name);
        }
        for (Column column : columns) {
            if (column.inheritance() == Inheritance.SHARED) {
                column.shareValue(from, to, share);
            }
        }
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
     * Adds a row at the end, zero in every column, -1 where it refers to a row.
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
     * Keeps the rows {@code order[0..count)}, in that order; the others are gone for good. {@link #references References} to rows follow.
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
        int before = rows;
        rows = count;
        if (!referring.isEmpty()) {
            follow(order, count, before);
        }
    }

    private void follow(int[] order, int count, int before) {
        int[] moved = new int[before];
        Arrays.fill(moved, -1);
        for (int i = 0; i < count; i++) {
            moved[order[i]] = i;
        }
        for (Reference reference : referring) {
            reference.column().follow(moved, reference.table().rows());
        }
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
