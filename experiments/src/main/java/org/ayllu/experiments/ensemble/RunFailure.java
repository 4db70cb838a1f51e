package org.ayllu.experiments.ensemble;

/**
 * A run that broke off.
 *
 * @param key which run
 * @param period index of the period in which it broke off, -1 = while it was being set up
 * @param cause what was thrown
 */
public record RunFailure(RunKey key, int period, Throwable cause) {
    /** Where and why, in one line. */
    public String message() {
        String where = period < 0 ? "while it was set up" : "in period " + period;
        return key + " failed " + where + ": " + cause;
    }
}
