package org.ayllu.experiments.ensemble;

import java.util.List;

/**
 * How an ensemble ended.
 *
 * @param runs number of runs asked for
 * @param finished number of runs finished, earlier sessions included
 * @param failures runs that broke off, by arm and replicate
 * @param interrupted whether it was asked to stop before all runs had ended
 */
public record EnsembleOutcome(int runs, int finished, List<RunFailure> failures, boolean interrupted) {
    /** Copies the list. */
    public EnsembleOutcome {
        failures = List.copyOf(failures);
    }

    /** Whether all runs are finished. */
    public boolean complete() {
        return finished == runs;
    }
}
