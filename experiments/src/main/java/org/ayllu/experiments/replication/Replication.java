package org.ayllu.experiments.replication;

import java.util.List;
import java.util.function.Supplier;

/**
 * A study and its figures.
 *
 * @param name short name, as the command takes it
 * @param title what it is about
 * @param source where it is published
 * @param compute works out the targets
 */
public record Replication(String name, String title, String source, Supplier<List<Target>> compute) {
    /** The targets, computed now. */
    public List<Target> targets() {
        return compute.get();
    }
}
