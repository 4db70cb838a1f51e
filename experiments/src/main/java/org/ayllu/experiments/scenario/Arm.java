package org.ayllu.experiments.scenario;

import org.ayllu.models.highlands.HighlandsTerms;
import org.ayllu.models.highlands.LivelihoodTerms;

/**
 * One of the worlds that an experiment compares: the scenario's base with the arm's change applied.
 *
 * @param name key in results, unique in the scenario
 * @param label for readers
 * @param population where its households come from
 * @param livelihood its theory of the household
 * @param model the model with all other parameters
 */
public record Arm(String name, String label, PopulationTerms population, LivelihoodTerms livelihood, ModelTerms model) {
    /** How a path begins that leads into an arm's change. */
    public static final String PATHS = "arms.";

    /**
     * The parameters of the highlands.
     *
     * @throws IllegalStateException when the arm is of another model
     */
    public HighlandsTerms highlands() {
        if (model instanceof ModelTerms.Highlands highlands) {
            return highlands.terms();
        }
        throw new IllegalStateException("arm " + name + " is of the model " + model.kind() + ", not of the highlands");
    }
}
