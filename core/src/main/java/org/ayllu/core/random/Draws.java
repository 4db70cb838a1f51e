package org.ayllu.core.random;

/**
 * All random numbers of one run. A number is a pure function of (seed, replicate, purpose, period, entity, index): it depends neither on the order of
 * drawing nor on the number of threads nor on what else is simulated.
 *
 * @param seed the experiment's seed; any value
 * @param replicate number of the replicate, at least 0
 */
public record Draws(long seed, int replicate) {
    /** Checks the replicate's range. */
    public Draws {
        if (replicate < 0) {
            throw new IllegalArgumentException("replicate " + replicate + " is negative");
        }
    }

    /**
     * The draws for a purpose in a period.
     *
     * @param purpose what they are for
     * @param period index of the period, at least 0
     * @throws IllegalArgumentException when the period is negative
     */
    public PurposeDraws at(Purpose purpose, int period) {
        return new PurposeDraws(this, purpose, period);
    }
}
