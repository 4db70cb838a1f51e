package org.ayllu.soak.world;

import java.util.List;

/**
 * A range that random worlds do not use to the full, or a key that they leave out, with the reason.
 *
 * @param path keys that lead to it
 * @param low smallest value used
 * @param high largest value used
 * @param reason why not the rest
 */
public record Narrowed(String path, long low, long high, String reason) {
    private static final String SIZE = "a larger world takes longer and does nothing else";

    /** Ranges that are cut. */
    public static final List<Narrowed> RANGES = List.of(
            new Narrowed("population.households", 1, 500, SIZE),
            new Narrowed("population.municipalities", 1, 60, SIZE),
            new Narrowed("time.years", 1, 30, SIZE),
            new Narrowed("replicates", 1, 2, "replicates differ by their draws alone"),
            new Narrowed("experiment.analysis.permutations", 19, 200, SIZE));

    /** Keys that are left out. */
    public static final List<Narrowed> LEFT_OUT = List.of(
            out("extends", "says where numbers stand, not what they are; mutated files try it"),
            out("summary", "a choice of what is printed"),
            out("calibration", "a study runs worlds like these many times"),
            out("experiment.channels", "a study runs worlds like these many times"),
            out("experiment.sweep", "a study runs worlds like these many times"),
            out("experiment.sensitivity", "a study runs worlds like these many times"),
            out("experiment.stop", "says how many replicates there are"),
            out("experiment.analysis.outcomes", "a choice of what is tested"));

    private static Narrowed out(String path, String reason) {
        return new Narrowed(path, 0, 0, reason);
    }
}
