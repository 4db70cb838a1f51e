package org.ayllu.ensembles.execution;

/**
 * What a series of yearly figures is about.
 *
 * @param dimension how the households are divided
 * @param group which part of that division
 * @param measure what was measured
 */
public record SeriesKey(String dimension, String group, String measure) {
    @Override
    public String toString() {
        return measure + " of " + dimension + " '" + group + "'";
    }
}
