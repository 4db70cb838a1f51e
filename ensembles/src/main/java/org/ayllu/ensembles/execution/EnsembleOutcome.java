package org.ayllu.ensembles.execution;

import java.util.ArrayList;
import java.util.List;

/**
 * How an ensemble ended.
 *
 * @param runs number of runs asked for
 * @param finished number of runs finished, earlier sessions included
 * @param failures runs that broke off twice, by arm and replicate
 * @param interrupted whether it was asked to stop before all runs had ended
 * @param repeated how runs broke off that were then tried once more, by stage, arm and replicate
 */
public record EnsembleOutcome(
        int runs, int finished, List<RunFailure> failures, boolean interrupted, List<RunFailure> repeated) {
    /** Copies the lists. */
    public EnsembleOutcome {
        failures = List.copyOf(failures);
        repeated = List.copyOf(repeated);
    }

    /** The outcome of an ensemble in which no run was tried twice. */
    public EnsembleOutcome(int runs, int finished, List<RunFailure> failures, boolean interrupted) {
        this(runs, finished, failures, interrupted, List.of());
    }

    /** The outcome of a stage with what broke off in the stages before it, which come first. */
    EnsembleOutcome after(EnsembleOutcome earlier) {
        return new EnsembleOutcome(
                runs, finished, joined(earlier.failures, failures), interrupted, joined(earlier.repeated, repeated));
    }

    private static List<RunFailure> joined(List<RunFailure> first, List<RunFailure> then) {
        List<RunFailure> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }

    /** Whether all runs are finished. */
    public boolean complete() {
        return finished == runs;
    }
}
