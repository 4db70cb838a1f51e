package org.ayllu.models.model;

/** A theory of the household, with its parameters: a record. A scenario names it by {@code kind:} under {@code livelihood:}. */
public interface TheoryTerms extends Kind {
    /** What the theory says, in a few words. */
    String label();
}
