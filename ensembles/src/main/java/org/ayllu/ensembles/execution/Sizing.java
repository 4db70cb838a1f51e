package org.ayllu.ensembles.execution;

import java.io.IOException;

/** How many replicates an ensemble has, decided between its stages from what has come out. Nothing else may move the decision: a resumed ensemble repeats it. */
public interface Sizing {
    /** Reads what finished runs reported. */
    @FunctionalInterface
    interface Finished {
        /** What a finished run reported. */
        Series read(RunKey key) throws IOException;
    }

    /** Number of replicates of the first stage, at least 1. */
    int first();

    /**
     * Number of replicates of the next stage.
     *
     * @param replicates of the stage that is finished
     * @param runs all its runs
     * @return more than that to go on, the same to end
     */
    int next(int replicates, Finished runs) throws IOException;

    /** A number that is known beforehand. */
    static Sizing fixed(int replicates) {
        return new Sizing() {
            @Override
            public int first() {
                return replicates;
            }

            @Override
            public int next(int finished, Finished runs) {
                return finished;
            }
        };
    }
}
