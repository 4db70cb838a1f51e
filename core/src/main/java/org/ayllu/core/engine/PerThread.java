package org.ayllu.core.engine;

import java.util.function.Supplier;

/**
 * Scratch of which each thread has its own, made when the thread first asks. What is left in it from one task must not enter the next.
 *
 * @param <T> the scratch
 */
public final class PerThread<T> {
    private final ThreadLocal<T> own;

    /** Scratch made by {@code maker}. */
    public PerThread(Supplier<? extends T> maker) {
        own = ThreadLocal.withInitial(maker);
    }

    /** The scratch of the thread that asks. */
    public T get() {
        return own.get();
    }
}
