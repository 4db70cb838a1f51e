package org.ayllu.ensembles.execution;

import java.io.IOException;
import java.util.Optional;

/** Keeps finished runs and checkpoints of unfinished ones. Called from several threads at once, each with its own run. */
public interface RunKeeper {
    /** Whether the run needs not be repeated. */
    boolean finished(RunKey key) throws IOException;

    /** The latest sound checkpoint of an unfinished run. */
    Optional<Checkpoint> checkpoint(RunKey key) throws IOException;

    /**
     * Keeps the state of an unfinished run in place of its previous checkpoint.
     *
     * @param key which run
     * @param run between two periods
     * @param soFar what the run has reported
     */
    void save(RunKey key, ArmRun run, Series soFar) throws IOException;

    /**
     * Keeps what a run reported, for good, and drops its checkpoint.
     *
     * @param key which run
     * @param series all that the run reported
     */
    void finish(RunKey key, Series series) throws IOException;
}
