package org.ayllu.ensembles.execution;

import java.util.List;

/**
 * A column of rows about households. A row holds 64 bits for each: the whole number, the bits of a number ({@link Double#doubleToRawLongBits}), 0 or 1, or
 * the index of a label.
 *
 * @param name name of the column
 * @param type what the bits stand for
 * @param labels of a text, in the order of their indices; empty otherwise
 */
public record RowColumn(String name, Type type, List<String> labels) {
    /** What a column holds. */
    public enum Type {
        /** Whole numbers below 2^31. */
        INTEGER,
        /** Whole numbers. */
        BIGINT,
        /** Numbers. */
        DOUBLE,
        /** 1 for true, 0 for false. */
        BOOLEAN,
        /** Texts, by index. */
        VARCHAR
    }

    /** Copies the list. */
    public RowColumn {
        labels = List.copyOf(labels);
    }
}
