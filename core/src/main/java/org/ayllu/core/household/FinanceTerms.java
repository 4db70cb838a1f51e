package org.ayllu.core.household;

import org.ayllu.core.terms.Parameter;

/**
 * Cash, credit, tools.
 *
 * @param credit what neighbours and shops lend before spending stops
 * @param buffer cash that a household likes to keep
 * @param bufferDraw share of the cash above or below the buffer that enters the plan of a year
 * @param toolWear share of tools worn out
 * @param investment share of the cash above the buffer that goes into tools at the end of a year
 */
public record FinanceTerms(
        @Parameter(
                doc = "What neighbours and shops lend before spending stops.",
                unit = "US$/adult equivalent",
                min = 0,
                max = 10_000,
                source = "assumed")
        double credit,

        @Parameter(
                doc = "Cash that a household likes to keep.",
                unit = "US$/adult equivalent",
                min = 0,
                max = 10_000,
                source = "assumed")
        double buffer,

        @Parameter(
                doc = "Share of the cash above or below the buffer that enters the plan of a year.",
                unit = "1/year",
                min = 0,
                max = 1,
                source = "assumed")
        double bufferDraw,

        @Parameter(doc = "Share of tools worn out.", unit = "1/year", min = 0, max = 0.9, source = "assumed")
        double toolWear,

        @Parameter(
                doc = "Share of the cash above the buffer that goes into tools at the end of a year.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double investment) {
    /** Bolivia's altiplano. */
    public static FinanceTerms defaults() {
        return new FinanceTerms(40, 30, 0.5, 0.1, 0.15);
    }
}
