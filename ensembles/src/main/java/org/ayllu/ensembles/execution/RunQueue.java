package org.ayllu.ensembles.execution;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The runs still to be simulated, handed out in order, and what became of them. */
final class RunQueue {
    /**
     * A run to simulate.
     *
     * @param key which run
     * @param threads how many threads it may use itself
     * @param before how it broke off when it was tried first, null = not yet tried
     */
    record Task(RunKey key, int threads, @Nullable RunFailure before) {}

    private final List<RunKey> keys;
    private final Execution execution;
    private final AtomicBoolean stopping;
    private final List<RunFailure> failures = new ArrayList<>();
    private final List<RunFailure> repeated = new ArrayList<>();
    private final Queue<Task> again = new ArrayDeque<>();
    private @Nullable IOException storageFailure;
    private int next;
    private int finished;

    RunQueue(List<RunKey> keys, Execution execution, AtomicBoolean stopping) {
        this.keys = keys;
        this.execution = execution;
        this.stopping = stopping;
    }

    synchronized Optional<Task> next() {
        if (stopping.get()) {
            return Optional.empty();
        }
        if (next == keys.size()) {
            return Optional.ofNullable(again.poll());
        }
        Task task = new Task(keys.get(next), execution.threadsWithin(next, keys.size()), null);
        next++;
        return Optional.of(task);
    }

    boolean stopping() {
        return stopping.get();
    }

    Execution execution() {
        return execution;
    }

    synchronized void addFinished() {
        finished++;
    }

    /** Puts a run that broke off for the first time behind all others. */
    synchronized void repeat(Task task, RunFailure failure) {
        repeated.add(failure);
        again.add(new Task(task.key(), task.threads(), failure));
    }

    synchronized void addFailure(RunFailure failure) {
        failures.add(failure);
    }

    /** A full disk concerns every run: the others save what they can and end too. */
    synchronized void addStorageFailure(IOException failure) {
        if (storageFailure == null) {
            storageFailure = failure;
        } else if (storageFailure != failure) {
            storageFailure.addSuppressed(failure);
        }
        stopping.set(true);
    }

    synchronized int finished() {
        return finished;
    }

    synchronized List<RunFailure> failures() {
        return sorted(failures);
    }

    synchronized List<RunFailure> repeated() {
        return sorted(repeated);
    }

    private static List<RunFailure> sorted(List<RunFailure> some) {
        return some.stream().sorted(Comparator.comparing(RunFailure::key)).toList();
    }

    synchronized void throwStorageFailure() throws IOException {
        if (storageFailure != null) {
            throw storageFailure;
        }
    }
}
