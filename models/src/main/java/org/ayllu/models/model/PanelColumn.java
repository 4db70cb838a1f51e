package org.ayllu.models.model;

import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * A column of the {@link HouseholdPanel}: what it is and how it is read, in one place, so that no description can go stale.
 *
 * @param name name of the column
 * @param type what it holds
 * @param unit unit
 * @param doc what it is
 * @param labels of a text, by index; empty otherwise
 * @param value reads it of a row of households: the whole number, the bits of a number ({@link Double#doubleToRawLongBits}), 0 or 1, or the index of a
 *     label
 */
public record PanelColumn(
        String name, Type type, String unit, String doc, List<String> labels, IntToLongFunction value) {
    /** What a column holds. */
    public enum Type {
        /** Whole numbers of 64 bits, which no double holds. */
        ID,
        /** Whole numbers below 2^31. */
        WHOLE,
        /** Numbers. */
        NUMBER,
        /** Yes or no. */
        TRUTH,
        /** One of some labels. */
        LABEL
    }

    /** Copies the list. */
    public PanelColumn {
        labels = List.copyOf(labels);
    }
}
