package org.ayllu.core.decision;

/**
 * Stone-Geary preferences over food, other goods and leisure. Of the full income left once subsistence is paid, fixed shares go to each.
 *
 * <p>Reference: R. Stone (1954), Linear expenditure systems and demand analysis, Economic Journal 64; with leisure: Singh, Squire and Strauss
 * (1986), Agricultural Household Models, chapter 2.
 *
 * @param food share of food, above 0
 * @param leisure share of leisure, above 0; other goods take the rest
 */
public record Preferences(double food, double leisure) {
    /** Checks that something is left for other goods. */
    public Preferences {
        if (!(food > 0 && leisure > 0 && food + leisure < 1)) {
            throw new IllegalArgumentException(
                    "shares of food and leisure must be above 0 and leave something for other goods, but are " + food
                            + " and " + leisure);
        }
    }

    /** Share of other goods. */
    public double goods() {
        return 1 - food - leisure;
    }
}
