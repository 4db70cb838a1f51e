package org.ayllu.core.engine;

import java.util.concurrent.atomic.AtomicInteger;

/** A whole number below 2^31 to which several threads add: the sum is the same in whatever order they do, which is not so for fractions. */
public final class Tally {
    private final AtomicInteger count = new AtomicInteger();

    /** Adds. */
    public void add(int number) {
        count.addAndGet(number);
    }

    /** What was added so far; all of it after the loop in which it was. */
    public int count() {
        return count.get();
    }
}
