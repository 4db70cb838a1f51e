package org.ayllu.cli;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.ScenarioText;
import org.ayllu.experiments.scenario.FixedWidth;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.StopTerms;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.ScenarioWriter;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.models.solution.Figure;
import org.ayllu.reports.terminal.MeasureWords;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.TextTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A scenario ready to be recorded.
 *
 * @param scenario what is simulated
 * @param description the words that go into its results
 * @param runs makes its runs
 */
record Experiment(Scenario scenario, ExperimentDescription description, ScenarioRuns runs) {
    /** The measure that is shown unless another is asked for. */
    static final String USUAL_MEASURE = "realIncomePerPerson";

    /**
     * Makes a scenario ready.
     *
     * @throws CommandFailure when a file that the scenario names cannot be read
     */
    public static Experiment of(LoadedScenario loaded, CheckLevel check) {
        return of(loaded, check, 0);
    }

    /** The same with a panel of households; none when it is 0. */
    static Experiment of(LoadedScenario loaded, CheckLevel check, int panel) {
        Scenario scenario = loaded.scenario();
        ScenarioRuns runs = new ScenarioRuns(scenario, loaded.folder(), check).withPanel(panel);
        List<MeasureDescription> measures = runs.measures().stream()
                .map(measure -> new MeasureDescription(measure.name(), measure.unit(), measure.doc()))
                .toList();
        List<ArmDescription> arms = scenario.arms().stream()
                .map(arm -> new ArmDescription(arm.name(), arm.label()))
                .toList();
        ScenarioText text =
                new ScenarioText(scenario.name(), scenario.title(), hash(loaded), ScenarioWriter.text(loaded));
        return new Experiment(
                scenario,
                new ExperimentDescription(text, scenario.seed(), replicates(scenario), arms, measures, runs.panel()),
                runs);
    }

    /** The most that a rule to stop by allows, else those that the scenario states. */
    private static int replicates(Scenario scenario) {
        StopTerms stop = scenario.experiment().stop();
        return stop.isActive() ? stop.most() : scenario.replicates();
    }

    /** The rule that decides how many replicates there are, if there is one. */
    Optional<FixedWidth> stop() {
        return scenario.experiment().stop().isActive() ? Optional.of(new FixedWidth(scenario)) : Optional.empty();
    }

    /** The measure that the rule watches. */
    MeasureWords watched() {
        String name = scenario.experiment().stop().measure();
        return description.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .map(MeasureWords::of)
                .orElseThrow();
    }

    private static String hash(LoadedScenario loaded) {
        try {
            return ScenarioWriter.hash(loaded.scenario(), loaded.folder());
        } catch (UncheckedIOException unreadable) {
            throw new CommandFailure(ExitStatus.INVALID, FailureMessages.reason(unreadable.getCause()));
        }
    }

    /** How long the runs of this session spent in each phase, as lines of a table. */
    List<String> times() {
        Map<String, Double> seconds = runs.phaseSeconds();
        double all = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
        TextTable table = new TextTable(1, "Phase", "seconds", "share");
        seconds.forEach((phase, spent) ->
                table.row(phase, Numerals.of(spent, 2), all > 0 ? Numerals.of(100 * spent / all, 0) + " %" : ""));
        table.row("all phases, summed over runs", Numerals.of(all, 2), "");
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(table.lines());
        return lines;
    }

    /** The measures of the summary. */
    List<MeasureWords> headlines() {
        List<MeasureWords> headlines = new ArrayList<>();
        for (String name : scenario.summary()) {
            description.measures().stream()
                    .filter(measure -> measure.name().equals(name))
                    .map(MeasureWords::of)
                    .forEach(headlines::add);
        }
        return headlines;
    }

    /**
     * The measure of the chart: one of those of the curve if the model is solved at once.
     *
     * @param spec the command that was asked
     * @param wanted name of the measure, null for the usual one
     * @throws ParameterException when there is no such measure
     */
    MeasureWords charted(CommandSpec spec, @Nullable String wanted) {
        List<String> names = runs.curve()
                .map(curve -> curve.points().get(0).figures().stream()
                        .map(Figure::name)
                        .toList())
                .orElseGet(() -> description.measures().stream()
                        .map(MeasureDescription::name)
                        .toList());
        String name = wanted != null
                ? wanted
                : scenario.baseline().model() instanceof SolvedModel ? names.get(0) : USUAL_MEASURE;
        return description.measures().stream()
                .filter(measure -> measure.name().equals(name) && names.contains(name))
                .findFirst()
                .map(MeasureWords::of)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--plot: no measure is called '" + name + "'. " + Nearest.hint(name, names)));
    }
}
