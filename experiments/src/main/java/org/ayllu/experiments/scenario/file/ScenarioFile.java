package org.ayllu.experiments.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.CalibrationTerms;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.rule.CalibrationRules;
import org.ayllu.experiments.scenario.rule.ChannelRules;
import org.ayllu.experiments.scenario.rule.ExperimentRules;
import org.ayllu.experiments.scenario.rule.RuleChecks;
import org.ayllu.experiments.scenario.rule.ScenarioRules;
import org.ayllu.experiments.scenario.rule.StudyRules;
import org.ayllu.experiments.scenario.rule.TargetRules;
import org.ayllu.experiments.scenario.rule.Written;
import org.ayllu.experiments.yaml.Binder;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Overlay;
import org.ayllu.experiments.yaml.Problem;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.experiments.yaml.Provenance;
import org.ayllu.experiments.yaml.YamlFile;
import org.ayllu.models.model.Measure;
import org.ayllu.models.model.Model;

/** Reads scenario files. */
public final class ScenarioFile {
    private static final int MOST_ARMS = 200;
    private static final List<String> CHANGEABLE = List.of("population", "livelihood", "model");

    private final YamlFile file;
    private final Models models;
    private final Node.Fields root;
    private final Problems problems;
    private final Overrides overrides;
    private final Set<Problem> remarks = new LinkedHashSet<>();
    private final Map<String, Provenance> stated = new LinkedHashMap<>();
    /** Whether {@code calibration:} must fit the rest: when it stands in the file itself, unless arms or numbers came from elsewhere. */
    private final boolean calibrating;

    private ScenarioFile(YamlFile file, Models models, Overrides overrides, boolean calibrating, Problems problems) {
        this.file = file;
        this.models = models;
        this.overrides = overrides;
        Node own = file.root().get(CalibrationRules.KEY);
        this.calibrating = calibrating
                || (overrides.isEmpty()
                        && own != null
                        && own.mark().file().equals(file.sources().get(0)));
        this.root = new FilePaths(folder(file.sources().get(0)), overrides.absoluteNames())
                .rebased(overrides.over(file.root()));
        this.problems = problems;
    }

    /**
     * Reads a scenario of a model that comes with Ayllu.
     *
     * @param path its file
     * @throws InvalidFileException with all problems of the file, those in the arms' changes included
     */
    public static LoadedScenario read(Path path) {
        return read(path, Overrides.none());
    }

    /**
     * Reads a scenario of a model that comes with Ayllu and changes it.
     *
     * @param path its file
     * @param overrides what is changed
     * @throws InvalidFileException with all problems of the file as changed
     */
    public static LoadedScenario read(Path path, Overrides overrides) {
        return read(path, Models.shipped(), overrides);
    }

    /**
     * Reads a scenario and changes it.
     *
     * @param path its file
     * @param models those that it may name
     * @param overrides what is changed
     * @throws InvalidFileException with all problems of the file as changed
     */
    public static LoadedScenario read(Path path, Models models, Overrides overrides) {
        return read(path, models, overrides, false);
    }

    /**
     * Reads a scenario to calibrate it.
     *
     * @param path its file
     * @param models those that it may name
     * @param overrides what is changed
     * @throws InvalidFileException with all problems of the file as changed, those of its {@code calibration:} included
     */
    public static LoadedScenario readToCalibrate(Path path, Models models, Overrides overrides) {
        return read(path, models, overrides, true);
    }

    private static LoadedScenario read(Path path, Models models, Overrides overrides, boolean calibrating) {
        Problems problems = new Problems();
        YamlFile file = YamlFile.read(path, problems);
        return new ScenarioFile(file, models, overrides, calibrating, problems).load();
    }

    /** The folder of a file. */
    static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private LoadedScenario load() {
        Model model = model(root);
        Binder binder = new Binder(problems, models.kindsOf(model));
        Optional<Written> written = binder.bind(Written.class, root, models.defaults(model), "");
        stated.putAll(binder.stated());
        remarks.addAll(binder.remarks());
        List<Arm> arms = arms();
        Path folder = folder(file.sources().get(0));
        List<Measure> measures = new ScenarioRules(root, folder, problems)
                .check(written.map(Written::model).orElse(null), arms);
        written.filter(whole -> arms.size() == whole.arms().size()).ifPresent(whole -> {
            new RuleChecks(root, problems).check(whole, arms);
            new ExperimentRules(root, problems).check(whole, arms);
            new StudyRules(root, problems, models.theoriesOf(model).keySet()).check(whole, arms);
        });
        written.ifPresent(new ChannelRules(root, problems)::check);
        boolean fits = written.isPresent() && !arms.isEmpty() && calibrationFits(written.get(), arms, measures);
        problems.throwIfAny();
        Written whole = written.orElseThrow();
        CalibrationTerms calibration = fits ? whole.calibration() : CalibrationTerms.none();
        boolean solved = whole.model() instanceof SolvedModel;
        List<String> summary = solved && root.get("summary") == null
                ? measures.stream().map(Measure::name).toList()
                : whole.summary();
        LoadedScenario loaded = new LoadedScenario(
                scenario(whole, solved ? 1 : whole.replicates(), arms, summary).with(calibration),
                stated,
                file.sources(),
                questionOf(),
                List.of());
        remarks.addAll(Remarks.of(loaded, file.root(), overrides.settings()));
        remarks.addAll(
                ChangedLabels.remarks(file.sources().get(0), loaded.scenario().title()));
        return new LoadedScenario(loaded.scenario(), stated, file.sources(), loaded.questionOf(), List.copyOf(remarks));
    }

