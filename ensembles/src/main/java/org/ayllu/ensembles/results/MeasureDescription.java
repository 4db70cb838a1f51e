package org.ayllu.ensembles.results;

/**
 * A line of the dictionary that comes with results.
 *
 * @param name the measure's name in the series, unique
 * @param unit for instance {@code "boliviano of 2003 per adult equivalent and year"}; {@code "1"} for shares and counts
 * @param description what it measures, in a sentence
 */
public record MeasureDescription(String name, String unit, String description) {}
