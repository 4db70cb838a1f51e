package org.ayllu.ensembles.execution;

import java.time.Duration;

/**
 * How an ensemble is executed; nothing here moves a figure.
 *
 * @param threads number of threads in all, at least 1
 * @param checkpointEvery time between two checkpoints of a run, not negative; zero saves after every period
 */
public record Execution(int threads, Duration checkpointEvery) {
    private static final Duration USUAL_INTERVAL = Duration.ofSeconds(30);

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException when one is out of range
     */
    public Execution {
        if (threads < 1) {
            throw new IllegalArgumentException("at least 1 thread is needed, not " + threads);
        }
        if (checkpointEvery.isNegative()) {
            throw new IllegalArgumentException("the time between checkpoints is negative: " + checkpointEvery);
        }
    }

    /** Execution with a checkpoint every 30 seconds. */
    public static Execution of(int threads) {
        return new Execution(threads, USUAL_INTERVAL);
    }

    /**
     * Threads that a run may use itself: runs come first, one thread each, and threads are left over only for the last runs, when fewer runs than
     * threads remain. With 2 threads, the last of 5 runs gets both.
     *
     * @param position of the run among those to be simulated, 0 = the first
     * @param runs how many are to be simulated
     */
    int threadsWithin(int position, int runs) {
        int last = runs % threads;
        int firstOfLast = runs - last;
        if (position < firstOfLast) {
            return 1;
        }
        int spare = threads % last;
        return threads / last + (position - firstOfLast < spare ? 1 : 0);
    }
}
