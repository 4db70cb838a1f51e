package org.ayllu.experiments.trial;

import java.util.List;
import org.ayllu.core.terms.Parameter;

/** Which municipalities get the programme of an arm, and when. A file names it by {@code kind:} under {@code experiment.design}. */
public sealed interface TrialDesign permits TrialDesign.Arms, TrialDesign.AmongMunicipalities {
    /** All municipalities, always: arms are compared as whole worlds. */
    record Arms() implements TrialDesign {}

    /** A lottery among municipalities. */
    sealed interface AmongMunicipalities extends TrialDesign permits Randomised, Phased, Twins {
        /** First year of the programme, or of its first wave. */
        int since();
    }

    /**
     * A part of the municipalities is drawn, all for the same year.
     *
     * @param since first year of the programme
     * @param share part of the municipalities that gets it
     * @param strata groups by travel time to the city within which is drawn; 1 = all together
     */
    record Randomised(
            @Parameter(
                    doc = "First year of the programme.",
                    unit = "year",
                    min = 1500,
                    max = 2700,
                    source = "choice of the experiment")
            int since,

            @Parameter(
                    doc = "Part of the municipalities that gets the programme.",
                    unit = "fraction",
                    min = 0.01,
                    max = 0.99,
                    source = "choice of the experiment; halves give the most precise comparison")
            double share,

            @Parameter(
                    doc = "Groups by travel time to the city within which the lottery draws; 1 = all together.",
                    unit = "strata",
                    min = 1,
                    max = 1000,
                    source = "choice of the experiment")
            int strata)
            implements AmongMunicipalities {
        /** Half of the municipalities, from the sixth reported year of the usual years. */
        public static Randomised defaults() {
            return new Randomised(1990, 0.5, 1);
        }
    }

    /**
     * Municipalities start in waves drawn at random.
     *
     * @param since year of the first wave
     * @param waves number of waves, of equal size as far as numbers allow
     * @param every years between two waves
     * @param share part of the municipalities that is ever reached
     */
    record Phased(
            @Parameter(
                    doc = "Year of the first wave.",
                    unit = "year",
                    min = 1500,
                    max = 2700,
                    source = "choice of the experiment")
            int since,

            @Parameter(
                    doc = "Number of waves.",
                    unit = "waves",
                    min = 2,
                    max = 100,
                    source = "choice of the experiment")
            int waves,

            @Parameter(
                    doc = "Years between two waves.",
                    unit = "years",
                    min = 1,
                    max = 100,
                    source = "choice of the experiment")
            int every,

            @Parameter(
                    doc = "Part of the municipalities that is ever reached.",
                    unit = "fraction",
                    min = 0.01,
                    max = 1,
                    source = "choice of the experiment; 1 = all in the end")
            double share)
            implements AmongMunicipalities {
        /** Three waves three years apart, all in the end. */
        public static Phased defaults() {
            return new Phased(1990, 3, 3, 1);
        }
    }

    /**
     * Pairs of municipalities that were most alike before; one of each is drawn.
     *
     * @param since first year of the programme
     * @param covariates measures, by municipality, in which twins are alike: means over the reported years before {@code since}
     */
    record Twins(
            @Parameter(
                    doc = "First year of the programme.",
                    unit = "year",
                    min = 1500,
                    max = 2700,
                    source = "choice of the experiment")
            int since,

            List<String> covariates)
            implements AmongMunicipalities {
        /** Copies the list. */
        public Twins {
            covariates = List.copyOf(covariates);
            if (covariates.isEmpty()) {
                throw new IllegalArgumentException(
                        "covariates must name at least one measure in which twins are alike");
            }
        }

        /** Twins by income, harvest and work off the farm. */
        public static Twins defaults() {
            return new Twins(1990, List.of("realIncomePerPerson", "stapleOutput", "offFarmLabourShare"));
        }
    }
}
