package org.ayllu.experiments.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.experiments.yaml.Provenance;

/**
 * A scenario with where it comes from.
 *
 * @param scenario the scenario
 * @param stated where the numbers stated in the files come from, by path; those of arms under {@code arms[1].change.}
 * @param sources the files, the one that was asked for first
 */
public record LoadedScenario(Scenario scenario, Map<String, Provenance> stated, List<Path> sources) {
    /** Copies map and list. */
    public LoadedScenario {
        stated = Map.copyOf(stated);
        sources = List.copyOf(sources);
    }

    /** What the files that the scenario names are relative to: the folder of its own file. */
    public Path folder() {
        return ScenarioFile.folder(sources.get(0));
    }

    /** Where every number of the base comes from, defaults included, in the order of the model. */
    public List<Provenance> provenance() {
        List<Provenance> all = new ArrayList<>();
        for (ParameterPaths.Entry entry : ParameterPaths.of(ScenarioWriter.written(scenario))) {
            if (scenario.plays(entry.path())) {
                Provenance here = stated.get(entry.path());
                all.add(here == null ? entry.asDefault() : here);
            }
        }
        return all;
    }

    /** Whether a number of the base can only be a whole one. */
    public boolean whole(String path) {
        return ParameterPaths.of(ScenarioWriter.written(scenario)).stream()
                .anyMatch(entry -> entry.path().equals(path)
                        && (entry.value() instanceof Integer || entry.value() instanceof Long));
    }
}
