package org.ayllu.ensembles.execution;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many runs an ensemble has.
 *
 * @param arms number of arms, at least 1
 * @param replicates number of replicates of each arm, at least 1
 */
public record EnsembleSize(int arms, int replicates) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is below 1
     */
    public EnsembleSize {
        if (arms < 1 || replicates < 1) {
            throw new IllegalArgumentException(
                    "an ensemble needs at least 1 arm and 1 replicate, not " + arms + " and " + replicates);
        }
    }

    /** Number of runs: arms x replicates. */
    public int runs() {
        return Math.multiplyExact(arms, replicates);
    }

    /** All runs by arm, then replicate. */
    public List<RunKey> keys() {
        return IntStream.range(0, runs())
                .mapToObj(i -> new RunKey(i / replicates, i % replicates))
                .toList();
    }
}
