package org.ayllu.experiments.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variants of a sealed interface of records by the names that {@code kind:} gives them. */
public final class Kinds {
    private Kinds() {}

    /**
     * Every variant with its usual numbers, in the order of the interface.
     *
     * @param sealed a sealed interface of records, each without components or with {@code defaults()}
     * @throws IllegalArgumentException when a variant has neither
     */
    public static <T> Map<String, T> usual(Class<T> sealed) {
        Map<String, T> usual = new LinkedHashMap<>();
        RecordType.kinds(sealed).forEach((kind, variant) -> {
            Object record = RecordType.defaults(variant);
            if (record == null && !RecordType.components(variant).isEmpty()) {
                throw new IllegalArgumentException(kind + " has no defaults()");
            }
            usual.put(kind, sealed.cast(record == null ? RecordType.construct(variant, List.of()) : record));
        });
        return usual;
    }

    /** The name of a record's variant. */
    public static String of(Record record) {
        return RecordType.kind(record.getClass());
    }
}
