package org.ayllu.experiments.scenario;

import org.ayllu.models.model.Model;
import org.ayllu.models.model.PopulationTerms;
import org.ayllu.models.model.SimulatedModel;
import org.ayllu.models.model.TheoryTerms;

/**
 * One of the worlds that an experiment compares: the scenario's base with the arm's change applied.
 *
 * @param name key in results, unique in the scenario
 * @param label for readers
 * @param population where its households come from
 * @param livelihood its theory of the household
 * @param model the model with all other parameters
 */
public record Arm(String name, String label, PopulationTerms population, TheoryTerms livelihood, Model model) {
    /** How a path begins that leads into an arm's change. */
    public static final String PATHS = "arms.";

    /**
     * Its model, if that is simulated over years.
     *
     * @throws IllegalStateException when it is solved at once
     */
    public SimulatedModel simulated() {
        if (model instanceof SimulatedModel simulated) {
            return simulated;
        }
        throw new IllegalStateException(
                "arm " + name + " is of the model " + model.kind() + ", which is solved at once");
    }
}
