package org.ayllu.soak;

import java.lang.management.ManagementFactory;

/** Whether a thread still gets on. Its own thread tells of what is done; another asks. */
public final class Pulse {
    private static final double NANOS = 1e9;

    private volatile long thread = -1;
    private volatile long last;
    private volatile long lastOnClock = System.nanoTime();
    private volatile long number = -1;
    private boolean busy;
    private boolean given;

    /** A piece of work begins on the thread that calls. */
    synchronized void begin(long next) {
        busy = true;
        thread = Thread.currentThread().getId();
        number = next;
        beat();
    }

    /** Something of it is done. */
    public void beat() {
        last = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        lastOnClock = System.nanoTime();
    }

    /** The piece of work that is being done. */
    long number() {
        return number;
    }

    /** Seconds of the processor that the thread took since something was done: those of other programs do not count. */
    double silence() {
        long now = thread < 0 ? -1 : ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
        return now < 0 ? 0 : (now - last) / NANOS;
    }

    /** Seconds on the clock since something was done. */
    double silenceOnClock() {
        return (System.nanoTime() - lastOnClock) / NANOS;
    }

    /** The piece of work has ended; whether anybody still waits for it, and for this thread. */
    synchronized boolean end() {
        busy = false;
        return !given;
    }

    /** From here on nobody waits for this thread: what it finds later counts no more. Whether it was at work. */
    synchronized boolean giveUp() {
        boolean now = busy && !given;
        given |= now;
        return now;
    }
}
