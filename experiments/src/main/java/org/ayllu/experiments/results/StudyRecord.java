package org.ayllu.experiments.results;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code study.json} of the folder of a study.
 *
 * @param format {@link #FORMAT}
 * @param identity what is studied
 * @param software what simulated it
 * @param points number of points
 * @param runs number of runs
 * @param finished when the tables were written; null before
 */
public record StudyRecord(
        String format,
        Identity identity,
        Software software,
        int points,
        int runs,
        @Nullable Instant finished) {
    /** Name of the file. */
    public static final String FILE = "study.json";

    /** Layout of the folder that this version writes and reads. */
    public static final String FORMAT = "ayllu-study-1";

    /**
     * What is studied; another number of points or other values leave it as it is.
     *
     * @param kind the command that studies it, such as {@code sweep}
     * @param scenario the scenario's short name
     * @param scenarioHash digest of everything in the scenario's base that can move a figure
     * @param seed of all draws
     * @param replicates of each arm at each point
     * @param factors paths of what is varied
     */
    public record Identity(
            String kind, String scenario, String scenarioHash, long seed, int replicates, List<String> factors) {
        /** Copies the list. */
        public Identity {
            factors = List.copyOf(factors);
        }
    }

    /** A study that is about to begin. */
    public static StudyRecord of(Identity identity, int points, int runs) {
        return new StudyRecord(FORMAT, identity, Software.current(), points, runs, null);
    }

    StudyRecord finishedAt(Instant when) {
        return new StudyRecord(format, identity, software, points, runs, when);
    }
}
