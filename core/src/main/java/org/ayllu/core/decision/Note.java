package org.ayllu.core.decision;

/**
 * A number that a rule keeps for each household from its plan to the seasons and to the next plan. Rules have no state of their own: a model keeps
 * their notes in columns.
 *
 * @param name what it is, unique among the notes of a rule, written like the name of a column
 * @param unit its unit
 */
public record Note(String name, String unit) {}
