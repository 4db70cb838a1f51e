package org.ayllu.models.model;

/**
 * A figure that the model reports each year.
 *
 * @param name name in the results, lower camel case, with a dot before an item
 * @param unit unit
 * @param doc what it is
 */
public record Measure(String name, String unit, String doc) {}
