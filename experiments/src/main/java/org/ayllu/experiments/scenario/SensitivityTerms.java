package org.ayllu.experiments.scenario;

import java.util.List;
import org.ayllu.core.terms.Parameter;

/**
 * What {@code ayllu sensitivity} looks at, unless options say otherwise.
 *
 * @param measure the measure; empty = not stated
 * @param arm arm whose effect on the measure is looked at; empty = the measure in the first arm
 * @param method how sensitivity is measured
 * @param points trajectories of Morris's method, or points of each sample of Sobol's; 0 = as many as usual
 * @param grouping which numbers move together
 * @param numbers whether all that is assumed or recalled is varied too
 * @param vary numbers that are varied in any case
 */
public record SensitivityTerms(
        String measure,
        String arm,
        Method method,

        @Parameter(
                doc = "Trajectories of Morris's method, or points of each sample of Sobol's; 0 = as many as usual.",
                unit = "points",
                min = 0,
                max = 100_000,
                source = "choice of the experiment")
        int points,

        Grouping grouping,
        Numbers numbers,
        List<VariedTerms> vary) {
    /** How sensitivity is measured. */
    public enum Method {
        /** Elementary effects, from few points. */
        MORRIS,
        /** Shares of the variance, from many. */
        SOBOL
    }

    /** Which numbers move together. */
    public enum Grouping {
        /** Each by itself. */
        SINGLE,
        /** Those of a block, such as {@code model.food}. */
        BLOCKS
    }

    /** Which numbers are varied. */
    public enum Numbers {
        /** Those that are named. */
        NAMED,
        /** All that are assumed or recalled, too. */
        ASSUMED
    }

    /** Copies the list. */
    public SensitivityTerms {
        vary = List.copyOf(vary);
    }

    /** Nothing is looked at. */
    public static SensitivityTerms defaults() {
        return new SensitivityTerms("", "", Method.MORRIS, 0, Grouping.SINGLE, Numbers.NAMED, List.of());
    }
}
