package org.ayllu.experiments.scenario.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.FileNames;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.ensembles.files.Sha256;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.CalibrationTerms;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.SurveyPopulation;
import org.ayllu.experiments.scenario.rule.CalibrationRules;
import org.ayllu.experiments.scenario.rule.Written;
import org.ayllu.experiments.survey.SurveyImport;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.experiments.yaml.Partial;
import org.ayllu.experiments.yaml.Provenance;
import org.ayllu.experiments.yaml.RecordNode;
import org.ayllu.experiments.yaml.YamlWriter;
import org.ayllu.models.model.Model;
import org.jspecify.annotations.Nullable;

/** Writes scenarios as YAML with all defaults filled in, arms as what they change. What it writes reads back to the same scenario. */
public final class ScenarioWriter {
    /** What of {@code experiment:} says only what is looked at, and moves no figure of a run. */
    private static final List<String> LOOKED_AT = List.of("panel", "sweep", "sensitivity");

    private ScenarioWriter() {}

    /** A scenario's text, every number with unit, status and source. */
    public static String text(LoadedScenario loaded) {
        Map<String, Provenance> defaults = new HashMap<>();
        Scenario scenario = loaded.scenario();
        ParameterPaths.of(written(scenario)).forEach(entry -> defaults.put(entry.path(), entry.asDefault()));
        for (int i = 0; i < scenario.arms().size(); i++) {
            Model model = scenario.arms().get(i).model();
            if (!model.getClass().equals(scenario.model().getClass())) {
                String path = "arms[" + i + "].change.model.";
                ParameterPaths.of(model).forEach(entry -> defaults.put(path + entry.path(), entry.asDefault()));
            }
        }
        String whole = "# " + loaded.scenario().title()
                + ": all numbers, with those that the scenario's files leave to the model.\n"
                + text(loaded.scenario(), path -> known(path, loaded.stated(), defaults), List.of());
        String text = ChangedLabels.noted(whole, loaded.remarks());
        return loaded.questionOf()
                .map(file -> InheritedQuestion.noted(text, file))
                .orElse(text);
    }

    private static @Nullable Provenance known(
            String path, Map<String, Provenance> stated, Map<String, Provenance> defaults) {
        return stated.getOrDefault(path, defaults.get(path));
    }

    /** A scenario's text with bare numbers, without its calibration, its studies and its panel: scenarios of equal figures have equal texts. */
    public static String canonical(Scenario scenario) {
        return text(scenario.with(CalibrationTerms.none()), path -> null, LOOKED_AT);
    }

    /**
     * Digest of everything that can move a figure: the canonical text, and the content of the files that it names.
     *
     * @param scenario the scenario
     * @param folder what the files are relative to
     * @return SHA-256 in hexadecimal
     * @throws InputFileException if such a file cannot be read
     */
    public static String hash(Scenario scenario, Path folder) {
        byte[] text = canonical(scenario).getBytes(StandardCharsets.UTF_8);
        Sha256 digest = new Sha256().add(text, text.length);
        Set<Path> files = new LinkedHashSet<>();
        for (Arm arm : scenario.arms()) {
            if (arm.model() instanceof SolvedModel solved) {
                solved.files().forEach(name -> files.add(FileNames.within(folder, name)));
            } else if (arm.population() instanceof SurveyPopulation survey) {
                Path csv = FileNames.within(folder, survey.file());
                Path mapping = FileNames.within(folder, survey.mapping());
                files.add(csv);
                files.add(mapping);
                SurveyImport.roster(csv, SurveyMapping.read(mapping)).ifPresent(files::add);
            }
        }
        for (Path file : files) {
            byte[] content = InputFile.stored(file, FileKind.SURVEY);
            digest.add(content, content.length);
        }
        return digest.text();
    }

    /** A text without some keys of {@code experiment:}. */
    private static String text(
            Scenario scenario, Function<String, @Nullable Provenance> provenance, List<String> left) {
        String calibration = CalibrationRules.KEY;
        RecordNode nodes = new RecordNode(
                path -> path.indexOf('.') < 0 || path.startsWith(calibration + ".") ? null : provenance.apply(path));
        Node.Fields whole = nodes.whole(written(scenario, nodes), "");
        Map<String, Node.Entry> played = new LinkedHashMap<>();
        whole.entries().forEach((key, entry) -> {
            if (scenario.plays(key)
                    && !(key.equals(calibration) && scenario.calibration().isEmpty())) {
                played.put(key, key.equals("experiment") ? without(entry, left) : entry);
            }
        });
        return YamlWriter.text(new Node.Fields(whole.mark(), played));
    }

    private static Node.Entry without(Node.Entry entry, List<String> keys) {
        Node.Fields fields = (Node.Fields) entry.value();
        Map<String, Node.Entry> rest = new LinkedHashMap<>(fields.entries());
        keys.forEach(rest::remove);
        return new Node.Entry(entry.mark(), new Node.Fields(fields.mark(), rest));
    }

    /** A scenario as its file would have it, with bare numbers in the arms' changes. */
    static Written written(Scenario scenario) {
        return written(scenario, new RecordNode(path -> null));
    }

    private static Written written(Scenario scenario, RecordNode nodes) {
        Written.Terms base = new Written.Terms(scenario.population(), scenario.livelihood(), scenario.model());
        List<Written.WrittenArm> arms = new ArrayList<>();
        for (Arm arm : scenario.arms()) {
            Written.Terms terms = new Written.Terms(arm.population(), arm.livelihood(), arm.model());
            Node.Fields change = nodes.difference(terms, base, "arms[" + arms.size() + "].change");
            arms.add(new Written.WrittenArm(arm.name(), arm.label(), new Partial<>(Written.Terms.class, change)));
        }
        return new Written(
                scenario.format(),
                scenario.name(),
                scenario.title(),
                scenario.question(),
                scenario.seed(),
                scenario.replicates(),
                scenario.time(),
                scenario.population(),
                scenario.livelihood(),
                scenario.model(),
                arms,
                scenario.summary(),
                scenario.experiment(),
                scenario.calibration());
    }
}
