package org.ayllu.ensembles.execution;

import org.jspecify.annotations.Nullable;

/**
 * A run that broke off.
 *
 * @param key which run
 * @param period index of the period in which it broke off, -1 = while it was being set up
 * @param cause what was thrown
 * @param before how it broke off the first time; null when this is the first time
 */
public record RunFailure(
        RunKey key, int period, Throwable cause, @Nullable RunFailure before) {
    /** The first failure of a run. */
    public RunFailure(RunKey key, int period, Throwable cause) {
        this(key, period, cause, null);
    }

    /** Where and why, in one line; of a run that was tried twice, both times. */
    public String message() {
        if (before == null) {
            return key + " failed " + told();
        }
        String again = told();
        return key + " failed " + (again.equals(before.told()) ? "twice " : before.told() + "; tried again, ") + again;
    }

    private String told() {
        return (period < 0 ? "while it was set up" : "in period " + period) + ": " + reason();
    }

    private String reason() {
        String message = cause.getMessage();
        return cause instanceof OutOfMemoryError
                ? "there was not enough memory"
                : message == null ? String.valueOf(cause) : message;
    }
}
