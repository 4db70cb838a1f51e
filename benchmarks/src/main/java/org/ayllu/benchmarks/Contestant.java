package org.ayllu.benchmarks;

/** One way to run the whole model, stepped year by year. */
interface Contestant extends AutoCloseable {
    /** Simulates a year. */
    void stepYear();

    /** Ends its threads, if it has any. */
    @Override
    void close();
}
