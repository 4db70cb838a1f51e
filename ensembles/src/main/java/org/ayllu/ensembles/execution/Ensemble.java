package org.ayllu.ensembles.execution;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Arms x replicates of a model. Runs are simulated side by side, one thread each; threads that are left over go into the last runs. A run that fails
 * does not stop the others and is tried once more when they have all begun, since memory or a disk may have been short for a moment. When the calling thread is interrupted, the virtual machine is asked to end or {@link #stop} is called, every run is saved
 * after the period it is in, and the ensemble returns.
 */
public final class Ensemble {
    private final ArmRunFactory factory;
    private final EnsembleSize size;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /**
     * An ensemble that has not run.
     *
     * @param factory makes the runs
     * @param size how many there are
     */
    public Ensemble(ArmRunFactory factory, EnsembleSize size) {
        this.factory = factory;
        this.size = size;
    }

    /** Asks the ensemble to save its runs and return; it cannot be started again. Safe to call from any thread. */
    public void stop() {
        stopping.set(true);
    }

    /**
     * Simulates all runs that the keeper has not got as finished, each from its checkpoint if there is one.
     *
     * @param keeper where runs and checkpoints are kept
     * @param execution threads and time between checkpoints
     * @param progress told of every period
     * @return what was finished, what failed, and whether it was interrupted; the thread's interrupt flag is then set again
     * @throws IOException when the keeper could not store a run; what it stored before is sound
     */
    public EnsembleOutcome run(RunKeeper keeper, Execution execution, EnsembleProgress progress) throws IOException {
        List<RunKey> left = new ArrayList<>();
        for (RunKey key : size.keys()) {
            if (!keeper.finished(key)) {
                left.add(key);
            }
        }
        int before = size.runs() - left.size();
        if (Thread.currentThread().isInterrupted()) {
            stop();
        }
        ProgressMeter meter = new ProgressMeter(progress, size.runs(), before);
        RunQueue queue = new RunQueue(left, execution, stopping);
        ShutdownGuard guard = new ShutdownGuard(this::stop);
        try {
            RunLane lane = new RunLane(factory, keeper, queue, meter);
            awaitAll(startLanes(lane, Math.min(execution.threads(), left.size())));
        } finally {
            guard.close();
        }
        queue.throwStorageFailure();
        int finished = before + queue.finished();
        List<RunFailure> failures = queue.failures();
        boolean interrupted = stopping.get() && finished + failures.size() < size.runs();
        return new EnsembleOutcome(size.runs(), finished, failures, interrupted, queue.repeated());
    }

    private static List<Thread> startLanes(RunLane lane, int lanes) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            Thread thread = new Thread(lane, "ayllu-run-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private void awaitAll(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
