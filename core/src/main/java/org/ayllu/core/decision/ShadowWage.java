package org.ayllu.core.decision;

/** What a search for a shadow wage found; part of the cursors, so that a search allocates nothing. */
final class ShadowWage {
    /** ω, US$ a day. */
    double wage;
    /** ω^−ε. */
    double power;
}
