package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ayllu.ensembles.execution.EnsembleOutcome;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.RunFailure;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.results.record.Recording;
import org.ayllu.experiments.scenario.DrawSharing;
import org.ayllu.experiments.scenario.ExperimentTerms;
import org.ayllu.experiments.scenario.FixedWidth;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.SurveyPopulation;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Curve;
import org.ayllu.reports.terminal.MeasureWords;
import org.ayllu.reports.terminal.Preview;
import org.ayllu.reports.terminal.SolvedSummary;
import org.ayllu.reports.terminal.StopWords;
import org.ayllu.reports.terminal.Summary;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the experiment of a scenario file. */
@Command(
        name = "run",
        sortOptions = false,
        description = {
            "Run the experiment of a scenario file and say what came out.",
            "",
            "Every arm is simulated in every replicate. Results are kept while they come in: after Ctrl-C or a power cut the "
                    + "same command goes on from there, to the same figures. The same file and seed give the same figures on "
                    + "any number of threads."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu run scenarios/andes-opening-small.yaml",
            "  ayllu run scenarios/andes-opening.yaml --replicates 20 --out results/long",
            "  ayllu run scenarios/andes-opening.yaml --out results/long --resume --threads 2",
            "  ayllu run scenarios/andes-opening.yaml --households survey.csv --mapping mapping.yaml",
            "  ayllu run scenarios/andes-opening.yaml --set model.border.freight=80 --plot headcount"
        })
