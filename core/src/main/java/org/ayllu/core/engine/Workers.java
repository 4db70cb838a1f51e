package org.ayllu.core.engine;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of threads that share out numbered tasks. Which thread takes which task is left to chance; a task may therefore write only to what
 * belongs to its number.
 */
public final class Workers implements AutoCloseable {
    private final int threads;
    private final @Nullable ExecutorService pool;

    /**
     * Starts the threads; the caller's thread counts as one.
     *
     * @param threads at least 1
     */
    public Workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least 1 thread is needed, not " + threads);
        }
        this.threads = threads;
        this.pool = threads == 1
                ? null
                : Executors.newFixedThreadPool(threads - 1, task -> {
                    Thread thread = new Thread(task, "ayllu-worker");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Number of threads, the caller's included. */
    public int threads() {
        return threads;
    }

    /**
     * Runs {@code task} for 0 to {@code tasks - 1} and returns when all are done.
     *
     * @throws RuntimeException the first failure of a task, after all threads have stopped
     */
    public void forEach(int tasks, IntConsumer task) {
        ExecutorService helpers = pool;
        if (helpers == null || tasks < 2) {
            for (int i = 0; i < tasks; i++) {
                task.accept(i);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        int extra = Math.min(threads, tasks) - 1;
        CountDownLatch done = new CountDownLatch(extra);
        for (int t = 0; t < extra; t++) {
            helpers.execute(() -> {
                try {
                    drain(next, tasks, task, failure);
                } finally {
                    done.countDown();
                }
            });
        }
        drain(next, tasks, task, failure);
        awaitUninterruptibly(done);
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }

    private static void drain(
            AtomicInteger next, int tasks, IntConsumer task, AtomicReference<@Nullable Throwable> failure) {
        try {
            for (int i = next.getAndIncrement(); i < tasks && failure.get() == null; i = next.getAndIncrement()) {
                task.accept(i);
            }
        } catch (RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
        }
    }

    private static void awaitUninterruptibly(CountDownLatch done) {
        boolean interrupted = false;
        while (true) {
            try {
                done.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdown();
        }
    }
}
