package org.ayllu.experiments.scenario.rule;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.FileNames;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.experiments.scenario.run.SolvedModels;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.models.model.Measure;
import org.ayllu.models.model.Model;
import org.ayllu.models.model.SimulatedModel;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of a scenario file, beyond the ranges of its numbers. */
public final class ScenarioRules {
    private static final String POPULATION = "population";
    private static final String ARMS = "arms";

    private final Node.Fields root;
    private final Path folder;
    private final Problems problems;

    public ScenarioRules(Node.Fields root, Path folder, Problems problems) {
        this.root = root;
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Checks what the file says.
     *
     * @param base the model of the base; null if it could not be made
     * @param arms those that could be made
     * @return what the arms report if they are solved at once
     */
    public List<Measure> check(@Nullable Model base, List<Arm> arms) {
        for (String key : List.of("format", "name", "title", ARMS)) {
            if (root.get(key) == null) {
                problems.add(root.mark(), key, "is missing");
            }
        }
        name(root.get("name"), "name");
        survey(root.get(POPULATION), POPULATION);
        if (root.get(ARMS) instanceof Node.Items items) {
            arms(items);
        }
        List<Measure> measures = base == null ? List.of() : solved(base, arms);
        if (root.get("summary") instanceof Node.Items items && !arms.isEmpty()) {
            summary(items, arms, measures);
        }
        return measures;
    }

    private List<Measure> solved(Model base, List<Arm> arms) {
        SolvedModels models = new SolvedModels(root, folder, problems);
        models.checkBase(base);
        Map<String, Measure> measures = new LinkedHashMap<>();
        if (root.get(ARMS) instanceof Node.Items items) {
            for (int i = 0; i < items.nodes().size(); i++) {
                if (items.nodes().get(i) instanceof Node.Fields fields
                        && fields.get("name") instanceof Node.Scalar name) {
                    String path = ARMS + "[" + i + "].change";
                    arms.stream()
                            .filter(arm -> arm.name().equals(name.text()))
                            .findFirst()
                            .ifPresent(arm -> models.checkArm(arm, fields.get("change"), path, base)
                                    .forEach(one -> measures.putIfAbsent(one.name(), one)));
                }
            }
        }
        return List.copyOf(measures.values());
    }

    private void name(@Nullable Node node, String path) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty() && !Scenario.isName(scalar.text())) {
            problems.add(
                    node.mark(),
                    path,
                    "a name has small letters, digits and dashes only, not " + scalar.text(),
                    "Maybe " + Scenario.asName(scalar.text()));
        }
    }

    private void arms(Node.Items items) {
        if (items.nodes().isEmpty()) {
            problems.add(items.mark(), ARMS, "at least one arm is needed");
        }
        Map<String, Mark> names = new HashMap<>();
        for (int i = 0; i < items.nodes().size(); i++) {
            String path = ARMS + "[" + i + "]";
            if (items.nodes().get(i) instanceof Node.Fields arm) {
                Node name = arm.get("name");
                name(name, path + ".name");
                unique(name, path + ".name", names);
                if (arm.get("change") instanceof Node.Fields change) {
                    survey(change.get(POPULATION), path + ".change." + POPULATION);
                }
            }
        }
    }

    private void unique(@Nullable Node node, String path, Map<String, Mark> names) {
        if (node instanceof Node.Scalar scalar) {
            Mark before = names.putIfAbsent(scalar.text(), scalar.mark());
            if (before != null) {
                problems.add(
                        scalar.mark(),
                        path,
                        "another arm is named " + scalar.text() + " already, in line " + before.line());
            }
        }
    }

    private void survey(@Nullable Node node, String path) {
        if (node instanceof Node.Fields population) {
            file(population.get("file"), path + ".file", FileKind.SURVEY);
            file(population.get("mapping"), path + ".mapping", FileKind.MAPPING);
        }
    }

    private void file(@Nullable Node node, String path, FileKind kind) {
        if (node instanceof Node.Scalar named && !named.text().isEmpty()) {
            try {
                InputFile.require(FileNames.within(folder, named.text()), kind);
            } catch (InputFileException unusable) {
                problems.add(named.mark(), path, unusable);
            }
        }
    }

    private void summary(Node.Items items, List<Arm> arms, List<Measure> solved) {
        Set<String> known = new TreeSet<>();
        solved.forEach(measure -> known.add(measure.name()));
        for (Arm arm : arms) {
            if (arm.model() instanceof SimulatedModel simulated) {
                ScenarioRuns.measures(simulated).forEach(measure -> known.add(measure.name()));
            }
        }
        for (int i = 0; i < items.nodes().size(); i++) {
            if (items.nodes().get(i) instanceof Node.Scalar scalar && !known.contains(scalar.text())) {
                problems.add(
                        scalar.mark(),
                        "summary[" + i + "]",
                        "no measure is called " + scalar.text(),
                        Nearest.of(scalar.text(), known)
                                .map(near -> "Maybe " + near)
                                .orElse("All are listed in dictionary.csv of any results"));
            }
        }
    }
}