final class RunCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    private ThreadsOption threadsOption = new ThreadsOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the results; results/NAME-OF-THE-SCENARIO unless stated.")
    private @Nullable Path out;

    @Option(
            names = "--resume",
            description =
                    "Only go on with an unfinished run of the same scenario; without one nothing is begun, and finished results are left as they are.")
    private boolean resume;

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    @Option(
            names = "--panel",
            paramLabel = "N",
            description =
                    "Follow N households of each replicate, the same in all arms, in the table households; as many as experiment.panel of the file unless stated, 0 = none.")
    private @Nullable Integer panel;

    @Option(names = "--csv", description = "Write every figure as series.csv too, beside the tables in Parquet.")
    private boolean csv;

    @Mixin
    private CheckOption checkOption = new CheckOption();

    @Option(
            names = "--plot",
            paramLabel = "MEASURE",
            description =
                    "Measure of the chart; realIncomePerPerson unless stated, of a textbook model the first of its curve.")
    private @Nullable String plot;

    @Option(names = "--profile", description = "Say how long each phase of the plan took.")
    private boolean profile;

    @Option(names = "--quiet", description = "Print the folder of the results and nothing else.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        threadsOption.require();
        if (panel != null) {
            OptionValues.require(spec, "--panel", panel, 0, ExperimentTerms.MOST_FOLLOWED);
        }
        LoadedScenario loaded = scenarioOptions.read();
        int followed = panel != null ? panel : loaded.scenario().experiment().panel();
        Experiment experiment = Experiment.of(loaded, checkOption.level(), followed);
        MeasureWords charted = experiment.charted(spec, plot);
        Map<SurveyPopulation, SurveyReport> surveys = SurveyReports.of(loaded);
        TrialOutput.require(experiment);
        Path folder = out != null ? out : Path.of("results", loaded.scenario().name());
        if (resume && force) {
            throw new ParameterException(
                    spec.commandLine(), "--resume goes on and --force begins anew: give one of them");
        }
        Recording recording = new Recording(folder, experiment.description(), experiment.runs(), force)
                .deriving(experiment.runs().derived())
                .withCsv(csv);
        if (resume && recording.finished()) {
            spec.commandLine()
                    .getOut()
                    .println(
                            quiet
                                    ? folder.toString()
                                    : folder
                                            + " holds the finished results of this run already; nothing is left to do.");
            return ExitStatus.DONE;
        }
        if (!force && Files.exists(folder.resolve(Manifest.FILE))) {
            throw new CommandFailure(
                    ExitStatus.FOLDER,
                    folder
                            + " already holds finished results. --force replaces them, --out DIR puts the new ones elsewhere.");
        }
        Optional<FixedWidth> stop = experiment.stop();
        stop.ifPresent(recording::sizedBy);
        if (resume && !recording.continues()) {
            throw new CommandFailure(
                    ExitStatus.FOLDER,
                    shown(recording.partialFolder())
                            + " holds no unfinished run of this scenario, seed and size. Without --resume a new run is begun.");
        }
        if (!quiet) {
            announce(loaded, surveys, folder, recording);
        }
        return Farewell.after(() -> {
            int status = record(recording, experiment, folder, new Shown(charted, stop));
            spec.commandLine().getOut().flush();
            spec.commandLine().getErr().flush();
            return status;
        });
    }

    /**
     * What is shown beside the summary.
     *
     * @param charted measure of the chart
     * @param stop the rule that decided how many replicates there are
     */
    private record Shown(MeasureWords charted, Optional<FixedWidth> stop) {}

    private int record(Recording recording, Experiment experiment, Path folder, Shown shown) throws IOException {
        long begun = System.nanoTime();
        EnsembleOutcome outcome = simulate(recording, experiment.runs());
        double seconds = (System.nanoTime() - begun) / NANOS;
        if (!outcome.complete()) {
            return new FailedRuns(spec, outcome).tell(RunFailure::message).kept(shown(recording.partialFolder()));
        }
        tell(folder, experiment, shown, seconds);
        if (!quiet && !outcome.repeated().isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println("Repeated " + Numerals.count(outcome.repeated().size(), "run") + " that had broken off: "
                            + outcome.repeated().get(0).message());
        }
        if (profile) {
            experiment.times().forEach(spec.commandLine().getOut()::println);
        }
        return ExitStatus.DONE;
    }

    private void announce(
            LoadedScenario loaded, Map<SurveyPopulation, SurveyReport> surveys, Path folder, Recording recording)
            throws IOException {
        Scenario scenario = loaded.scenario();
        List<String> lines = new ArrayList<>();
        SurveyReport report = surveys.get(scenario.population());
        int households = report == null ? scenario.population().households() : report.households();
        lines.addAll(
                scenario.baseline().model() instanceof SolvedModel
                        ? Preview.ofSolved(loaded, folder)
                        : Preview.of(loaded, households, threadsOption.value(), folder));
        if (recording.continues()) {
            lines.add("              goes on from what is in " + shown(recording.partialFolder()));
        }
        for (SurveyReport survey : surveys.values()) {
            lines.add("");
            survey.text()
                    .lines()
                    .flatMap(line ->
                            Paragraph.hanging(indent(line), line.strip()).lines())
                    .forEach(lines::add);
        }
        PrintWriter printer = spec.commandLine().getOut();
        lines.forEach(printer::println);
        printer.println();
        printer.flush();
    }

    private static String indent(String line) {
        return " ".repeat(2 + line.length() - line.stripLeading().length());
    }

    private EnsembleOutcome simulate(Recording recording, ScenarioRuns runs) throws IOException {
        int all = runs.size().runs();
        PrintWriter err = spec.commandLine().getErr();
        int columns = quiet ? 0 : Terminal.columns();
        try (ProgressDisplay display = new ProgressDisplay(err, columns, all, System::nanoTime)) {
            return recording.run(Execution.of(threadsOption.value()), quiet ? EnsembleProgress.NONE : display);
        }
    }

    private static List<String> findings(RunStore store, Experiment experiment, MeasureWords charted)
            throws IOException {
        Optional<Axis> axis = experiment.runs().curve().map(Curve::axis);
        List<String> lines = new ArrayList<>();
        if (axis.isPresent()) {
            SolvedSummary summary = new SolvedSummary(store);
            lines.addAll(summary.findings(experiment.headlines()));
            lines.add("");
            lines.addAll(summary.chart(charted, axis.get()));
        } else {
            Summary summary =
                    new Summary(store, experiment.scenario().experiment().draws() == DrawSharing.SHARED);
            lines.addAll(summary.findings(experiment.headlines(), charted));
            lines.add("");
            lines.addAll(summary.chart(charted));
        }
        return lines;
    }

    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    private void tell(Path folder, Experiment experiment, Shown shown, double seconds) throws IOException {
        PrintWriter printer = spec.commandLine().getOut();
        if (quiet) {
            printer.println(folder);
            return;
        }
        try (RunStore store = RunStore.openAsItIs(folder)) {
            findings(store, experiment, shown.charted()).forEach(printer::println);
            printer.println();
            int replicates = store.manifest().experiment().replicates();
            shown.stop()
                    .map(rule -> StopWords.reached(experiment.scenario(), rule, experiment.watched(), replicates))
                    .ifPresent(printer::println);
            TrialOutput.lines(store, experiment).forEach(printer::println);
            printer.println(Paragraph.hanging(
                    "Results  ",
                    folder
                            + ": summary.csv (means and intervals by arm and year), dictionary.csv (what each column is), "
                            + "scenario.yaml (every number), manifest.json; 'ayllu query' asks the tables "
                            + String.join(", ", store.tables())));
            printer.println("Report   ayllu report " + folder + " makes a page of charts and words for the browser");
            printer.println("Time     " + Numerals.duration(seconds) + " for "
                    + Numerals.count(store.manifest().counts().runs(), "run")
                    + (store.manifest().execution().sessions() > 1 ? ", those of earlier sessions apart" : ""));
        }
    }
}
