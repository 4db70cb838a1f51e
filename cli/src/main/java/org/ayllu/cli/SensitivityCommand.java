package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.random.Draws;
import org.ayllu.ensembles.execution.RunFailure;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SensitivityTerms;
import org.ayllu.reports.terminal.MeasureWords;
import org.ayllu.reports.terminal.sensitivity.SensitivityFigure;
import org.ayllu.reports.terminal.sensitivity.SensitivityReport;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.study.StudyException;
import org.ayllu.studies.study.StudyFigures;
import org.ayllu.studies.study.StudyPoint;
import org.ayllu.studies.study.StudyRuns;
import org.ayllu.studies.study.StudyScenario;
import org.ayllu.studies.study.StudyTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says which parameters matter. */
@Command(
        name = "sensitivity",
        sortOptions = false,
        description = {
            "Vary parameters within their ranges, all at once, and say which matter for a measure.",
            "",
            "The figure is what --arm changes of the measure against the first arm; without --arm, the measure in the first "
                    + "arm. It is the mean over replicates and the last five years."
        },
        footer = {
            "",
            "morris needs N (parameters + 1) points and ranks parameters from few; sobol needs N (parameters + 2), many "
                    + "more, and gives shares of the variance. With --groups they need N (blocks + 1) and N (blocks + 2).",
            "",
            "Examples:",
            "  ayllu sensitivity scenarios/how-far-prices-travel.yaml",
            "  ayllu sensitivity scenarios/andes-opening-small.yaml --assumed --arm opened",
            "      --measure headcount --population 300 --years 8 --replicates 1",
            "  ayllu sensitivity scenarios/andes-opening-small.yaml --assumed --groups --arm opened",
            "      --measure realIncomePerPerson --population 300 --years 8 --replicates 1",
            "  ayllu sensitivity scenarios/classics/chayanov.yaml --assumed",
            "      --measure workPerWorker --method sobol",
            "  ayllu sensitivity scenarios/classics/chayanov.yaml --assumed",
            "      --measure workPerWorker --method sobol --groups"
        })
final class SensitivityCommand implements Callable<Integer> {
    private static final int USUAL_TRAJECTORIES = 10;
    private static final int USUAL_BASE = 64;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    private SensitivityOptions sensitivity = new SensitivityOptions();

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() throws IOException {
        StudyScenario scenario = scenarioOptions.study();
        Scenario base = scenario.base().scenario();
        SensitivityTerms terms = sensitivity.over(base.experiment().sensitivity());
        int chosen = terms.arm().isEmpty() ? 0 : Study.arm(spec, base, terms.arm());
        List<Integer> arms = chosen == 0 ? List.of(0) : List.of(0, chosen);
        boolean assumed = terms.numbers() == SensitivityTerms.Numbers.ASSUMED;
        NumbersVaried varied = NumbersVaried.of(scenario, sensitivity.varied(terms), assumed, arms);
        SensitivityPlan plan = plan(terms, varied, new Draws(base.seed(), 0));
        Study study = new Study(
                spec,
                options,
                Experiment.of(scenario.base(), CheckLevel.OFF).description(),
                new StudyRuns(scenario, plan.points(varied), arms));
        MeasureWords words = study.measure(terms.measure());
        String figure = figure(base, words, chosen);
        if (!options.quiet()) {
            announce(base, study, figure, varied, plan);
        }
        SensitivityReport report =
                new SensitivityReport(scenario, varied.numbers(), new SensitivityFigure(words, figure, chosen != 0));
        long begun = System.nanoTime();
        return study.runDespiteFailures(
                varied.paths(),
                (folder, failures) -> tell(study, folder, failures, plan, report, terms.measure(), begun));
    }

    private static SensitivityPlan plan(SensitivityTerms terms, NumbersVaried varied, Draws draws) {
        boolean blocks = terms.grouping() == SensitivityTerms.Grouping.BLOCKS;
        return switch (terms.method()) {
            case SOBOL ->
                blocks
                        ? SensitivityPlan.sharesOfBlocks(varied, usual(terms.points(), USUAL_BASE), draws)
                        : SensitivityPlan.shares(varied, usual(terms.points(), USUAL_BASE), draws);
            case MORRIS ->
                blocks
                        ? SensitivityPlan.blocks(varied, usual(terms.points(), USUAL_TRAJECTORIES), draws)
                        : SensitivityPlan.screening(varied, usual(terms.points(), USUAL_TRAJECTORIES), draws);
        };
    }

    private static int usual(int stated, int unlessStated) {
        return stated == 0 ? unlessStated : stated;
    }

    private static String figure(Scenario scenario, MeasureWords words, int arm) {
        String first = scenario.arms().get(0).name();
        return arm == 0
                ? words.phrase() + " in ‘" + first + "’"
                : "what ‘" + scenario.arms().get(arm).name() + "’ changes of " + words.phrase() + ", against ‘" + first
                        + "’";
    }

    private void announce(Scenario base, Study study, String figure, NumbersVaried varied, SensitivityPlan plan) {
        PrintWriter out = spec.commandLine().getOut();
        Paragraph.wrap(base.title(), Paragraph.WIDTH).forEach(out::println);
        out.println();
        out.println(Paragraph.hanging("  Figure      ", figure));
        out.println(Paragraph.hanging("  Method      ", plan.words()));
        varied.notes().forEach(out::println);
        out.println(Paragraph.hanging("  Size        ", study.size() + study.time()));
        out.println(Paragraph.hanging("  Results     ", study.folder().toString()));
        out.println();
        out.flush();
    }

    private void tell(
            Study study,
            StudyFolder folder,
            List<RunFailure> failures,
            SensitivityPlan plan,
            SensitivityReport report,
            String measure,
            long begun)
            throws IOException {
        List<StudyPoint> visited = study.runs().points();
        Set<RunKey> failed = failures.stream().map(RunFailure::key).collect(Collectors.toSet());
        double[] values = StudyFigures.finished(folder, study.runs(), measure, failed);
        if (Arrays.stream(values).allMatch(Double::isNaN)) {
            throw new StudyException("no run reported " + measure + "; choose another measure");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int point = 0; point < values.length; point++) {
            rows.add(StudyTables.row(visited, point, StudyFolder.text(values[point])));
        }
        folder.write("points.csv", StudyTables.header(visited, "value"), rows);
        List<String> lines = new ArrayList<>(plan.tell(report, values, folder));
        lines.addAll(study.lost(folder, failures));
        PrintWriter out = spec.commandLine().getOut();
        if (options.quiet()) {
            out.println(study.folder());
            return;
        }
        lines.forEach(out::println);
        out.println();
        out.println(Paragraph.hanging(
                "Results  ",
                study.folder()
                        + ": sensitivity.csv (every number), points.csv (the figure at each point), scenario.yaml, "
                        + "study.json"));
        out.println("Time     " + Numerals.duration((System.nanoTime() - begun) / 1e9));
    }
}
