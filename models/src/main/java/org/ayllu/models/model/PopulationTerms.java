package org.ayllu.models.model;

/** Where the households of a scenario come from: a record. A scenario names it by {@code kind:} under {@code population:}. */
public interface PopulationTerms extends Kind {
    /** Households wanted; 0 where somebody else says how many. */
    int households();
}
