package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.execution.Ensemble;
import org.ayllu.ensembles.execution.EnsembleOutcome;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.RunFailure;
import org.ayllu.ensembles.execution.RunKeeper;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.query.StudyRecord;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.reports.terminal.MeasureWords;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.study.StudyPoint;
import org.ayllu.studies.study.StudyRuns;
import org.ayllu.studies.study.StudyTables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A study on its way into its folder.
 *
 * @param spec the command that was asked
 * @param options how it is simulated
 * @param description the words that go into its results
 * @param runs makes its runs
 */
record Study(CommandSpec spec, StudyOptions options, ExperimentDescription description, StudyRuns runs) {
    private static final double WORTH_SAYING_SECONDS = 2;

    /** How long its runs will take, as the end of a sentence; empty if that is hardly worth saying. */
    String time() {
        double seconds = Pace.seconds(runs, runs.size().runs(), options.threads());
        return seconds < WORTH_SAYING_SECONDS ? "" : ", about " + Numerals.about(seconds);
    }

    /** Lists the runs that failed in a table of their own and says so. */
    List<String> lost(StudyFolder folder, List<RunFailure> failures) throws IOException {
        if (failures.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        for (RunFailure failure : failures) {
            rows.add(StudyTables.row(
                    runs.points(),
                    runs.pointOf(failure.key()),
                    description
                            .arms()
                            .get(runs.arms().get(runs.armOf(failure.key())))
                            .name(),
                    Integer.toString(failure.key().replicate()),
                    Integer.toString(failure.period()),
                    String.valueOf(failure.cause().getMessage())));
        }
        folder.write("failures.csv", StudyTables.header(runs.points(), "arm", "replicate", "period", "message"), rows);
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Paragraph.wrap(
                Numerals.count(failures.size(), "run") + " of "
                        + Numerals.count(runs.size().runs())
                        + " failed and are left out of the table; at point "
                        + rows.get(0).get(0) + ": "
                        + failures.get(0).cause().getMessage()
                        + ". All of them, with their values, are in failures.csv.",
                Paragraph.WIDTH));
        return lines;
    }

    /** What is done with the finished runs. */
    interface Telling {
        /** Writes tables and says what came out. */
        void tell(StudyFolder folder) throws IOException;
    }

    /** Where the results go. */
    Path folder() {
        return options.folder(description.scenario().name());
    }

    /** Number of points, arms, replicates and runs in words. */
    String size() {
        int replicates = runs.size().replicates();
        int points = runs.points().size();
        int distinct = runs.distinct().size();
        return Numerals.count(points, "point")
                + (distinct < points ? " (" + Numerals.count(distinct) + " that differ)" : "") + " × "
                + Numerals.count(runs.arms().size(), "arm")
                + (replicates > 1 ? " × " + Numerals.count(replicates, "replicate") : "") + ": "
                + Numerals.count(runs.size().runs(), "run");
    }

    /** What is done with the runs of a study some of which may have failed. */
    interface PartialTelling {
        /** Writes tables and says what came out. */
        void tell(StudyFolder folder, List<RunFailure> failures) throws IOException;
    }

    /** Simulates what is left and tells if nothing failed. */
    int run(List<String> factors, Telling telling) throws IOException {
        return run(factors, false, (folder, failures) -> telling.tell(folder));
    }

    /** Simulates what is left and tells, also if some runs failed. */
    int runDespiteFailures(List<String> factors, PartialTelling telling) throws IOException {
        return run(factors, true, telling);
    }

    private int run(List<String> factors, boolean tolerant, PartialTelling telling) throws IOException {
        StudyRecord.Identity identity = new StudyRecord.Identity(
                spec.name(),
                description.scenario().name(),
                description.scenario().hash(),
                description.seed(),
                description.replicates(),
                factors);
        StudyRecord record =
                StudyRecord.of(identity, runs.points().size(), runs.size().runs());
        int threads = options.threads();
        return Farewell.after(() -> {
            try (StudyFolder folder = StudyFolder.open(folder(), record, options.force())) {
                EnsembleOutcome outcome = simulate(folder, threads);
                int status = ExitStatus.DONE;
                boolean some = tolerant && !outcome.interrupted() && outcome.finished() > 0;
                if (outcome.complete() || some) {
                    telling.tell(folder, outcome.failures());
                    folder.finish(description.scenario());
                } else {
                    status = new FailedRuns(spec, outcome).tell(this::told).kept(folder());
                }
                spec.commandLine().getOut().flush();
                spec.commandLine().getErr().flush();
                return status;
            }
        });
    }

    private EnsembleOutcome simulate(StudyFolder folder, int threads) throws IOException {
        List<String> texts = runs.distinct().stream().map(StudyPoint::text).toList();
        RunKeeper keeper = folder.keeper(texts, runs.arms());
        if (!options.quiet()) {
            tellOfFinished(keeper);
        }
        int columns = options.quiet() ? 0 : Terminal.columns();
        PrintWriter err = spec.commandLine().getErr();
        try (ProgressDisplay display =
                new ProgressDisplay(err, columns, runs.size().runs(), System::nanoTime)) {
            EnsembleProgress progress = options.quiet() ? EnsembleProgress.NONE : display;
            return new Ensemble(runs, runs.size()).run(keeper, Execution.of(threads), progress);
        }
    }

    private void tellOfFinished(RunKeeper keeper) throws IOException {
        int finished = 0;
        for (RunKey key : runs.size().keys()) {
            finished += keeper.finished(key) ? 1 : 0;
        }
        if (finished > 0) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    "Of the runs " + Numerals.count(finished) + " are in the folder already; --force repeats them.");
            out.println();
            out.flush();
        }
    }

    private String told(RunFailure failure) {
        StudyPoint point = runs.points().get(runs.pointOf(failure.key()));
        return "at " + String.join(", ", point.text().split("\n", -1)) + ": "
                + failure.cause().getMessage();
    }

    /**
     * A measure by its name.
     *
     * @throws ParameterException when there is none
     */
    MeasureWords measure(String name) {
        List<MeasureDescription> all = description.measures();
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(MeasureWords::of)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--measure: no measure is called '" + name + "'. "
                                + Nearest.hint(
                                        name,
                                        all.stream()
                                                .map(MeasureDescription::name)
                                                .toList())));
    }

    /**
     * Index of an arm by its name.
     *
     * @throws ParameterException when there is none
     */
    static int arm(CommandSpec spec, Scenario scenario, String name) {
        List<String> names = scenario.arms().stream().map(Arm::name).toList();
        if (!names.contains(name)) {
            throw new ParameterException(
                    spec.commandLine(), "--arm: no arm is called '" + name + "'. " + Nearest.hint(name, names));
        }
        return names.indexOf(name);
    }
}
