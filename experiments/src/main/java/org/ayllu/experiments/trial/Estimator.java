package org.ayllu.experiments.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an evaluation of a trial computes from the outcomes by municipality and year. Each municipality counts the same, whatever its size. */
public enum Estimator {
    /**
     * Mean of the years since the start, municipalities with the programme less those without; within blocks, which count by their size (Neyman 1923;
     * Imbens and Rubin 2015, Causal Inference, chapters 6, 9 and 10).
     */
    DIFFERENCE_IN_MEANS("difference in means") {
        @Override
        Optional<double[][]> weights(Cells cells) {
            return cells.blocked(false);
        }
    },
    /** The same of changes: mean since the start less mean before. With one start this is the two-way fixed effects estimate. */
    DIFFERENCE_IN_DIFFERENCES("difference in differences") {
        @Override
        Optional<double[][]> weights(Cells cells) {
            return cells.blocked(true);
        }
    },
    /**
     * Each wave in each year since its start, its change since before it less that of the municipalities not reached by then, averaged by the size of the
     * wave: the group-time effects of Callaway and Sant'Anna (2021, Journal of Econometrics 225(2)) with their simple aggregation. What was before a wave is
     * the mean of all years before it, where they take the last.
     */
    NOT_YET_REACHED("waves against those not yet reached") {
        @Override
        Optional<double[][]> weights(Cells cells) {
            return cells.cohorts();
        }
    },
    /**
     * The coefficient of the programme in a regression with an effect for each municipality and each year. Where effects grow or differ between waves it is
     * biased, because early waves serve as a comparison for late ones (Goodman-Bacon 2021, Journal of Econometrics 225(2)).
     */
    TWO_WAY("two-way fixed effects") {
        @Override
        Optional<double[][]> weights(Cells cells) {
            return cells.twoWay();
        }
    };

    private final String label;

    Estimator(String label) {
        this.label = label;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /**
     * The one of a {@link #label}.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Estimator labelled(String label) {
        return Arrays.stream(values())
                .filter(one -> one.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no estimator is called '" + label + "'"));
    }

    /** Those that a design asks for; the first says which municipalities and years a true effect is averaged over. */
    public static List<Estimator> of(TrialDesign.AmongMunicipalities design) {
        return design instanceof TrialDesign.Phased
                ? List.of(NOT_YET_REACHED, TWO_WAY)
                : List.of(DIFFERENCE_IN_DIFFERENCES, DIFFERENCE_IN_MEANS);
    }

    abstract Optional<double[][]> weights(Cells cells);

    /** The estimate as a sum; empty when there is nothing to compare. */
    Optional<Contrast> contrast(Assignment assignment, List<Integer> years) {
        return weights(new Cells(assignment, years, NOBODY)).map(Contrast::new);
    }

    /** The same without some municipalities. */
    Optional<Contrast> contrastWithout(int[] left, Assignment assignment, List<Integer> years) {
        return weights(new Cells(assignment, years, left)).map(Contrast::new);
    }

    private static final int[] NOBODY = {};

    /**
     * The estimate.
     *
     * @throws IllegalArgumentException when nobody, or everybody, was drawn
     */
    public double estimate(Panel panel, Assignment assignment) {
        return contrast(assignment, panel.years())
                .orElseThrow(() -> new IllegalArgumentException("there is nothing to compare in "
                        + Arrays.toString(panel.years().toArray())))
                .of(panel);
    }
}
