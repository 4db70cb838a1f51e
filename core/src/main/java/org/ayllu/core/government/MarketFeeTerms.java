package org.ayllu.core.government;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.TimePath;

/**
 * What a municipality takes of the food that is traded in it. With 0 there is no fee.
 *
 * @param rate part of the worth of food sold and bought that traders pay
 */
public record MarketFeeTerms(
        @Parameter(
                doc = "Part of the worth of food sold and bought in a municipality that traders pay to it.",
                unit = "fraction",
                min = 0,
                max = 0.1,
                source = "choice of the experiment; 0 = no fee")
        TimePath rate) {
    /** No fee. */
    public static MarketFeeTerms defaults() {
        return new MarketFeeTerms(TimePath.constant(0));
    }
}
