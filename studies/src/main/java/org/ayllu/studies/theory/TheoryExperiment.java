package org.ayllu.studies.theory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.yaml.Kinds;
import org.ayllu.models.model.TheoryTerms;

/**
 * An experiment repeated under several theories of the household. All theories share people, draws and every other number, so that arms are paired within
 * a theory and theories with each other.
 *
 * @param theories names of the theories, as {@code kind:} gives them
 * @param scenarios the experiment under each of them
 */
public record TheoryExperiment(List<String> theories, List<Scenario> scenarios) {
    /** Copies the lists. */
    public TheoryExperiment {
        theories = List.copyOf(theories);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Puts theories into the arms of a scenario. The theory that the scenario states keeps the numbers that it states; others have their usual ones.
     *
     * @param scenario at least two arms, none of which changes the theory
     * @param known the theories that there are, by name, with their usual numbers
     * @param theories at least one of their names
     * @throws IllegalArgumentException when there is nothing to compare, or an arm changes the theory
     */
    public static TheoryExperiment of(Scenario scenario, Map<String, TheoryTerms> known, List<String> theories) {
        if (scenario.arms().size() < 2) {
            throw new IllegalArgumentException(
                    "the scenario has one arm only; theories are compared by what they say a second arm changes");
        }
        Map<String, TheoryTerms> terms = new LinkedHashMap<>(known);
        terms.put(Kinds.of((Record) scenario.livelihood()), scenario.livelihood());
        List<Scenario> scenarios = new ArrayList<>();
        for (String theory : theories) {
            TheoryTerms chosen = terms.get(theory);
            if (chosen == null) {
                throw new IllegalArgumentException("no theory is called " + theory);
            }
            List<Arm> arms = scenario.arms().stream()
                    .map(arm -> under(chosen, arm, scenario))
                    .toList();
            scenarios.add(scenario.with(arms, scenario.experiment(), scenario.calibration()));
        }
        return new TheoryExperiment(theories, scenarios);
    }

    private static Arm under(TheoryTerms theory, Arm arm, Scenario scenario) {
        if (!arm.livelihood().equals(scenario.livelihood())) {
            throw new IllegalArgumentException("arm '" + arm.name()
                    + "' changes livelihood itself; its effect would be mixed with that of the theory");
        }
        return new Arm(arm.name(), arm.label(), arm.population(), theory, arm.model());
    }

    /** Arms of the experiment, the baseline first. */
    public List<Arm> arms() {
        return scenarios.get(0).arms();
    }
}