    /** The model that a block names, with its usual numbers; the usual one where it names none that there is, which is told when the block is bound. */
    private Model model(Node.Fields block) {
        return block.get("model") instanceof Node.Fields model && model.get(Overlay.KIND) instanceof Node.Scalar kind
                ? models.called(kind.text())
                : models.usual();
    }

    /** The file whose question it is: one that the file extends, or the one that a resolved scenario names in a comment. */
    private Optional<String> questionOf() {
        Node question = file.root().get("question");
        if (question == null) {
            return Optional.empty();
        }
        Path own = file.sources().get(0);
        Path from = question.mark().file();
        return from.equals(own)
                ? InheritedQuestion.in(InputFile.read(own, FileKind.SCENARIO).text())
                : Optional.of(String.valueOf(from.getFileName()));
    }

    /** Whether {@code calibration:} fits the rest; a block that was inherited and does not is left out unless it is asked for. */
    private boolean calibrationFits(Written written, List<Arm> arms, List<Measure> measures) {
        if (!calibrating && written.calibration().isEmpty()) {
            return false;
        }
        Problems own = new Problems();
        new CalibrationRules(root, written, stated, own)
                .check(written.calibration(), new TargetRules(arms, written.time(), measures, own));
        if (calibrating) {
            own.list().forEach(one -> problems.add(one.mark(), one.path(), one.message(), one.hint()));
        }
        return own.list().isEmpty();
    }

    private static Scenario scenario(Written written, int replicates, List<Arm> arms, List<String> summary) {
        return new Scenario(
                written.format(),
                written.name(),
                written.title(),
                written.question(),
                written.seed(),
                replicates,
                written.time(),
                written.population(),
                written.livelihood(),
                written.model(),
                arms,
                summary,
                written.experiment(),
                CalibrationTerms.none());
    }

    /** The arms that can be made; what is wrong with a change is told even if the base is broken too. */
    private List<Arm> arms() {
        List<Arm> arms = new ArrayList<>();
        if (root.get("arms") instanceof Node.Items items) {
            if (items.nodes().size() > MOST_ARMS) {
                problems.add(
                        items.mark(),
                        "arms",
                        String.format(Locale.ROOT, "%,d", items.nodes().size()) + " arms are more than the " + MOST_ARMS
                                + " that a scenario may have",
                        "Maybe one arm, and a sweep over its numbers");
                return arms;
            }
            for (int i = 0; i < items.nodes().size(); i++) {
                Node node = items.nodes().get(i);
                if (problems.areMany()) {
                    problems.add(
                            node.mark(),
                            "arms[" + i + "]",
                            "from here on no arm was looked at: so much is wrong before");
                    return arms;
                }
                if (node instanceof Node.Fields arm) {
                    arm(arm, i).ifPresent(arms::add);
                }
            }
        }
        return arms;
    }

    private Optional<Arm> arm(Node.Fields arm, int index) {
        Node change = arm.get("change");
        Map<String, Node.Entry> base = new LinkedHashMap<>();
        root.entries().forEach((key, entry) -> {
            if (CHANGEABLE.contains(key)) {
                base.put(key, entry);
            }
        });
        Node.Fields below = new Node.Fields(root.mark(), base);
        Problems own = new Problems();
        String path = "arms[" + index + "].change";
        Node whole = change == null ? below : Overlay.change(change, below);
        Model model = whole instanceof Node.Fields block ? model(block) : models.usual();
        Binder binder = new Binder(own, models.kindsOf(model));
        Optional<Written.Terms> terms =
                binder.bind(Written.Terms.class, whole, models.defaults(model).base(), "");
        own.list().stream()
                .filter(this::isNew)
                .forEach(one -> problems.add(one.mark(), dot(path, one.path()), one.message(), one.hint()));
        binder.stated().forEach((key, one) -> {
            if (!one.equals(stated.get(key)) || binder.isKept(key)) {
                stated.put(dot(path, key), one);
            }
        });
        binder.remarks().stream()
                .filter(one -> !remarks.contains(one))
                .forEach(one -> remarks.add(new Problem(one.mark(), dot(path, one.path()), one.message(), one.hint())));
        return terms.map(
                all -> new Arm(text(arm, "name"), text(arm, "label"), all.population(), all.livelihood(), all.model()));
    }

    private static String dot(String path, String key) {
        return key.isEmpty() ? path : path + "." + key;
    }

    private boolean isNew(Problem problem) {
        return !problems.has(problem);
    }

    private static String text(Node.Fields arm, String key) {
        return arm.get(key) instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
