package org.ayllu.ensembles.execution;

import java.util.Comparator;

/**
 * Which run of an ensemble.
 *
 * @param arm index of the arm, 0 = the first in the scenario
 * @param replicate index of the replicate, 0 = the first
 */
public record RunKey(int arm, int replicate) implements Comparable<RunKey> {
    private static final Comparator<RunKey> ORDER =
            Comparator.comparingInt(RunKey::arm).thenComparingInt(RunKey::replicate);

    @Override
    public int compareTo(RunKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "arm " + arm + ", replicate " + replicate;
    }
}
