package org.ayllu.ensembles.execution;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** The figures of a series where they lie in bytes that {@link Series#writeBody} wrote: to look at them without making a series of them. */
public final class StoredFigures {
    private final List<SeriesKey> keys;
    private final ByteBuffer bytes;
    private final int[] years;

    /** Figures of so many years, which come next in the bytes. */
    StoredFigures(ByteBuffer rows, int yearCount, List<SeriesKey> keys) {
        this.keys = keys;
        this.years = new int[yearCount];
        this.bytes = rows.slice().order(ByteOrder.LITTLE_ENDIAN);
        for (int year = 0; year < years.length; year++) {
            years[year] = this.bytes.getInt(year * rowBytes());
        }
    }

    /**
     * Figures in some bytes.
     *
     * @param body of which the body of the series comes next; it must not change while these figures are looked at
     * @param keys what the series are about, unmodifiable
     */
    public static StoredFigures of(ByteBuffer body, List<SeriesKey> keys) {
        body.position(body.position() + Integer.BYTES);
        return new StoredFigures(body, body.getInt(), keys);
    }

    private int rowBytes() {
        return FigureTable.rowBytes(keys.size());
    }

    /** What the series are about: the very list that was given. */
    public List<SeriesKey> keys() {
        return keys;
    }

    /** Labels of the agricultural years, ascending. */
    public int[] years() {
        return years.clone();
    }

    /**
     * Copies the figures of a year.
     *
     * @param year index in {@link #years}
     * @param into takes a figure for each of {@link #keys}, {@code NaN} where there is none
     * @param at index of the first
     */
    public void copyYear(int year, double[] into, int at) {
        bytes.position(year * rowBytes() + Integer.BYTES);
        bytes.asDoubleBuffer().get(into, at, keys.size());
    }
}
