package org.ayllu.experiments.soak;

/** Whether a thread still gets on. */
final class Pulse {
    private volatile long last = System.nanoTime();
    private volatile long number = -1;
    private volatile boolean given;

    /** A piece of work begins. */
    void begin(long next) {
        number = next;
        last = System.nanoTime();
    }

    /** Something of it is done. */
    void beat() {
        last = System.nanoTime();
    }

    /** The piece of work that is being done. */
    long number() {
        return number;
    }

    /** Seconds since something was done. */
    double silence() {
        return (System.nanoTime() - last) / 1e9;
    }

    /** Nobody waits for this thread any longer: what it finds later counts no more. */
    void giveUp() {
        given = true;
    }

    /** Whether nobody waits for it. */
    boolean isGivenUp() {
        return given;
    }
}
