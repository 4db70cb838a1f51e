package org.ayllu.reports.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ayllu.core.terms.Status;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.experiments.scenario.file.ChangedLabels;
import org.ayllu.experiments.scenario.file.InheritedQuestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The scenario of a results folder as its {@code scenario.yaml} has it. It is read as plain YAML: a report can be made where the survey or the crop table
 * of the run is not at hand.
 */
public final class RunScenario {
    private static final String VALUE = "value";

    private final JsonNode root;
    private final Optional<String> questionOf;
    private final List<ChangedLabels.Changed> changedLabels;

    private RunScenario(JsonNode root, String text) {
        this.root = root;
        this.questionOf = InheritedQuestion.in(text);
        this.changedLabels = ChangedLabels.in(text);
    }

    /**
     * Reads it.
     *
     * @throws ResultsFolderException when it is no YAML
     */
    static RunScenario of(RunStore store) throws IOException {
        try {
            String text = store.scenarioYaml();
            return new RunScenario(YAMLMapper.shared().readTree(text), text);
        } catch (JacksonException e) {
            throw new ResultsFolderException(
                    store.folder().resolve("scenario.yaml") + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    /** What the experiment is to answer; empty if the file does not say. */
    String question() {
        return root.path("question").asString("");
    }

    /** The file that the scenario extends and whose question it takes over; nothing if the question is its own. */
    Optional<String> questionOf() {
        return questionOf;
    }

    /** Changes by {@code --set} that titles or labels do not say. */
    List<ChangedLabels.Changed> changedLabels() {
        return changedLabels;
    }

    /** Kind of the model. */
    public String model() {
        return root.path("model").path("kind").asString("");
    }

    /** Whether the model is simulated over years, not solved at once. */
    public boolean simulated() {
        return root.has("time");
    }

    /** Kind of the theory of the household; empty for a model that is solved. */
    String theory() {
        return root.path("livelihood").path("kind").asString("");
    }

    /** Whether households are drawn, not surveyed. */
    public boolean synthetic() {
        return root.has("population")
                && !root.path("population").path("kind").asString("").equals("survey");
    }

    /** A whole number of the base; 0 if it is not there. */
    public int whole(String block, String key) {
        return (int) Math.round(root.path(block).path(key).path(VALUE).asDouble(0));
    }

    /** Kind of the trial among municipalities; {@code arms} where arms are whole worlds. */
    public String design() {
        return designed("kind").asString("arms");
    }

    /** A whole number of the trial's design; 0 if it is not there. */
    public int design(String key) {
        return (int) Math.round(designed(key).path(VALUE).asDouble(0));
    }

    /** Names of the measures in which twins are alike. */
    public List<String> covariates() {
        List<String> names = new ArrayList<>();
        designed("covariates").forEach(name -> names.add(name.asString("")));
        return names;
    }

    private JsonNode designed(String key) {
        return root.path("experiment").path("design").path(key);
    }

    /** Names of the measures of its summary. */
    public List<String> summary() {
        List<String> names = new ArrayList<>();
        root.path("summary").forEach(name -> names.add(name.asString("")));
        return names;
    }

    /** The numbers of the base. */
    public List<StatedNumber> base() {
        List<StatedNumber> numbers = new ArrayList<>();
        root.properties().forEach(entry -> {
            if (!entry.getKey().equals("arms")) {
                collect(entry.getKey(), entry.getValue(), numbers);
            }
        });
        return numbers;
    }

    /** The numbers that an arm states in place of the base's. */
    public List<StatedNumber> changes(int arm) {
        List<StatedNumber> numbers = new ArrayList<>();
        collect("", root.path("arms").path(arm).path("change"), numbers);
        return numbers;
    }

    /** How many numbers of the base are known so. */
    public long count(Status status) {
        return base().stream().filter(number -> number.status() == status).count();
    }

    /** How many numbers of the base are recalled or assumed. */
    public long soft() {
        return base().stream().filter(StatedNumber::soft).count();
    }

    /** Recalled and assumed numbers with a range, the widest in proportion to their value first. */
    public List<StatedNumber> widest() {
        return base().stream()
                .filter(number -> number.soft() && number.ranged())
                .sorted(Comparator.comparingDouble(StatedNumber::relativeWidth).reversed())
                .toList();
    }

    private static void collect(String path, JsonNode node, List<StatedNumber> into) {
        if (node.isObject() && node.has(VALUE) && node.has("status")) {
            into.add(number(path, node));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), into));
        }
    }

    private static StatedNumber number(String path, JsonNode node) {
        List<StatedNumber.At> values = new ArrayList<>();
        JsonNode value = node.path(VALUE);
        if (value.isObject()) {
            value.properties()
                    .forEach(entry -> values.add(
                            new StatedNumber.At(entry.getKey(), entry.getValue().asDouble(0))));
        } else if (value.isArray()) {
            value.forEach(one -> values.add(new StatedNumber.At("", one.asDouble(0))));
        } else {
            values.add(new StatedNumber.At("", value.asDouble(0)));
        }
        List<Double> range = new ArrayList<>();
        node.path("range").forEach(end -> range.add(end.asDouble(0)));
        return new StatedNumber(
                path,
                values,
                node.path("unit").asString(""),
                Status.valueOf(node.path("status").asString("").toUpperCase(Locale.ROOT)),
                node.path("source").asString(""),
                range);
    }
}
