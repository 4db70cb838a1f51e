package org.ayllu.core.demography;

import org.ayllu.core.terms.Parameter;

/**
 * Who founds a household.
 *
 * @param rule whether households are founded, and what the founders get
 * @param staying share of the grown children leaving home who look for a partner in the municipality
 */
public record FoundingTerms(
        FoundingRule rule,

        @Parameter(
                doc =
                        "Share of the grown children leaving home who look for a partner in the municipality; the others leave.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; has no effect with the rule none")
        double staying) {
    /** None are founded. */
    public static FoundingTerms defaults() {
        return new FoundingTerms(FoundingRule.NONE, 0.5);
    }

    /** Whether households are founded. */
    public boolean any() {
        return rule != FoundingRule.NONE;
    }
}
