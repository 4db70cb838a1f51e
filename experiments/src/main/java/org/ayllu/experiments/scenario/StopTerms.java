package org.ayllu.experiments.scenario;

import org.ayllu.core.terms.Parameter;

/**
 * When an experiment has enough replicates: once an interval is narrow enough. In {@code ayllu run} it takes the place of {@code replicates}; studies of many
 * points keep that number at each.
 *
 * @param measure measure of all households whose difference is watched, mean of the last five years
 * @param arm arm that is compared with the first
 * @param halfWidth half the width of its 95 % interval that is asked for; 0 = no such rule
 * @param least replicates simulated in any case
 * @param most replicates at which it ends in any case
 */
public record StopTerms(
        String measure,
        String arm,

        @Parameter(
                doc =
                        "Half the width of the 95 % interval of the difference that is asked for, in the unit of the results; 0 = no such rule.",
                unit = "unit of the measure",
                min = 0,
                max = 1e12,
                source = "choice of the experiment")
        double halfWidth,

        @Parameter(
                doc = "Replicates simulated in any case; few of them make the interval cover less than it says.",
                unit = "replicates",
                min = 3,
                max = Scenario.MOST_REPLICATES,
                source = "choice of the experiment; with 10 and normal differences the interval covers .93 to .95")
        int least,

        @Parameter(
                doc = "Replicates at which it ends in any case.",
                unit = "replicates",
                min = 3,
                max = Scenario.MOST_REPLICATES,
                source = "choice of the experiment")
        int most) {
    /** Checks the order of the bounds. */
    public StopTerms {
        if (least > most) {
            throw new IllegalArgumentException("most must be at least as many as least, " + least + ", but is " + most);
        }
    }

    /** No rule. */
    public static StopTerms defaults() {
        return new StopTerms("", "", 0, 10, 200);
    }

    /** Whether there is a rule. */
    public boolean isActive() {
        return halfWidth > 0;
    }
}
