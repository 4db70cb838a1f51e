package org.ayllu.ensembles.results.segment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.execution.SeriesKey;

/** What the series of a segment are about, numbered, so that each run names them by number. Safe for several threads. */
final class KeyList {
    private final List<SeriesKey> keys = new ArrayList<>();
    private final Map<SeriesKey, Integer> numbers = new HashMap<>();
    /** What was asked for last, which is often asked for again: most runs are about the same. */
    private int[] latest = {};

    private List<SeriesKey> latestKeys = List.of();

    synchronized int size() {
        return keys.size();
    }

    /** The numbers of some keys; those that are new get the next ones. */
    synchronized int[] numbers(List<SeriesKey> some) {
        if (some.equals(latestKeys)) {
            return latest;
        }
        int[] found = new int[some.size()];
        for (int i = 0; i < found.length; i++) {
            Integer known = numbers.get(some.get(i));
            found[i] = known != null ? known : add(some.get(i));
        }
        latest = found;
        latestKeys = List.copyOf(some);
        return found;
    }

    private int add(SeriesKey key) {
        int number = keys.size();
        keys.add(key);
        numbers.put(key, number);
        return number;
    }

    /** The keys with some numbers: the same list again when they are asked for again. */
    synchronized List<SeriesKey> keys(int[] some) {
        if (!Arrays.equals(some, latest)) {
            latest = some.clone();
            latestKeys = Arrays.stream(latest).mapToObj(keys::get).toList();
        }
        return latestKeys;
    }

    /** The keys from a number on, as bytes. */
    synchronized byte[] encoded(int from) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(keys.size() - from);
        for (SeriesKey key : keys.subList(from, keys.size())) {
            out.writeUTF(key.dimension());
            out.writeUTF(key.group());
            out.writeUTF(key.measure());
        }
        return bytes.toByteArray();
    }

    /** Adds what {@link #encoded} wrote. */
    synchronized void decode(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            add(new SeriesKey(in.readUTF(), in.readUTF(), in.readUTF()));
        }
    }
}
