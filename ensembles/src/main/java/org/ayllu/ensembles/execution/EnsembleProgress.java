package org.ayllu.ensembles.execution;

/** Listens to an ensemble. Calls come one at a time, from any thread. */
public interface EnsembleProgress {
    /** Listens to nothing. */
    EnsembleProgress NONE = new EnsembleProgress() {};

    /**
     * A stage begins.
     *
     * @param runs number of its runs, finished ones included
     */
    default void stage(int runs) {}

    /**
     * More periods are done.
     *
     * @param done periods simulated over all runs, those of earlier sessions included
     * @param total periods of all runs
     */
    default void periods(long done, long total) {}

    /** A run has ended well. */
    default void finished(RunKey key) {}

    /**
     * All runs are finished, and the results are being written.
     *
     * @param done parts that are written
     * @param total all parts, at least 1
     */
    default void writing(int done, int total) {}

    /** A run has broken off twice; the others go on. */
    default void failed(RunFailure failure) {}
}
