package org.ayllu.ensembles.execution;

/** Makes runs ready for their first period. Called from several threads at once. */
@FunctionalInterface
public interface ArmRunFactory {
    /**
     * Makes a run.
     *
     * @param arm index of the arm, 0 = the first in the scenario
     * @param replicate index of the replicate, 0 = the first
     * @param threads how many threads the run may use itself, at least 1
     */
    ArmRun start(int arm, int replicate, int threads);
}
