package org.ayllu.soak;

import java.util.List;

/**
 * What became of a random world.
 *
 * @param world its number
 * @param kinds what was tried, as {@code model}, {@code theory}, {@code population}, {@code design}, {@code seasons} and so on with their values
 * @param verdict how it ended
 * @param message why; empty when it is well
 * @param redrawn messages of the reader after which numbers were drawn anew
 * @param seconds how long it took
 */
public record Outcome(
        long world, List<Kind> kinds, Verdict verdict, String message, List<String> redrawn, double seconds) {
    /** Copies the lists. */
    public Outcome {
        kinds = List.copyOf(kinds);
        redrawn = List.copyOf(redrawn);
    }

    /**
     * Something that was tried.
     *
     * @param what in which respect
     * @param name what it was
     */
    public record Kind(String what, String name) {}

    /** The message without its numbers, by which outcomes of one kind are counted together. */
    public static String kind(String message) {
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceAll("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?", "#")
                .replaceAll("\\[(#, )+#]", "[#]")
                .replaceAll("NaN|-?Infinity", "#");
    }
}
