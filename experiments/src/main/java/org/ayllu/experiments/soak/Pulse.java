package org.ayllu.experiments.soak;

import java.util.ArrayList;
import java.util.List;

/** Whether a thread that runs worlds still gets on. */
final class Pulse {
    private volatile long last = System.nanoTime();
    private volatile long world = -1;
    private volatile List<Outcome.Kind> kinds = List.of();
    private volatile boolean given;

    /** A world begins. */
    void begin(long number, List<Outcome.Kind> ofWorld) {
        kinds = ofWorld;
        world = number;
        last = System.nanoTime();
    }

    /** Something of it is done. */
    void beat() {
        last = System.nanoTime();
    }

    /** The world that runs. */
    long world() {
        return world;
    }

    /** What is known of it. */
    List<Outcome.Kind> kinds() {
        return new ArrayList<>(kinds);
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
