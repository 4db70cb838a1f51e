package org.ayllu.reports.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.experiments.scenario.file.ChangedLabels;

/** What a report is made of: figures, scenario, and the words and numerals of its language. */
public final class Material {
    /** The measure that stands for how well people live. */
    public static final String WELFARE = "realIncomePerPerson";

    private final RunStore store;
    private final RunFigures figures;
    private final RunScenario scenario;
    private final Words words;
    private final Numbers numbers;
    private final ScenarioTexts texts;
    private final List<ArmDescription> arms;
    private final Map<String, MeasureText> measures = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();

    public Material(RunStore store, Language language) throws IOException {
        this.store = store;
        this.figures = new RunFigures(store);
        this.scenario = RunScenario.of(store);
        this.words = Words.of(language);
        this.numbers = new Numbers(words.locale());
        this.texts = ScenarioTexts.of(language);
        this.arms = figures.arms().stream().map(texts::arm).toList();
        for (MeasureDescription measure : store.dictionary()) {
            measures.put(measure.name(), MeasureText.of(measure, words));
        }
    }

    /** Adds something to say to who makes the report, in English. */
    public void notice(String notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    public List<String> notices() {
        return List.copyOf(notices);
    }

    public RunStore store() {
        return store;
    }

    public Manifest manifest() {
        return store.manifest();
    }

    public RunFigures figures() {
        return figures;
    }

    public RunScenario scenario() {
        return scenario;
    }

    public Words words() {
        return words;
    }

    public Numbers numbers() {
        return numbers;
    }

    /** A measure that the dictionary has. */
    public Optional<MeasureText> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }

    /** Those of some measures that every arm reported in every year. */
    public List<MeasureText> reported(List<String> names) {
        List<MeasureText> found = new ArrayList<>();
        for (String name : names) {
            measure(name).filter(measure -> figures.reported(name)).ifPresent(found::add);
        }
        return found;
    }

    /** All measures of the dictionary, in its order. */
    public List<MeasureText> measures() {
        return List.copyOf(measures.values());
    }

    /** The arms with names and labels for readers, the baseline first. */
    public List<ArmDescription> arms() {
        return arms;
    }

    /** The scenario's title for readers. */
    public String title() {
        return texts.text(manifest().experiment().title());
    }

    /** What the experiment is to answer, for readers; empty if the scenario does not say. */
    public String question() {
        return texts.text(scenario.question());
    }

    /** The file whose question it is, where the scenario states none of its own; empty where it does. */
    Optional<String> inheritedQuestion() {
        return question().isEmpty()
                ? Optional.empty()
                : scenario.questionOf().map(file -> words.of("page.inherited", "file", file));
    }

    /** What is to be known before the answer: whose question it is, and which numbers titles and labels do not say. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>(inheritedQuestion().stream().toList());
        for (ChangedLabels.Changed one : scenario.changedLabels()) {
            String path = one.path().replaceFirst("^arms\\.[^.]+\\.", "");
            notes.add(words.of("compared.changed", "name", Words.capital(name(path)), "value", one.value()));
        }
        return notes;
    }

    /** How the keys of what the model cannot say begin; of a model that these pages do not know, that they do not. */
    public String limits() {
        if (!scenario.simulated()) {
            return "limits.solved";
        }
        String known = "limits." + scenario.model();
        return words.has(known + ".a") ? known : "limits.other";
    }

    /** A number in plain words; the keys that lead to it where a language has none. */
    public String name(String path) {
        return NumberNames.of(path, words);
    }

    /** Indices of the arms that are compared with the baseline. */
    public List<Integer> compared() {
        return IntStream.range(1, arms().size()).boxed().toList();
    }

    /** Indices of all arms. */
    public List<Integer> all() {
        return IntStream.range(0, arms().size()).boxed().toList();
    }

    /** Name of an arm for readers. */
    public String arm(int index) {
        return arms().get(index).name();
    }

    /** Whether nothing is compared. */
    public boolean single() {
        return arms().size() == 1;
    }

    /** Whether there are intervals. */
    public boolean judged() {
        return figures.replicates() > 1;
    }

    /** Years over which figures are averaged. */
    public String period() {
        return measures.isEmpty()
                ? ""
                : figures.period(measure(WELFARE).map(MeasureText::name).orElse("households"));
    }

    /** How many replicates and households, as captions say it. */
    public String n() {
        return words.of(
                judged() ? "caption.n" : "caption.nOne",
                "replicates",
                numbers.count(figures.replicates()),
                "households",
                numbers.count(scenario.whole("population", "households")));
    }

    /** A caption, which has another wording without intervals. */
    public String caption(String key, Object... fills) {
        List<Object> all = new ArrayList<>(List.of("baseline", arm(0), "period", period(), "n", n()));
        all.addAll(List.of(fills));
        return words.of(judged() ? "caption." + key : "caption." + key + "Once", all.toArray());
    }

    /** A change in per cent as a sentence says it: one that rounds to zero is said to be almost nothing. */
    public String change(double percent) {
        return Effect.roundsToZero(percent) ? words.raw("size.hardly") : numbers.percent(percent);
    }

    /** The legend of some arms. */
    public List<Chart.LegendEntry> legend(List<Integer> indices) {
        return indices.stream()
                .map(index -> new Chart.LegendEntry(
                        index, arm(index), arms().get(index).label()))
                .toList();
    }

    /** Names of all arms, listed. */
    public String armNames() {
        return words.list(arms().stream().map(ArmDescription::name).toList());
    }

    /** A title with the arm that it is about, where more than one is compared, and a warning where chance is not ruled out. */
    public String title(int arm, String title) {
        String named = arms().size() > 2 ? words.of("title.arm", "title", title, "arm", arm(arm)) : title;
        return judged() ? named : words.of("title.once", "title", named);
    }
}
