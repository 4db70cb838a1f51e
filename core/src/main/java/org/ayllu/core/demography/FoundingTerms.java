package org.ayllu.core.demography;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/**
 * Who founds a household.
 *
 * @param rule whether households are founded, and what the founders get
 */
public record FoundingTerms(
        FoundingRule rule,

        @Parameter(
                value = 0.5,
                doc =
                        "Share of the grown children leaving home who look for a partner in the municipality; the others leave.",
                unit = "fraction",
                min = 0,
                max = 1,
                source = "assumed; has no effect with the rule none")
        double staying)
        implements Terms<FoundingTerms> {

    /** Refuses numbers out of range. */
    public FoundingTerms {
        Ranges.check(FoundingTerms.class, rule, staying);
    }

    /** None are founded. */
    public static FoundingTerms defaults() {
        return Values.of(FoundingTerms.class).with("rule", FoundingRule.NONE).make();
    }

    /** Whether households are founded. */
    public boolean any() {
        return rule != FoundingRule.NONE;
    }
}
