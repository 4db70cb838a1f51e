package org.ayllu.core.decision.rule;

/**
 * What moves a household's choice of activities beside their returns, in logarithms of full income: .1 is worth a tenth of it.
 *
 * @param scale scale of what is drawn for each portfolio of activities anew each year, at least 0; at 0 the best one is chosen
 * @param reluctance what each activity off the own farm and trade must bring to be taken up, at least 0
 */
public record Tastes(double scale, double reluctance) {
    /** Checks the signs. */
    public Tastes {
        if (!(scale >= 0 && reluctance >= 0)) {
            throw new IllegalArgumentException(
                    "scale and reluctance must be at least 0 but are " + scale + " and " + reluctance);
        }
    }
}
