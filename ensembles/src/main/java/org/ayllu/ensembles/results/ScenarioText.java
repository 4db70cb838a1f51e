package org.ayllu.ensembles.results;

/**
 * The scenario that results come from.
 *
 * @param name short name, as in file names
 * @param title for readers
 * @param hash digest of everything in the scenario that can move a figure
 * @param yaml the whole scenario with all defaults filled in
 */
public record ScenarioText(String name, String title, String hash, String yaml) {}
