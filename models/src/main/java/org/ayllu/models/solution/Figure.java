package org.ayllu.models.solution;

/**
 * A number that a model gives.
 *
 * @param name name in the results, lower camel case, with a dot before an item
 * @param unit unit
 * @param doc what it is, in a sentence
 * @param value its value; {@code NaN} where there is none
 */
public record Figure(String name, String unit, String doc, double value) {}
