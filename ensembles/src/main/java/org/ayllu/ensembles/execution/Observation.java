package org.ayllu.ensembles.execution;

/**
 * One figure that a run reports.
 *
 * @param year label of the agricultural year
 * @param dimension how the households are divided, for instance {@code "all"} or {@code "municipality"}
 * @param group which part of that division, for instance {@code "all"} or a municipality's name
 * @param measure what was measured; its unit stands in the dictionary of the results
 * @param value the figure, finite
 */
public record Observation(int year, String dimension, String group, String measure, double value) {
    /**
     * Checks the figure.
     *
     * @throws IllegalArgumentException when a name is blank or the value is not finite
     */
    public Observation {
        if (dimension.isBlank() || group.isBlank() || measure.isBlank()) {
            throw new IllegalArgumentException("an observation of " + year + " has a blank name: dimension '"
                    + dimension + "', group '" + group + "', measure '" + measure + "'");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(measure + " of " + dimension + " '" + group + "' in " + year + " is "
                    + value + ", not a finite number");
        }
    }
}
