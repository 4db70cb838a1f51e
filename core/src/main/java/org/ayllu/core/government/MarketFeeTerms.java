package org.ayllu.core.government;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.TimePath;
import org.ayllu.core.terms.Values;

/** What a municipality takes of the food that is traded in it. With 0 there is no fee. */
public record MarketFeeTerms(
        @Parameter(
                value = 0,
                doc = "Part of the worth of food sold and bought in a municipality that traders pay to it.",
                unit = "fraction",
                min = 0,
                max = 0.1,
                source = "choice of the experiment; 0 = no fee")
        TimePath rate)
        implements Terms<MarketFeeTerms> {

    /** Refuses numbers out of range. */
    public MarketFeeTerms {
        Ranges.check(MarketFeeTerms.class, rate);
    }

    /** No fee. */
    public static MarketFeeTerms defaults() {
        return Values.of(MarketFeeTerms.class).make();
    }
}
