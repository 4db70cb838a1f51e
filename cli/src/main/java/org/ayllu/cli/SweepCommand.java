package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SweepTerms;
import org.ayllu.reports.terminal.MeasureWords;
import org.ayllu.reports.terminal.SweepReport;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs an experiment at many points. */
@Command(
        name = "sweep",
        sortOptions = false,
        description = {
            "Run the experiment of a scenario file at many values of some parameters, and say how the effects of its arms "
                    + "change from point to point.",
            "",
            "All points have the same seed and so the same luck. What is finished is kept: after Ctrl-C, or with more "
                    + "values, the same command repeats no finished run."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu sweep scenarios/how-far-prices-travel.yaml",
            "  ayllu sweep scenarios/andes-opening-small.yaml --vary model.border.passThrough=0.2,0.6,1",
            "  ayllu sweep scenarios/andes-opening-small.yaml --vary model.border.freight=30,60,100",
            "      --vary model.border.passThrough=0.3,0.9 --measure headcount --population 500",
            "  ayllu sweep scenarios/andes-opening-small.yaml --design hypercube --points 20",
            "      --vary model.border.passThrough --vary model.food.substitution"
        })
final class SweepCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Option(
            names = "--vary",
            paramLabel = "PATH=V1,V2,…",
            description =
                    "A parameter, named as for --set, and its values. Other designs than the grid take PATH=LOW:HIGH, or "
                            + "PATH alone for the range that the scenario states or else one by convention. "
                            + "arms.ARM.PATH varies what an arm has. Can be repeated. Without it the file's "
                            + "experiment.sweep holds.")
    private List<String> vary = new ArrayList<>();

    @Mixin
    private DesignOptions designOptions = new DesignOptions();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            split = ",",
            description = "What is shown, realIncomePerPerson unless stated; the tables written hold all measures.")
    private List<String> measures = new ArrayList<>();

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() throws IOException {
        StudyScenario scenario = scenarioOptions.study();
        Scenario base = scenario.base().scenario();
        SweepTerms terms = vary.isEmpty() ? base.experiment().sweep() : SweepTerms.defaults();
        List<Varied> varied = Varied.of(vary, terms.vary());
        if (varied.isEmpty()) {
            throw new StudyException(
                    "what is varied? Name a parameter with --vary PATH=V1,V2, or state experiment.sweep "
                            + "in the file");
        }
        List<StudyPoint> points = designOptions.points(scenario, varied, terms);
        List<Integer> arms = IntStream.range(0, base.arms().size()).boxed().toList();
        Study study = new Study(
                spec,
                options,
                Experiment.of(scenario.base(), CheckLevel.OFF).description(),
                new StudyRuns(scenario, points, arms));
        List<MeasureWords> shown = shown(study, base, measures.isEmpty() ? terms.measures() : measures);
        PrintWriter out = spec.commandLine().getOut();
        if (!options.quiet()) {
            Paragraph.wrap(base.title(), Paragraph.WIDTH).forEach(out::println);
            out.println();
            designOptions.notes().forEach(out::println);
            out.println(Paragraph.hanging("  Size        ", study.size()));
            out.println(Paragraph.hanging("  Results     ", study.folder().toString()));
            out.println();
            out.flush();
        }
        List<String> factors =
                points.get(0).settings().stream().map(setting -> setting.path()).toList();
        long begun = System.nanoTime();
        return study.run(factors, folder -> tell(study, folder, shown, begun));
    }

    private static List<MeasureWords> shown(Study study, Scenario base, List<String> wanted) {
        if (!wanted.isEmpty()) {
            return wanted.stream().map(study::measure).toList();
        }
        List<String> known = study.description().measures().stream()
                .map(MeasureDescription::name)
                .toList();
        return List.of(study.measure(
                known.contains(Experiment.USUAL_MEASURE)
                        ? Experiment.USUAL_MEASURE
                        : base.summary().get(0)));
    }

    private void tell(Study study, StudyFolder folder, List<MeasureWords> shown, long begun) throws IOException {
        List<String> all = study.description().measures().stream()
                .map(MeasureDescription::name)
                .toList();
        StudyFigures figures = StudyFigures.read(folder, study.runs(), all);
        List<String> arms =
                study.description().arms().stream().map(ArmDescription::name).toList();
        List<StudyPoint> points = study.runs().points();
        new StudyTables(points, arms, figures).write(folder);
        PrintWriter out = spec.commandLine().getOut();
        if (options.quiet()) {
            out.println(study.folder());
            return;
        }
        SweepReport report = new SweepReport(points, arms, figures);
        for (MeasureWords words : shown) {
            report.text(words).forEach(out::println);
            out.println();
        }
        out.println(Paragraph.hanging(
                "Results  ",
                study.folder()
                        + ": effects.csv (means, effects and intervals at each point), points.csv (the figure of "
                        + "each run), scenario.yaml, study.json"));
        out.println("Time     " + Numerals.duration((System.nanoTime() - begun) / 1e9));
    }
}
