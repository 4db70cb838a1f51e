package org.ayllu.core.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of threads that share out numbered tasks. Which thread takes which task is left to chance; a task may therefore write only to what
 * belongs to its number.
 *
 * <p>A season calls its workers some thirty times, often for less than a tenth of a millisecond, and to wake a sleeping thread takes as long. So who waits
 * looks out for a moment before it sleeps. Each thread begins with tasks of its own, the same in every call, whose rows its cache still holds, and then
 * helps the others.
 */
public final class Workers implements AutoCloseable {
    /** How often a waiting thread looks before it sleeps: some fifty microseconds. */
    private static final int LOOKS = 2_000;

    private final int threads;
    private final Helper[] helpers;
    private volatile @Nullable Round round;
    private volatile boolean closed;

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
        helpers = new Helper[threads - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = new Helper(i + 1);
            helpers[i].start();
        }
    }

    /** Number of threads, the caller's included. */
    public int threads() {
        return threads;
    }

    /**
     * Runs {@code task} for 0 to {@code tasks - 1} and returns when all are done. Only one thread may call this at a time, and no task may.
     *
     * @throws RuntimeException the first failure of a task, after all threads have stopped
     */
    public void forEach(int tasks, IntConsumer task) {
        if (helpers.length == 0 || tasks < 2) {
            for (int i = 0; i < tasks; i++) {
                task.accept(i);
            }
            return;
        }
        if (closed) {
            throw new IllegalStateException("the workers have been sent home");
        }
        Round now = new Round(tasks, task, threads);
        round = now;
        for (Helper helper : helpers) {
            helper.wake();
        }
        now.drain(0);
        now.awaitHelpers();
        round = null;
        now.throwFailure();
    }

    @Override
    public void close() {
        closed = true;
        for (Helper helper : helpers) {
            LockSupport.unpark(helper);
        }
    }

    /** The tasks of one call. Helpers that come when all tasks are taken stay outside, so that nobody waits for one who sleeps. */
    private static final class Round {
        private static final int CLOSED = 1 << 30;

        /** Counters are this far apart, so that two are never in one line of the cache. */
        private static final int APART = 32;

        private final int tasks;
        private final IntConsumer task;
        private final int threads;
        private final Thread caller = Thread.currentThread();
        /** By thread, the task of its part that comes next. */
        private final AtomicIntegerArray next;
        /** Helpers at work, more than {@link #CLOSED} when no more may join. */
        private final AtomicInteger inside = new AtomicInteger();

        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        private Round(int tasks, IntConsumer task, int threads) {
            this.tasks = tasks;
            this.task = task;
            this.threads = threads;
            next = new AtomicIntegerArray(threads * APART);
            for (int thread = 0; thread < threads; thread++) {
                next.set(thread * APART, firstOf(thread));
            }
        }

        private int firstOf(int thread) {
            return (int) ((long) tasks * thread / threads);
        }

        /** Does what is left of a thread's own part, then of the others'. */
        private void drain(int thread) {
            try {
                for (int other = 0; other < threads; other++) {
                    drainPart((thread + other) % threads);
                }
            } catch (RuntimeException | Error thrown) {
                failure.compareAndSet(null, thrown);
            }
        }

        private void drainPart(int part) {
            int end = firstOf(part + 1);
            int at = part * APART;
            for (int i = next.getAndIncrement(at); i < end && failure.get() == null; i = next.getAndIncrement(at)) {
                task.accept(i);
            }
        }

        private void help(int thread) {
            if (inside.getAndIncrement() < CLOSED) {
                drain(thread);
            }
            if (inside.decrementAndGet() == CLOSED) {
                LockSupport.unpark(caller);
            }
        }

        private void awaitHelpers() {
            inside.addAndGet(CLOSED);
            for (int look = 0; inside.get() > CLOSED; look++) {
                if (look < LOOKS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.park(this);
                }
            }
        }

        private void throwFailure() {
            Throwable thrown = failure.get();
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
            if (thrown instanceof Error error) {
                throw error;
            }
        }
    }

    /** A thread that takes part in every round. */
    private final class Helper extends Thread {
        private final int number;
        private volatile boolean sleeping;
        private @Nullable Round last;

        private Helper(int number) {
            super("ayllu-worker");
            this.number = number;
            setDaemon(true);
        }

        private void wake() {
            if (sleeping) {
                LockSupport.unpark(this);
            }
        }

        @Override
        public void run() {
            while (true) {
                Round now = await();
                if (now == null) {
                    return;
                }
                last = now;
                now.help(number);
            }
        }

        /** The next round; null when there will be none. */
        private @Nullable Round await() {
            for (int look = 0; ; look++) {
                Round now = round;
                if (now != null && now != last) {
                    return now;
                }
                if (closed) {
                    return null;
                }
                if (look < LOOKS) {
                    Thread.onSpinWait();
                } else {
                    sleeping = true;
                    if (round == now && !closed) {
                        LockSupport.park(this);
                    }
                    sleeping = false;
                }
            }
        }
    }
}
