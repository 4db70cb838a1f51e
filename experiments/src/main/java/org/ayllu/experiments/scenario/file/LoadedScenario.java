package org.ayllu.experiments.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.core.terms.Parameter;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.rule.Written;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.experiments.yaml.Problem;
import org.ayllu.experiments.yaml.Provenance;
import org.ayllu.experiments.yaml.RecordNode;

/**
 * A scenario with where it comes from.
 *
 * @param scenario the scenario
 * @param stated where the numbers stated in the files come from, by path; those of arms under {@code arms[1].change.}
 * @param sources the files, the one that was asked for first
 * @param questionOf name of the file that the question comes from, where the one that was asked for states none of its own
 * @param remarks what is allowed, but perhaps not what was meant
 */
public record LoadedScenario(
        Scenario scenario,
        Map<String, Provenance> stated,
        List<Path> sources,
        Optional<String> questionOf,
        List<Problem> remarks) {
    /** Copies map and list. */
    public LoadedScenario {
        stated = Map.copyOf(stated);
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
    }

    /**
     * What an arm changes of the base: paths of numbers, texts and lists, and of whole blocks where the kind changes.
     *
     * @param arm index of the arm
     */
    public List<String> changes(int arm) {
        List<String> paths = new ArrayList<>();
        Written written = ScenarioWriter.written(scenario);
        Node base = new RecordNode(path -> null).whole(written.base(), "");
        written.arms().get(arm).change().leaves(base, paths::add);
        return paths;
    }

    /** What the files that the scenario names are relative to: the folder of its own file. */
    public Path folder() {
        return ScenarioFile.folder(sources.get(0));
    }

    /** Where every number of the base comes from, defaults included, in the order of the model. */
    public List<Provenance> provenance() {
        return numbers().stream().map(Known::provenance).toList();
    }

    /**
     * A number with what is known of it.
     *
     * @param path keys that lead to it from the top of the scenario, or from an arm's change after {@code arms.NAME.}
     * @param parameter what it is
     * @param value a number, a list of numbers or a path over time
     * @param provenance where the value comes from
     */
    public record Known(String path, Parameter parameter, Object value, Provenance provenance) {}

    /** Every number of the base, in the order of the model. */
    public List<Known> numbers() {
        List<Known> all = new ArrayList<>();
        for (ParameterPaths.Entry entry : ParameterPaths.of(ScenarioWriter.written(scenario))) {
            if (scenario.plays(entry.path())) {
                Provenance here = stated.getOrDefault(entry.path(), entry.asDefault());
                all.add(new Known(entry.path(), entry.parameter(), entry.value(), here));
            }
        }
        return all;
    }

    /** Every number that an arm's change states, by index of the arm. */
    public List<Known> numbersOf(int arm) {
        return numbersOf(arm, false);
    }

    /** Every number that an arm has, those of the base included, by index of the arm. */
    public List<Known> allNumbersOf(int arm) {
        return numbersOf(arm, true);
    }

    private List<Known> numbersOf(int arm, boolean inherited) {
        Arm chosen = scenario.arms().get(arm);
        List<Known> all = new ArrayList<>();
        Written.Terms terms = new Written.Terms(chosen.population(), chosen.livelihood(), chosen.model());
        for (ParameterPaths.Entry entry : ParameterPaths.of(terms)) {
            Provenance own = stated.get("arms[" + arm + "].change." + entry.path());
            if (own != null || inherited) {
                Provenance here = own != null ? own : stated.getOrDefault(entry.path(), entry.asDefault());
                all.add(new Known(
                        Arm.PATHS + chosen.name() + "." + entry.path(), entry.parameter(), entry.value(), here));
            }
        }
        return all;
    }
}
