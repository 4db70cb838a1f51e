package org.ayllu.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does numbered work on several threads. Where a thread no longer gets on, its work counts as hung and another thread goes on with the rest: the hung one is
 * left behind.
 *
 * @param <T> what comes of a piece of work
 */
public final class Lanes<T> {
    private static final int MOST_LEFT_BEHIND = 16;
    private static final int POLL_MILLIS = 200;
    private static final int FRAMES = 12;
    /** A thread that waits for ever takes no time of the processor: on the clock it gets so many times the limit. */
    private static final int PATIENCE = 20;

    private final SoakPlan plan;
    private final Function<Pulse, Work<T>> workers;
    private final AtomicLong next;
    private final BlockingQueue<T> done = new LinkedBlockingQueue<>();
    private final List<Lane<T>> lanes = new ArrayList<>();

    /**
     * Lanes.
     *
     * @param plan which numbers, and on how many threads
     * @param workers makes the worker of a thread
     */
    public Lanes(SoakPlan plan, Function<Pulse, Work<T>> workers) {
        this.plan = plan;
        this.workers = workers;
        this.next = new AtomicLong(plan.first());
    }

    /** A worker, of one thread. */
    public interface Work<T> {
        /** Does a piece of work. */
        T done(long number);

        /** What is told of a piece of work that does not end. */
        T hung(long number, String where, double seconds);
    }

    private record Lane<T>(Thread thread, Pulse pulse, Work<T> work) {}

    /** Does all of it, and tells of each piece as it ends; stops early when too many threads are left behind. */
    public List<T> run(Consumer<T> each) {
        for (int i = 0; i < plan.threads(); i++) {
            start();
        }
        List<T> outcomes = new ArrayList<>();
        int hung = 0;
        while (outcomes.size() < plan.count() && hung <= MOST_LEFT_BEHIND) {
            T outcome = poll();
            if (outcome == null) {
                outcome = hanging();
                hung += outcome == null ? 0 : 1;
            }
            if (outcome != null) {
                outcomes.add(outcome);
                each.accept(outcome);
            }
        }
        return outcomes;
    }

    private @Nullable T poll() {
        try {
            return done.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void start() {
        Pulse pulse = new Pulse();
        Work<T> work = workers.apply(pulse);
        Thread thread = new Thread(() -> work(work, pulse), "soak-" + lanes.size());
        thread.setDaemon(true);
        lanes.add(new Lane<>(thread, pulse, work));
        thread.start();
    }

    private void work(Work<T> work, Pulse pulse) {
        for (long number = next.getAndIncrement();
                number < plan.first() + plan.count();
                number = next.getAndIncrement()) {
            pulse.begin(number);
            T outcome = work.done(number);
            if (!pulse.end()) {
                return;
            }
            done.add(outcome);
        }
    }

    /** What is told of a piece of work that has not got on for too long; null if there is none. */
    private @Nullable T hanging() {
        for (Lane<T> lane : List.copyOf(lanes)) {
            Pulse pulse = lane.pulse();
            double silence = pulse.silence();
            String where = isHung(pulse) ? where(lane.thread()) : "";
            if (!where.isEmpty() && pulse.giveUp()) {
                lane.thread().interrupt();
                start();
                return lane.work().hung(pulse.number(), where, silence);
            }
        }
        return null;
    }

    private boolean isHung(Pulse pulse) {
        return pulse.silence() > plan.limitSeconds() || pulse.silenceOnClock() > plan.limitSeconds() * PATIENCE;
    }

    private static String where(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.ayllu"))
                .limit(FRAMES)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .reduce((inner, outer) -> inner + " < " + outer)
                .orElse("not in Ayllu");
    }
}
