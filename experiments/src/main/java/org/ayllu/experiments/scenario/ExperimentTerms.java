package org.ayllu.experiments.scenario;

import java.util.List;

/**
 * How the arms of an experiment are compared: the block {@code experiment:} of a scenario file. Nothing here is a parameter of the simulated world.
 *
 * @param draws whether the arms of a replicate share their draws
 * @param channels the ways among which the effect of an arm is divided
 */
public record ExperimentTerms(DrawSharing draws, List<Channel> channels) {
    /** Copies the list. */
    public ExperimentTerms {
        channels = List.copyOf(channels);
    }

    /** Paired arms. */
    public static ExperimentTerms defaults() {
        return new ExperimentTerms(DrawSharing.SHARED, List.of());
    }
}
