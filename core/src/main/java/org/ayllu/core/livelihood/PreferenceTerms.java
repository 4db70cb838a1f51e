package org.ayllu.core.livelihood;

import org.ayllu.core.decision.Preferences;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;

/** What households want. */
public record PreferenceTerms(
        @Parameter(
                value = 0.2,
                doc = "Share of food in full income above subsistence.",
                unit = "fraction",
                min = 0.01,
                max = 0.9,
                source =
                        "assumed; gives food a share near 50 % of spending (Peru 2002: 47 %) and an income elasticity near .6")
        double food,

        @Parameter(
                value = 0.35,
                doc = "Share of leisure in full income above subsistence.",
                unit = "fraction",
                min = 0.01,
                max = 0.9,
                source = "assumed")
        double leisure,

        @Parameter(
                value = 45,
                doc = "Food that an adult must eat.",
                unit = "US$/adult equivalent/year",
                min = 0,
                max = 10_000,
                status = Status.ASSUMED,
                source = "assumed; some 200 kg of grain equivalent at base prices")
        double subsistence)
        implements Terms<PreferenceTerms> {
    /** Checks that something is left for other goods. */
    public PreferenceTerms {
        Ranges.check(PreferenceTerms.class, food, leisure, subsistence);
        if (food + leisure >= 1) {
            throw new IllegalArgumentException(
                    "food and leisure must leave something for other goods, but sum to " + (food + leisure));
        }
    }

    /** Bolivia's altiplano. */
    public static PreferenceTerms defaults() {
        return Values.of(PreferenceTerms.class).make();
    }

    /** The preferences they describe. */
    public Preferences preferences() {
        return new Preferences(food, leisure);
    }
}
