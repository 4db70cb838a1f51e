package org.ayllu.core.engine;

/**
 * How much a run verifies of itself. At every level, at the end of every period: identities that cost next to nothing (as many days sold as hired, nobody from
 * nowhere), and that columns hold finite numbers, a quarter of the columns in each period and all in the last.
 */
public enum CheckLevel {
    /** No more than that. */
    OFF,
    /** Every identity and every column at the end of every period. */
    STEP,
    /** Every identity after every phase, the columns that it wrote, and that it changed no other. */
    FULL
}
