package org.ayllu.experiments.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a file, with the place at which it starts. */
public sealed interface Node {
    /** Where it starts. */
    Mark mark();

    /**
     * A single value.
     *
     * @param mark where it starts
     * @param text its text without quotes
     * @param plain whether it stands without quotes
     */
    record Scalar(Mark mark, String text, boolean plain) implements Node {
        /** Whether nothing stands there, or what YAML writes for nothing. */
        boolean blank() {
            return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }
    }

    /**
     * A list.
     *
     * @param mark where it starts
     * @param nodes its entries
     */
    record Items(Mark mark, List<Node> nodes) implements Node {
        /** Copies the list. */
        public Items {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * Keys with values.
     *
     * @param mark where they start
     * @param entries by key, in the file's order
     * @param beneath a block of another kind that these are a change of; null if there is none
     */
    record Fields(
            Mark mark, Map<String, Entry> entries, @Nullable Fields beneath) implements Node {
        /** Copies the map and keeps its order. */
        public Fields {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** Keys with values that are no change of a block of another kind. */
        public Fields(Mark mark, Map<String, Entry> entries) {
            this(mark, entries, null);
        }

        /** The same with other entries. */
        public Fields with(Map<String, Entry> others) {
            return new Fields(mark, others, beneath);
        }

        /** The value of a key, or null if the key is not there. */
        public @Nullable Node get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }
    }

    /**
     * A key's place and its value.
     *
     * @param mark where the key starts
     * @param value its value
     */
    record Entry(Mark mark, Node value) {}
}
