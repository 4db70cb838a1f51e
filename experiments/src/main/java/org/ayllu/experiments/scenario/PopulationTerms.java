package org.ayllu.experiments.scenario;

import org.ayllu.core.terms.Parameter;
import org.ayllu.models.highlands.SyntheticTerms;

/** Where the households of a scenario come from. */
public sealed interface PopulationTerms {
    /** Households wanted; 0 where a survey's mapping says how many. */
    int households();

    /**
     * Drawn from distributions.
     *
     * @param terms the distributions
     */
    record Synthetic(SyntheticTerms terms) implements PopulationTerms {
        /** Bolivia's highlands. */
        public static Synthetic defaults() {
            return new Synthetic(SyntheticTerms.defaults());
        }

        @Override
        public int households() {
            return terms.households();
        }
    }

    /**
     * Read from a household survey.
     *
     * @param file the survey's CSV file, relative to the scenario's folder
     * @param mapping the YAML file that says which column is what, relative to the scenario's folder
     * @param households households wanted; 0 leaves it to the mapping
     */
    record Survey(
            String file,
            String mapping,

            @Parameter(
                    doc = "Households wanted; 0 leaves it to the mapping.",
                    unit = "households",
                    min = 0,
                    max = 20_000_000,
                    source = "choice of the experiment")
            int households)
            implements PopulationTerms {}
}
