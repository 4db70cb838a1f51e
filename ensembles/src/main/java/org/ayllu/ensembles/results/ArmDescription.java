package org.ayllu.ensembles.results;

/**
 * An arm of an experiment as results show it.
 *
 * @param name its key in the scenario, unique
 * @param label for readers
 */
public record ArmDescription(String name, String label) {}
