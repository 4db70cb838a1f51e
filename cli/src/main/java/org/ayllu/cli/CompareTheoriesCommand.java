package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ayllu.cli.report.TheoryTables;
import org.ayllu.cli.text.Numerals;
import org.ayllu.cli.text.Paragraph;
import org.ayllu.experiments.ensemble.Ensemble;
import org.ayllu.experiments.ensemble.EnsembleOutcome;
import org.ayllu.experiments.ensemble.Execution;
import org.ayllu.experiments.ensemble.Response;
import org.ayllu.experiments.ensemble.RunFailure;
import org.ayllu.experiments.ensemble.RunsInMemory;
import org.ayllu.experiments.scenario.LoadedScenario;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.ScenarioRuns;
import org.ayllu.experiments.theory.TheoryEffects;
import org.ayllu.experiments.theory.TheoryExperiment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the experiment of a scenario file under several theories of the household and says where they agree. */
@Command(
        name = "compare-theories",
        sortOptions = false,
        description = {
            "Run the experiment of a scenario file under every theory of the household, and say whether they agree.",
            "",
            "All arms are simulated in every replicate under each theory, with the same people and the same draws. Printed are "
                    + "the sign and size of what the arms change in the measures of the summary, with 95 % intervals, and how "
                    + "many theories agree on the sign. Nothing is kept in files."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu compare-theories scenarios/andes-opening-small.yaml",
            "  ayllu compare-theories scenarios/andes-opening.yaml --theories nonSeparable,chayanov --replicates 10"
        })
final class CompareTheoriesCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Option(
            names = "--theories",
            split = ",",
            paramLabel = "KIND",
            description = "Theories to compare, with commas between; all of them unless stated.")
    private @Nullable List<String> theories;

    @Mixin
    private ThreadsOption threadsOption = new ThreadsOption();

    @Mixin
    private CheckOption checkOption = new CheckOption();

    @Override
    public Integer call() throws IOException {
        threadsOption.require();
        List<String> chosen = chosen();
        LoadedScenario loaded = scenarioOptions.read();
        HighlandsOnly.require("compare-theories", "what theories of the household say", loaded.scenario());
        TheoryExperiment experiment = experiment(loaded.scenario(), chosen);
        SurveyReports.of(loaded);
        announce(loaded.scenario(), experiment);
        ScenarioRuns runs = new ScenarioRuns(experiment.scenario(), loaded.folder(), checkOption.level());
        RunsInMemory keeper = new RunsInMemory();
        long begun = System.nanoTime();
        EnsembleOutcome outcome;
        int columns = Terminal.columns();
        PrintWriter err = spec.commandLine().getErr();
        try (ProgressDisplay display =
                new ProgressDisplay(err, columns, runs.size().runs(), System::nanoTime)) {
            outcome = new Ensemble(runs, runs.size()).run(keeper, Execution.of(threadsOption.value()), display);
        }
        if (!outcome.complete()) {
            return new FailedRuns(spec, outcome).tell(RunFailure::message).lost();
        }
        TheoryEffects effects = new TheoryEffects(experiment, keeper.series(), Response.YEARS);
        TheoryTables tables = new TheoryTables(
                experiment, effects, Experiment.of(loaded, checkOption.level()).headlines());
        PrintWriter out = spec.commandLine().getOut();
        tables.lines().forEach(out::println);
        out.println("Time     " + Numerals.duration((System.nanoTime() - begun) / NANOS) + " for "
                + Numerals.count(outcome.runs(), "run"));
        return ExitStatus.DONE;
    }

    /** The names asked for, each of them known and none twice. */
    private List<String> chosen() {
        List<String> known = List.copyOf(TheoryExperiment.known().keySet());
        if (theories == null) {
            return known;
        }
        List<String> chosen = new ArrayList<>();
        for (String theory : theories) {
            if (!known.contains(theory)) {
                throw new ParameterException(spec.commandLine(), "--theories: " + OptionValues.none(theory, known));
            }
            if (chosen.contains(theory)) {
                throw new ParameterException(spec.commandLine(), "--theories names " + theory + " twice");
            }
            chosen.add(theory);
        }
        return chosen;
    }

    private TheoryExperiment experiment(Scenario scenario, List<String> chosen) {
        try {
            return TheoryExperiment.of(scenario, chosen);
        } catch (IllegalArgumentException refused) {
            throw new CommandFailure(ExitStatus.INVALID, scenarioOptions.file() + ": " + refused.getMessage());
        }
    }

    private void announce(Scenario scenario, TheoryExperiment experiment) {
        PrintWriter out = spec.commandLine().getOut();
        Paragraph.wrap(scenario.title(), Paragraph.WIDTH).forEach(out::println);
        int runs = experiment.scenario().arms().size() * scenario.replicates();
        String text = (experiment.theories().size() == 1
                        ? "1 theory"
                        : experiment.theories().size() + " theories") + " × "
                + Numerals.count(scenario.arms().size(), "arm") + " × "
                + Numerals.count(scenario.replicates(), "replicate") + ": " + Numerals.count(runs, "run") + " of "
                + Numerals.count(scenario.time().years(), "year");
        out.println(Paragraph.hanging("  ", text));
        out.println();
        out.flush();
    }
}
