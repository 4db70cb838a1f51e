package org.ayllu.experiments.scenario;

import org.ayllu.core.terms.Parameter;
import org.ayllu.models.model.PopulationTerms;

/**
 * Households read from a household survey.
 *
 * @param file the survey's CSV file, relative to the scenario's folder
 * @param mapping the YAML file that says which column is what, relative to the scenario's folder
 * @param households households wanted; 0 leaves it to the mapping
 */
public record SurveyPopulation(
        String file,
        String mapping,

        @Parameter(
                doc = "Households wanted; 0 leaves it to the mapping.",
                unit = "households",
                min = 0,
                max = 20_000_000,
                source = "choice of the experiment")
        int households)
        implements PopulationTerms {
    @Override
    public String kind() {
        return "survey";
    }
}
