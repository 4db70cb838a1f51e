package org.ayllu.ensembles.results;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code manifest.json} of a results folder.
 *
 * @param format {@link #FORMAT}
 * @param experiment what was simulated
 * @param software what simulated it
 * @param execution how; the only part that differs between two executions of the same experiment
 * @param counts how much came out
 * @param files the other files of the folder
 */
public record Manifest(
        String format,
        Experiment experiment,
        Software software,
        Session execution,
        Counts counts,
        List<Content> files) {
    /** Name of the file. */
    public static final String FILE = "manifest.json";

    /** Layout of the folder that this version writes and reads. */
    public static final String FORMAT = "ayllu-results-2";

    /** Copies the list. */
    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * What was simulated.
     *
     * @param name the scenario's short name
     * @param title for readers
     * @param scenarioHash digest of everything in the scenario that can move a figure
     * @param seed of all draws
     * @param replicates of each arm
     * @param mostReplicates how many there might have been; more than {@code replicates} where a rule ended the experiment before. Null, as in folders
     *     that do not have it, stands for as many
     * @param arms in the order of their index; the first is the one that the others are compared with
     */
    public record Experiment(
            String name,
            String title,
            String scenarioHash,
            long seed,
            int replicates,
            @Nullable Integer mostReplicates,
            List<ArmDescription> arms) {
        /** Copies the list. */
        public Experiment {
            mostReplicates = mostReplicates == null ? Integer.valueOf(replicates) : mostReplicates;
            arms = List.copyOf(arms);
        }

        /** An experiment as it was asked for, of which so many replicates were needed. */
        public static Experiment of(ExperimentDescription description, int replicates) {
            ScenarioText scenario = description.scenario();
            return new Experiment(
                    scenario.name(),
                    scenario.title(),
                    scenario.hash(),
                    description.seed(),
                    replicates,
                    description.replicates(),
                    description.arms());
        }
    }

    /**
     * How it was executed.
     *
     * @param threads of the session that finished it
     * @param started when the first session began
     * @param finished when the last run was in
     * @param elapsedSeconds wall-clock seconds of the session that finished it
     * @param sessions 1 = in one go, more = continued after an interruption
     */
    public record Session(int threads, Instant started, Instant finished, double elapsedSeconds, int sessions) {}

    /**
     * How much came out.
     *
     * @param runs arms x replicates
     * @param rows of the series
     * @param series distinct (dimension, group, measure)
     */
    public record Counts(int runs, long rows, int series) {}

    /**
     * A file of the folder.
     *
     * @param name within the folder, with slashes between
     * @param bytes its length
     * @param sha256 its digest, 64 hexadecimal digits
     */
    public record Content(String name, long bytes, String sha256) {}
}
