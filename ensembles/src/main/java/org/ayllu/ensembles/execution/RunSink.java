package org.ayllu.ensembles.execution;

import java.util.function.Consumer;

/** Takes what a run reports: figures, and of some models rows about single households and events. Who wants figures only is a function of those. */
@FunctionalInterface
public interface RunSink extends Consumer<Observation> {
    /**
     * A row about a household.
     *
     * @param layout what the row consists of; the same in the whole life of the run
     * @param values one for each column, as {@link RowColumn} says; not kept, so the caller may use the array again
     */
    default void row(RowLayout layout, long[] values) {}

    /**
     * Sums of a year by place and class, of flows of cash.
     *
     * @param layout what the row consists of; the same in the whole life of the run
     * @param values one for each column, as {@link RowColumn} says; not kept
     */
    default void flows(RowLayout layout, long[] values) {}

    /** Something that happened. */
    default void event(RunEvent event) {}
}
