package org.ayllu.experiments.scenario;

/**
 * How the arms of an experiment are compared: the block {@code experiment:} of a scenario file. Nothing here is a parameter of the simulated world.
 *
 * @param draws whether the arms of a replicate share their draws
 */
public record ExperimentTerms(DrawSharing draws) {
    /** Paired arms. */
    public static ExperimentTerms defaults() {
        return new ExperimentTerms(DrawSharing.SHARED);
    }
}
