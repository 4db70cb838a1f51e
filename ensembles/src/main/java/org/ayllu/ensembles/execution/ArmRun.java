package org.ayllu.ensembles.execution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * One replicate of one arm, between its first and its last period. What it reports is the same for any number of threads, and the same whether or not
 * it was saved and restored on the way.
 */
public interface ArmRun extends AutoCloseable {
    /** Number of periods, warm-up included; the same for all runs of an ensemble. */
    int periods();

    /** Index of the period that comes next, which is the number of periods simulated: 0 to {@link #periods()}. */
    int period();

    /**
     * Simulates the next period.
     *
     * @param sink takes what the period has to report, each figure (year, dimension, group, measure) once in the life of the run
     */
    void step(RunSink sink);

    /** Writes the whole state, between two periods. */
    void save(DataOutput out) throws IOException;

    /**
     * Takes the state that {@link #save} wrote, on a run that has not stepped.
     *
     * @throws IOException when the state is of another model
     */
    void restore(DataInput in) throws IOException;

    /** Gives back threads and memory. */
    @Override
    void close();
}
