package org.ayllu.studies.comparison;

/**
 * A value of the scenario that differs.
 *
 * @param path keys that lead to it
 * @param before its text in the first run; empty if it is not there
 * @param after its text in the second run; empty if it is not there
 */
public record ValueChange(String path, String before, String after) {}
