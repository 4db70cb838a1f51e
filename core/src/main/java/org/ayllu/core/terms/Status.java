package org.ayllu.core.terms;

/** How firmly a number is known, from the firmest to the least. */
public enum Status {
    /** Seen in the source itself. */
    READ,
    /** Worked out from a named open data file. */
    COMPUTED,
    /** Fitted to stated targets by a documented procedure. */
    CALIBRATED,
    /** From general knowledge, not checked. */
    RECALLED,
    /** Chosen for want of a figure; its range is part of every sensitivity run. */
    ASSUMED
}
