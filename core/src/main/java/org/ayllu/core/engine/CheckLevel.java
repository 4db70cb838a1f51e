package org.ayllu.core.engine;

/** How much a run verifies of itself. */
public enum CheckLevel {
    /** Nothing. */
    OFF,
    /** Every identity at the end of every period. */
    STEP,
    /** Every identity after every phase, and that a phase changed no column it did not declare. */
    FULL
}
