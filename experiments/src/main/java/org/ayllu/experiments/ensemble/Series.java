package org.ayllu.experiments.ensemble;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one run reported, in the order in which it came: figures, as columns of primitives with 16 bytes a row, rows about households, and events. Not
 * thread-safe.
 */
public final class Series implements RunSink {
    private static final int FIRST_CAPACITY = 1024;
    private static final int NEVER = Integer.MIN_VALUE;

    private static final int ROW_BYTES = 2 * Integer.BYTES + Double.BYTES;

    private final List<SeriesKey> keys;
    /** Index of each key, of as many as were looked for so far. */
    private final Map<SeriesKey, Integer> ids = new HashMap<>();
    /** By id of a key, the year of its latest row; none yet where it is {@link #NEVER}. */
    private int[] latestYears;

    private int[] keyIds = {};
    private int[] years = {};
    private double[] values = {};
    private int size;
    private int latestId = -1;
    private Rows rows = new Rows();
    private final List<RunEvent> events = new ArrayList<>();

    /** Nothing yet. */
    public Series() {
        this(List.of());
    }

    private Series(List<SeriesKey> known) {
        keys = new ArrayList<>(known);
        latestYears = new int[Math.max(FIRST_CAPACITY, known.size())];
        Arrays.fill(latestYears, NEVER);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalStateException when the figure was given before, or years run backwards
     */
    @Override
    public void accept(Observation observation) {
        latestId = isNext(observation)
                ? latestId + 1
                : idOf(new SeriesKey(observation.dimension(), observation.group(), observation.measure()));
        add(latestId, observation.year(), observation.value());
    }

    /** Whether the figure is about what once followed the latest: each year they come in the same order, and so few keys need be looked up. */
    private boolean isNext(Observation observation) {
        if (latestId + 1 >= keys.size()) {
            return false;
        }
        SeriesKey next = keys.get(latestId + 1);
        return next.measure().equals(observation.measure())
                && next.group().equals(observation.group())
                && next.dimension().equals(observation.dimension());
    }

    private int idOf(SeriesKey key) {
        for (int id = ids.size(); id < keys.size(); id++) {
            ids.put(keys.get(id), id);
        }
        Integer known = ids.get(key);
        if (known != null) {
            return known;
        }
        int id = keys.size();
        keys.add(key);
        ids.put(key, id);
        if (id == latestYears.length) {
            latestYears = Arrays.copyOf(latestYears, 2 * id);
            Arrays.fill(latestYears, id, 2 * id, NEVER);
        }
        return id;
    }

    private void add(int id, int year, double value) {
        int before = latestYears[id];
        latestYears[id] = year;
        if (before >= year) {
            throw new IllegalStateException(keys.get(id) + " was reported for " + before + " and then "
                    + (before == year ? "again" : "for " + year));
        }
        if (size == values.length) {
            reserve(Math.max(FIRST_CAPACITY, size * 2));
        }
        keyIds[size] = id;
        years[size] = year;
        values[size] = value;
        size++;
    }

    private void reserve(int capacity) {
        keyIds = Arrays.copyOf(keyIds, capacity);
        years = Arrays.copyOf(years, capacity);
        values = Arrays.copyOf(values, capacity);
    }

    @Override
    public void row(RowLayout layout, double[] row) {
        rows.add(layout, row);
    }

    @Override
    public void event(RunEvent event) {
        events.add(event);
    }

    /** The rows about households. */
    public Rows rows() {
        return rows;
    }

    /** What happened. */
    public List<RunEvent> events() {
        return List.copyOf(events);
    }

    /** The figures of one dimension, in their order, without anything else. */
    public Series ofDimension(String dimension) {
        Series some = new Series();
        for (int row = 0; row < size; row++) {
            SeriesKey key = key(row);
            if (key.dimension().equals(dimension)) {
                some.add(some.idOf(key), years[row], values[row]);
            }
        }
        return some;
    }

    /** Number of figures. */
    public int size() {
        return size;
    }

    /** What the series are about, in order of their first row. */
    public List<SeriesKey> keys() {
        return List.copyOf(keys);
    }

    /** What row {@code row} is about. */
    public SeriesKey key(int row) {
        return keys.get(keyIds[checked(row)]);
    }

    /** Index in {@link #keys} of what row {@code row} is about. */
    public int keyIndex(int row) {
        return keyIds[checked(row)];
    }

    /** Label of the agricultural year of row {@code row}. */
    public int year(int row) {
        return years[checked(row)];
    }

    /** The figure of row {@code row}. */
    public double value(int row) {
        return values[checked(row)];
    }

    private int checked(int row) {
        if (row < 0 || row >= size) {
            throw new IndexOutOfBoundsException("row " + row + " of a series of " + size + " rows");
        }
        return row;
    }

    /** Writes all of it. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(keys.size());
        for (SeriesKey key : keys) {
            out.writeUTF(key.dimension());
            out.writeUTF(key.group());
            out.writeUTF(key.measure());
        }
        writeBody(out);
    }

    /** Writes all but the keys, which the reader must know. */
    public void writeBody(DataOutput out) throws IOException {
        out.writeInt(size);
        ByteBuffer block = ByteBuffer.allocate(size * ROW_BYTES);
        for (int row = 0; row < size; row++) {
            block.putInt(keyIds[row]).putInt(years[row]).putDouble(values[row]);
        }
        out.write(block.array());
        rows.write(out);
        out.writeInt(events.size());
        for (RunEvent event : events) {
            event.write(out);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static Series read(DataInput in) throws IOException {
        List<SeriesKey> keys = new ArrayList<>();
        int count = in.readInt();
        for (int id = 0; id < count; id++) {
            keys.add(new SeriesKey(in.readUTF(), in.readUTF(), in.readUTF()));
        }
        return readBody(in, keys);
    }

    /** Reads what {@link #writeBody} wrote. */
    public static Series readBody(DataInput in, List<SeriesKey> keys) throws IOException {
        Series series = new Series(keys);
        int size = in.readInt();
        series.reserve(size);
        byte[] bytes = new byte[size * ROW_BYTES];
        in.readFully(bytes);
        ByteBuffer block = ByteBuffer.wrap(bytes);
        for (int row = 0; row < size; row++) {
            series.add(block.getInt(), block.getInt(), block.getDouble());
        }
        series.rows = Rows.read(in);
        int happened = in.readInt();
        for (int event = 0; event < happened; event++) {
            series.event(RunEvent.read(in));
        }
        return series;
    }
}
