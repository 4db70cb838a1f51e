package org.ayllu.ensembles.execution;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An ensemble that grows: each stage has more replicates than the one before and goes on from its finished runs. */
public final class Stages {
    private final ArmRunFactory factory;
    private final int arms;
    private final Sizing sizing;
    private @Nullable Ensemble current;
    private boolean stopped;
    private int replicates;

    /**
     * Stages that have not run.
     *
     * @param factory makes the runs
     * @param arms number of arms, at least 1
     * @param sizing says how many replicates there are
     */
    public Stages(ArmRunFactory factory, int arms, Sizing sizing) {
        this.factory = factory;
        this.arms = arms;
        this.sizing = sizing;
        this.replicates = sizing.first();
    }

    /** Asks for all runs to be saved and {@link #run} to return. Safe to call from any thread. */
    public synchronized void stop() {
        stopped = true;
        if (current != null) {
            current.stop();
        }
    }

    private synchronized Ensemble stage() {
        Ensemble ensemble = new Ensemble(factory, new EnsembleSize(arms, replicates));
        current = ensemble;
        if (stopped) {
            ensemble.stop();
        }
        return ensemble;
    }

    /**
     * Simulates stage by stage until the sizing says that replicates suffice, or a stage does not end well.
     *
     * @param keeper where runs and checkpoints are kept
     * @param finished reads the runs that the keeper keeps
     * @param execution threads and time between checkpoints
     * @param progress told of every period
     * @return how the last stage ended, with the runs that were repeated in any stage
     * @throws IOException when the keeper could not store or read a run
     */
    public EnsembleOutcome run(
            RunKeeper keeper, Sizing.Finished finished, Execution execution, EnsembleProgress progress)
            throws IOException {
        EnsembleOutcome outcome = new EnsembleOutcome(0, 0, List.of(), false);
        while (true) {
            progress.stage(arms * replicates);
            outcome = stage().run(keeper, execution, progress).after(outcome);
            int next = outcome.complete() ? sizing.next(replicates, finished) : replicates;
            if (next == replicates) {
                return outcome;
            }
            replicates = next;
        }
    }

    /** Number of runs of the latest stage. */
    public int runs() {
        return arms * replicates;
    }

    /** Number of replicates of the latest stage. */
    public int replicates() {
        return replicates;
    }
}
