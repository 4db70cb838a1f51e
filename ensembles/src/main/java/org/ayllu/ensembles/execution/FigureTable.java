package org.ayllu.ensembles.execution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Figures by year and key, with 8 bytes for each; both grow as figures come. A run reports nearly the same keys each year, so that there are few gaps. */
final class FigureTable {
    private static final int FIRST_CAPACITY = 16;

    private int[] years = {};
    /** By year and key; {@code NaN}, or beyond the end, where there is no figure. */
    private double[][] figures = {};

    private int yearCount;
    private int size;
    /** Place of the year of the figure that came last: the next is often of the same. */
    private int latest = -1;

    /**
     * Adds a figure.
     *
     * @param key its column
     * @param keys how many columns are known
     * @return false when it was there already
     */
    boolean add(int year, int key, int keys, double value) {
        if (latest < 0 || years[latest] != year) {
            latest = placeOf(year, keys);
        }
        double[] row = figures[latest];
        if (key >= row.length) {
            int length = row.length;
            row = Arrays.copyOf(row, Math.max(FIRST_CAPACITY, Math.max(keys, 2 * length)));
            Arrays.fill(row, length, row.length, Double.NaN);
            figures[latest] = row;
        }
        if (!Double.isNaN(row[key])) {
            return false;
        }
        row[key] = value;
        size++;
        return true;
    }

    /** The place of a year, which is made if it is new. */
    private int placeOf(int year, int keys) {
        int known = Arrays.binarySearch(years, 0, yearCount, year);
        if (known >= 0) {
            return known;
        }
        int place = -known - 1;
        if (yearCount == years.length) {
            years = Arrays.copyOf(years, Math.max(FIRST_CAPACITY, 2 * yearCount));
            figures = Arrays.copyOf(figures, years.length);
        }
        System.arraycopy(years, place, years, place + 1, yearCount - place);
        System.arraycopy(figures, place, figures, place + 1, yearCount - place);
        double[] row = new double[keys];
        Arrays.fill(row, Double.NaN);
        years[place] = year;
        figures[place] = row;
        yearCount++;
        return place;
    }

    /** Number of figures. */
    int size() {
        return size;
    }

    /** Labels of the years, ascending. */
    int[] years() {
        return Arrays.copyOf(years, yearCount);
    }

    /** One figure by place of the year and column; {@code NaN} when there is none. */
    double figure(int year, int key) {
        double[] row = figures[year];
        return key < row.length ? row[key] : Double.NaN;
    }

    /** Copies the figures of a year and so many columns. */
    void copyYear(int year, int keys, double[] into, int at) {
        double[] row = figures[year];
        int known = Math.min(row.length, keys);
        System.arraycopy(row, 0, into, at, known);
        Arrays.fill(into, at + known, at + keys, Double.NaN);
    }

    /** How many bytes {@link #write} writes. */
    int bytes(int keys) {
        return 2 * Integer.BYTES + yearCount * rowBytes(keys);
    }

    static int rowBytes(int keys) {
        return Integer.BYTES + keys * Double.BYTES;
    }

    /** Writes so many columns: two numbers, big-endian, then years in the order of most processors, so that no byte need be moved. */
    void write(DataOutput out, int keys) throws IOException {
        out.writeInt(size);
        out.writeInt(yearCount);
        ByteBuffer rows = ByteBuffer.allocate(yearCount * rowBytes(keys)).order(ByteOrder.LITTLE_ENDIAN);
        double[] row = new double[keys];
        for (int year = 0; year < yearCount; year++) {
            rows.putInt(years[year]);
            copyYear(year, keys, row, 0);
            rows.asDoubleBuffer().put(row);
            rows.position(rows.position() + keys * Double.BYTES);
        }
        out.write(rows.array());
    }

    /** Reads what {@link #write} wrote. */
    static FigureTable read(DataInput in, List<SeriesKey> keys) throws IOException {
        FigureTable table = new FigureTable();
        table.size = in.readInt();
        table.yearCount = in.readInt();
        byte[] rows = new byte[table.yearCount * rowBytes(keys.size())];
        in.readFully(rows);
        StoredFigures stored = new StoredFigures(ByteBuffer.wrap(rows), table.yearCount, keys);
        table.years = stored.years();
        table.figures = new double[table.yearCount][keys.size()];
        for (int year = 0; year < table.yearCount; year++) {
            stored.copyYear(year, table.figures[year], 0);
        }
        return table;
    }
}
