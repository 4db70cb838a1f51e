package org.ayllu.experiments.scenario;

import java.util.List;
import org.ayllu.core.terms.Parameter;

/**
 * At which points {@code ayllu sweep} runs the experiment, unless options say otherwise.
 *
 * @param design how the points are chosen
 * @param points number of points of a hypercube or a Sobol sequence; 0 = not stated, and for the other designs
 * @param generators of a factorial, which of the last parameters are products of which first ones, for instance {@code D=ABC}
 * @param vary the parameters
 * @param measures what is shown; the usual measure if empty
 */
public record SweepTerms(
        Design design,

        @Parameter(
                doc = "Number of points of a hypercube or a Sobol sequence.",
                unit = "points",
                min = 0,
                max = 1_000_000,
                source = "choice of the experiment")
        int points,

        List<String> generators,
        List<VariedTerms> vary,
        List<String> measures) {
    /** How points are chosen. */
    public enum Design {
        /** All combinations of some values. */
        GRID,
        /** The ends of the ranges, in all combinations or a fraction of these. */
        FACTORIAL,
        /** A Latin hypercube over the ranges. */
        HYPERCUBE,
        /** A Sobol sequence over the ranges. */
        SOBOL;

        /** Whether points are spread over ranges, as many as one wants. */
        public boolean isSpread() {
            return this == HYPERCUBE || this == SOBOL;
        }
    }

    /** Copies the lists. */
    public SweepTerms {
        generators = List.copyOf(generators);
        vary = List.copyOf(vary);
        measures = List.copyOf(measures);
    }

    /** Nothing is varied. */
    public static SweepTerms defaults() {
        return new SweepTerms(Design.GRID, 0, List.of(), List.of(), List.of());
    }
}
