package org.ayllu.experiments.trial;

import java.util.List;
import org.ayllu.core.terms.Parameter;

/**
 * What is asked of a trial among municipalities.
 *
 * @param outcomes measures, by municipality, on which the programme may act
 * @param permutations lotteries drawn again for a p value; all there are, if they are not more
 */
public record AnalysisTerms(
        List<String> outcomes,

        @Parameter(
                doc = "Lotteries drawn again for a p value; all there are, if they are not more.",
                unit = "lotteries",
                min = 19,
                max = AnalysisTerms.MOST_PERMUTATIONS,
                source = "choice of the experiment; with 999 a p value of .05 has a standard error of .007")
        int permutations) {
    /** Most lotteries for which a replicate has draws. */
    public static final int MOST_PERMUTATIONS = 50_000;

    /** Copies the list. */
    public AnalysisTerms {
        outcomes = List.copyOf(outcomes);
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("outcomes must name at least one measure");
        }
    }

    /** Income and poverty, 999 lotteries. */
    public static AnalysisTerms defaults() {
        return new AnalysisTerms(List.of("realIncomePerPerson", "headcount"), 999);
    }
}
