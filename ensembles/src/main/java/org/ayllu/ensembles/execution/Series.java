package org.ayllu.ensembles.execution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one run reported: figures by year and key, rows about households, flows of cash, and events. Not thread-safe. */
public final class Series implements RunSink {
    private List<SeriesKey> keys = new ArrayList<>();
    /** Whether the list belongs to others too, and must be copied before a key is added. */
    private boolean shared;

    /** Index of each key, of as many as were looked for so far. */
    private final Map<SeriesKey, Integer> ids = new HashMap<>();

    private FigureTable figures = new FigureTable();
    private int latestId = -1;
    private Rows rows = new Rows();
    private Rows flows = new Rows();
    private final List<RunEvent> events = new ArrayList<>();

    /**
     * Takes the figures of a series one by one.
     *
     * @param <X> what it may throw
     */
    @FunctionalInterface
    public interface Visitor<X extends Exception> {
        /** Takes a figure. */
        void visit(int year, SeriesKey about, double value) throws X;
    }

    /**
     * Adds a figure.
     *
     * @throws IllegalStateException when the figure was given before
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
        return ids.computeIfAbsent(key, unknown -> {
            if (shared) {
                keys = new ArrayList<>(keys);
                shared = false;
            }
            keys.add(unknown);
            return keys.size() - 1;
        });
    }

    private void add(int id, int year, double value) {
        if (!figures.add(year, id, keys.size(), value)) {
            throw new IllegalStateException(keys.get(id) + " was reported for " + year + " and then again");
        }
    }

    @Override
    public void row(RowLayout layout, long[] row) {
        rows.add(layout, row);
    }

    @Override
    public void flows(RowLayout layout, long[] row) {
        flows.add(layout, row);
    }

    @Override
    public void event(RunEvent event) {
        events.add(event);
    }

    /** The rows about households. */
    public Rows rows() {
        return rows;
    }

    /** Sums of flows of cash. */
    public Rows flows() {
        return flows;
    }

    /** What happened. */
    public List<RunEvent> events() {
        return List.copyOf(events);
    }

    /** The figures of one dimension without anything else. */
    public Series ofDimension(String dimension) {
        return ofDimensions(Set.of(dimension));
    }

    /** The figures of some dimensions without anything else. */
    public Series ofDimensions(Set<String> dimensions) {
        Series some = new Series();
        forEach((year, key, value) -> {
            if (dimensions.contains(key.dimension())) {
                some.add(some.idOf(key), year, value);
            }
        });
        return some;
    }

    /** Number of figures. */
    public int size() {
        return figures.size();
    }

    /** What the series are about, in the order in which they were first reported; of a series that was read, the very list that it was read with. */
    public List<SeriesKey> keys() {
        return shared ? keys : Collections.unmodifiableList(keys);
    }

    /** Labels of the agricultural years of which something was reported, ascending. */
    public int[] years() {
        return figures.years();
    }

    /**
     * One figure.
     *
     * @param year index in {@link #years}
     * @param key index in {@link #keys}
     * @return the figure; {@code NaN} when it was not reported
     */
    public double figure(int year, int key) {
        return figures.figure(year, key);
    }

    /**
     * Copies the figures of a year.
     *
     * @param year index in {@link #years}
     * @param into takes a figure for each of {@link #keys}, {@code NaN} where there is none
     * @param at index of the first
     */
    public void copyYear(int year, double[] into, int at) {
        figures.copyYear(year, keys.size(), into, at);
    }

    /** The figures about one key by year, as many as were reported. */
    public SortedMap<Integer, Double> of(SeriesKey key) {
        SortedMap<Integer, Double> found = new TreeMap<>();
        int id = keys.indexOf(key);
        int[] years = years();
        for (int year = 0; id >= 0 && year < years.length; year++) {
            double value = figure(year, id);
            if (!Double.isNaN(value)) {
                found.put(years[year], value);
            }
        }
        return found;
    }

    /**
     * Shows all figures by year, those of a year in the order of {@link #keys}.
     *
     * @throws X when the visitor does
     */
    public <X extends Exception> void forEach(Visitor<X> visitor) throws X {
        int[] years = years();
        for (int year = 0; year < years.length; year++) {
            for (int key = 0; key < keys.size(); key++) {
                double value = figure(year, key);
                if (!Double.isNaN(value)) {
                    visitor.visit(years[year], keys.get(key), value);
                }
            }
        }
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

    /** Writes all but the keys, which the reader must know. Figures come first. */
    public void writeBody(DataOutput out) throws IOException {
        figures.write(out, keys.size());
        rows.write(out);
        flows.write(out);
        out.writeInt(events.size());
        for (RunEvent event : events) {
            event.write(out);
        }
    }

    /** How many bytes figures take up in {@link #writeBody}. */
    public int figureBytes() {
        return figures.bytes(keys.size());
    }

    /** Reads what {@link #write} wrote. */
    public static Series read(DataInput in) throws IOException {
        List<SeriesKey> keys = new ArrayList<>();
        int count = in.readInt();
        for (int id = 0; id < count; id++) {
            keys.add(new SeriesKey(in.readUTF(), in.readUTF(), in.readUTF()));
        }
        return readBody(in, List.copyOf(keys));
    }

    /** Reads what {@link #writeBody} wrote, with an unmodifiable list of keys. */
    public static Series readBody(DataInput in, List<SeriesKey> keys) throws IOException {
        Series series = new Series();
        series.keys = keys;
        series.shared = true;
        series.figures = FigureTable.read(in, keys);
        series.rows = Rows.read(in);
        series.flows = Rows.read(in);
        int happened = in.readInt();
        for (int event = 0; event < happened; event++) {
            series.event(RunEvent.read(in));
        }
        return series;
    }
}
