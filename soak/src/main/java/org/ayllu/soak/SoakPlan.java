package org.ayllu.soak;

import java.nio.file.Path;

/**
 * Which random worlds are run, and how.
 *
 * @param seed of all worlds; a world is given by the seed and its number
 * @param first number of the first
 * @param count how many
 * @param threads how many run side by side
 * @param limitSeconds of the processor: a world of which no season ends for so long hangs
 * @param folder where the files of worlds that fail are kept
 * @param keepAll whether the files of all are
 */
public record SoakPlan(
        long seed, long first, int count, int threads, double limitSeconds, Path folder, boolean keepAll) {
    private static final double PATIENCE = 20;

    /** The same with more time before something counts as hung, as a file that takes too long still ends. */
    public SoakPlan patient() {
        return new SoakPlan(seed, first, count, threads, limitSeconds * PATIENCE, folder, keepAll);
    }
}
