package org.ayllu.experiments.scenario;

import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;

/** Which draws the arms of one replicate have. */
public enum DrawSharing {
    /** All arms have the same: two arms differ by what their changes do, and by nothing else. */
    SHARED,
    /** Each arm but the first has draws of its own: other people, other weather, other luck. What two equal arms then differ by is chance. */
    INDEPENDENT;

    private static final Purpose ARM = Purpose.of("experiment.arm");

    /**
     * Seed of an arm.
     *
     * @param seed seed of the scenario
     * @param arm index of the arm, 0 = the first
     */
    public long seed(long seed, int arm) {
        return this == SHARED || arm == 0 ? seed : new Draws(seed, 0).at(ARM, 0).bits(arm, 0);
    }
}
