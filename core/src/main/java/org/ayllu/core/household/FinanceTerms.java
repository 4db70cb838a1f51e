package org.ayllu.core.household;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** Cash, credit, tools. */
public record FinanceTerms(
        @Parameter(
                value = 40,
                doc = "What neighbours and shops lend before spending stops.",
                unit = "US$/adult equivalent",
                min = 0,
                max = 10_000,
                source = "assumed")
        double credit,

        @Parameter(
                value = 30,
                doc = "Cash that a household likes to keep.",
                unit = "US$/adult equivalent",
                min = 0,
                max = 10_000,
                source = "assumed")
        double buffer,

        @Parameter(
                value = 0.5,
                doc = "Share of the cash above or below the buffer that enters the plan of a year.",
                unit = "1/year",
                min = 0,
                max = 1,
                source = "assumed")
        double bufferDraw,

        @Parameter(
                value = 0.1,
                doc = "Share of tools worn out.",
                unit = "1/year",
                min = 0,
                max = 0.9,
                source = "assumed")
        double toolWear,

        @Parameter(
                value = 0.15,
                doc = "Share of the cash above the buffer that goes into tools at the end of a year.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed")
        double investment)
        implements Terms<FinanceTerms> {

    /** Refuses numbers out of range. */
    public FinanceTerms {
        Ranges.check(FinanceTerms.class, credit, buffer, bufferDraw, toolWear, investment);
    }

    /** Bolivia's altiplano. */
    public static FinanceTerms defaults() {
        return Values.of(FinanceTerms.class).make();
    }
}
