package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.query.StudyRecord;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.reports.terminal.CalibrationReport;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.calibration.Calibration;
import org.ayllu.studies.calibration.FittedNumber;
import org.ayllu.studies.calibration.InterruptedCalibrationException;
import org.ayllu.studies.calibration.ScenarioSimulator;
import org.ayllu.studies.study.Setting;
import org.ayllu.studies.study.StudyPoint;
import org.ayllu.studies.study.StudyScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fits numbers of a scenario to facts. */
@Command(
        name = "calibrate",
        sortOptions = false,
        description = {
            "Fit the numbers that a scenario lists under calibration: to the facts that stand there, and say what fits and what "
                    + "does not.",
            "",
            "The result is a scenario whose fitted numbers say so. What is finished is kept: after Ctrl-C the same command goes "
                    + "on."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu calibrate scenarios/calibration-example.yaml",
            "  ayllu calibrate scenarios/calibration-example.yaml --method abc --points 100",
            "  ayllu calibrate scenarios/calibration-example.yaml --identify",
            "  ayllu calibrate scenarios/andes-opening-small.yaml --replicates 2"
        })
final class CalibrateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    private CalibrationOptions search = new CalibrationOptions();

    @Option(
            names = "--date",
            paramLabel = "TEXT",
            description = "A date, as it shall stand in the sources of the fitted numbers.")
    private String date = "";

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() throws IOException {
        StudyScenario scenario = scenarioOptions.toCalibrate();
        Calibration calibration = Calibration.of(scenario);
        search.require(calibration, scenario.base().scenario());
        checkEnds(scenario, calibration);
        ExperimentDescription description =
                Experiment.of(scenario.base(), CheckLevel.OFF).description();
        if (!options.quiet()) {
            announce(scenario.base().scenario(), calibration);
        }
        Job job = new Job(scenario, calibration, description, System.nanoTime());
        return Farewell.after(() -> run(job));
    }

    /** Asks whether the ends of the ranges are allowed, before anything is simulated. */
    private static void checkEnds(StudyScenario scenario, Calibration calibration) {
        for (FittedNumber number : calibration.numbers()) {
            for (int end = 0; end <= 1; end++) {
                scenario.at(new StudyPoint(List.of(new Setting(number.path(), number.textAt(end)))));
            }
        }
    }

    /** What is to be done. */
    private record Job(
            StudyScenario scenario, Calibration calibration, ExperimentDescription description, long begun) {}

    private int run(Job job) throws IOException {
        Scenario base = job.scenario().base().scenario();
        List<String> paths =
                job.calibration().numbers().stream().map(FittedNumber::path).toList();
        long runs = search.mostRuns(job.calibration(), base)
                * job.calibration().arms().size();
        StudyRecord.Identity identity = new StudyRecord.Identity(
                spec.name(), base.name(), job.description().scenario().hash(), base.seed(), base.replicates(), paths);
        StudyRecord record = StudyRecord.of(identity, count(runs / base.replicates()), count(runs));
        try (StudyFolder folder = StudyFolder.open(options.folder(base.name()), record, options.force())) {
            try {
                simulate(job, folder, runs);
            } catch (InterruptedCalibrationException stopped) {
                return interrupted(base);
            } catch (UncheckedIOException unusable) {
                throw new IOException(FailureMessages.reason(unusable.getCause()), unusable);
            }
            folder.finish(job.description().scenario());
            spec.commandLine().getOut().flush();
            return ExitStatus.DONE;
        }
    }

    private static int count(long runs) {
        return (int) Math.min(Integer.MAX_VALUE, runs);
    }

    private void simulate(Job job, StudyFolder folder, long runs) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        int columns = options.quiet() ? 0 : Terminal.columns();
        CalibrationFit fit = new CalibrationFit(
                job.scenario(),
                job.calibration(),
                search,
                new CalibrationReport(job.description().measures()));
        CalibrationFit.Found found;
        try (ProgressDisplay display = new ProgressDisplay(err, columns, count(runs), System::nanoTime)) {
            EnsembleProgress shown = options.quiet() ? EnsembleProgress.NONE : display;
            ScenarioSimulator simulator = new ScenarioSimulator(
                    job.scenario(),
                    job.calibration(),
                    folder,
                    options.threads(),
                    new ScenarioSimulator.RunsProgress(shown, runs));
            found = search.identify()
                    ? fit.identified(folder, simulator)
                    : fit.fitted(
                            folder,
                            simulator,
                            scenarioOptions.file().getFileName() + (date.isEmpty() ? "" : ", " + date));
        }
        tell(job, found);
    }

    private void tell(Job job, CalibrationFit.Found found) {
        PrintWriter out = spec.commandLine().getOut();
        String folder = options.folder(job.scenario().base().scenario().name()).toString();
        if (options.quiet()) {
            out.println(folder);
            return;
        }
        found.lines().forEach(out::println);
        out.println();
        out.println(Paragraph.hanging("Results  ", folder + ": " + found.files()));
        out.println("Time     " + Numerals.duration((System.nanoTime() - job.begun()) / 1e9));
    }

    private int interrupted(Scenario base) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Interrupted: what is finished is kept in " + options.folder(base.name()) + ".");
        err.println("To go on, give the same command again:");
        err.println("  ayllu "
                + CommandText.of(spec.root().commandLine().getParseResult().originalArgs()));
        err.flush();
        return ExitStatus.INTERRUPTED;
    }

    private void announce(Scenario base, Calibration calibration) {
        PrintWriter out = spec.commandLine().getOut();
        Paragraph.wrap(base.title(), Paragraph.WIDTH).forEach(out::println);
        out.println();
        long fitted = calibration.goals().stream()
                .filter(goal -> goal.target().fitted())
                .count();
        long held = calibration.goals().size() - fitted;
        out.println(Paragraph.hanging(
                "  Fit         ",
                Numerals.count(calibration.numbers().size(), "number") + " to " + Numerals.count(fitted, "target")
                        + (held == 0 ? "" : "; " + held + " more held back")));
        out.println(Paragraph.hanging("  Method      ", search.words(calibration)));
        out.println(Paragraph.hanging(
                "  Size        ",
                "at most "
                        + Numerals.count(
                                search.mostRuns(calibration, base)
                                        * calibration.arms().size(),
                                "run")));
        out.println(
                Paragraph.hanging("  Results     ", options.folder(base.name()).toString()));
        out.println();
        out.flush();
    }
}
