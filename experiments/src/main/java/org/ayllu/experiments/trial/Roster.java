package org.ayllu.experiments.trial;

import java.util.List;

/**
 * The municipalities among which a lottery draws, as they are before.
 *
 * @param names of the municipalities, in the order of their rows
 * @param hours of travel to the city, one for each
 * @param covariates what twins are alike in: a row for each municipality; empty where no design asks
 */
@SuppressWarnings("ArrayRecordComponent")
public record Roster(List<String> names, double[] hours, double[][] covariates) {
    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException when they differ
     */
    public Roster {
        names = List.copyOf(names);
        hours = hours.clone();
        covariates = covariates.clone();
        if (hours.length != names.size() || (covariates.length != 0 && covariates.length != names.size())) {
            throw new IllegalArgumentException("a roster of " + names.size() + " municipalities with " + hours.length
                    + " travel times and " + covariates.length + " rows of covariates");
        }
    }

    /** Number of municipalities. */
    public int size() {
        return names.size();
    }
}
