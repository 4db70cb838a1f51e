package org.ayllu.studies.replication;

import java.util.List;
import java.util.function.Supplier;
import org.ayllu.ensembles.execution.EnsembleProgress;

/**
 * A study and its targets.
 *
 * @param name short name, as the command takes it
 * @param title what it is about
 * @param setting what is computed, with its numbers
 * @param source where it is published
 * @param runs how many runs of a model it takes; 0 for what is worked out at once
 * @param work works out the targets
 */
public record Replication(String name, String title, String setting, String source, int runs, Work work) {
    /** How targets are worked out. */
    @FunctionalInterface
    public interface Work {
        /** Works them out. */
        List<Target> targets(EnsembleProgress progress);
    }

    /** A study that is worked out at once. */
    static Replication of(String name, String title, String setting, String source, Supplier<List<Target>> targets) {
        return new Replication(name, title, setting, source, 0, progress -> targets.get());
    }

    /** The targets, computed now. */
    public List<Target> targets(EnsembleProgress progress) {
        return work.targets(progress);
    }
}
