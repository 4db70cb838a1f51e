package org.ayllu.core.livelihood;

import org.ayllu.core.decision.Preferences;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;

/**
 * What households want.
 *
 * @param food share of food in full income above subsistence
 * @param leisure share of leisure
 * @param subsistence food that an adult must eat
 */
public record PreferenceTerms(
        @Parameter(
                doc = "Share of food in full income above subsistence.",
                unit = "fraction",
                min = 0.01,
                max = 0.9,
                source =
                        "assumed; gives food a share near 50 % of spending (Peru 2002: 47 %) and an income elasticity near .6")
        double food,

        @Parameter(
                doc = "Share of leisure in full income above subsistence.",
                unit = "fraction",
                min = 0.01,
                max = 0.9,
                source = "assumed")
        double leisure,

        @Parameter(
                doc = "Food that an adult must eat.",
                unit = "US$/adult equivalent/year",
                min = 0,
                max = 10_000,
                status = Status.ASSUMED,
                source = "assumed; some 200 kg of grain equivalent at base prices")
        double subsistence) {
    /** Checks that something is left for other goods. */
    public PreferenceTerms {
        if (food + leisure >= 1) {
            throw new IllegalArgumentException(
                    "food and leisure must leave something for other goods, but sum to " + (food + leisure));
        }
    }

    /** Bolivia's altiplano. */
    public static PreferenceTerms defaults() {
        return new PreferenceTerms(0.2, 0.35, 45);
    }

    /** The preferences they describe. */
    public Preferences preferences() {
        return new Preferences(food, leisure);
    }
}
