package org.ayllu.models.solution;

/** A model that is solved at once: no draws, no household by household. */
@FunctionalInterface
public interface Solvable {
    /** Solves it; the same numbers each time. */
    Solution solve();
}
