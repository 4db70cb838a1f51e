package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.ayllu.cli.report.MeasureWords;
import org.ayllu.cli.report.SensitivityReport;
import org.ayllu.cli.text.Numerals;
import org.ayllu.cli.text.Paragraph;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.random.Draws;
import org.ayllu.core.terms.Status;
import org.ayllu.experiments.design.Design;
import org.ayllu.experiments.design.Factor;
import org.ayllu.experiments.results.StudyFolder;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.sensitivity.Morris;
import org.ayllu.experiments.sensitivity.SobolIndices;
import org.ayllu.experiments.study.StudyException;
import org.ayllu.experiments.study.StudyFigures;
import org.ayllu.experiments.study.StudyPoint;
import org.ayllu.experiments.study.StudyRuns;
import org.ayllu.experiments.study.StudyScenario;
import org.ayllu.experiments.study.StudyTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
                    + "more, and gives shares of the variance.",
            "",
            "Examples:",
            "  ayllu sensitivity scenarios/andes-opening-small.yaml --assumed --arm opened",
            "      --measure headcount --population 300 --years 8 --replicates 1",
            "  ayllu sensitivity scenarios/classics/chayanov.yaml --assumed --measure workPerWorker --method sobol"
        })
final class SensitivityCommand implements Callable<Integer> {
    private static final int USUAL_TRAJECTORIES = 10;
    private static final int USUAL_BASE = 64;
    private static final int MOST_POINTS = 100_000;
    private static final int RESAMPLES = 500;

    /** How sensitivity is measured. */
    enum Method {
        MORRIS,
        SOBOL
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Option(names = "--measure", required = true, paramLabel = "MEASURE", description = "The measure.")
    private String measure = "";

    @Option(names = "--arm", paramLabel = "ARM", description = "The arm whose effect on the measure is looked at.")
    private @Nullable String arm;

    @Option(
            names = "--assumed",
            description = "Vary all numbers that are assumed or recalled and have a range in the scenario.")
    private boolean assumed;

    @Option(
            names = "--vary",
            paramLabel = "PATH[=LOW:HIGH]",
            description = "Vary this number, within its range in the scenario unless one is given. Can be repeated.")
    private List<String> vary = new ArrayList<>();

    @Option(names = "--method", paramLabel = "METHOD", description = "morris (unless stated) or sobol.")
    private Method method = Method.MORRIS;

    @Option(
            names = "--points",
            paramLabel = "N",
            description =
                    "Trajectories of morris, 10 unless stated; points of each sample of sobol, 64 unless stated, best "
                            + "a power of two.")
    private @Nullable Integer points;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() throws IOException {
        StudyScenario scenario = scenarioOptions.study();
        Scenario base = scenario.base().scenario();
        int chosen = arm == null ? 0 : Study.arm(spec, base, arm);
        List<Factor> factors = factors(scenario);
        DesignOptions.checkEnds(scenario, factors);
        int wanted = points != null ? points : method == Method.MORRIS ? USUAL_TRAJECTORIES : USUAL_BASE;
        OptionValues.require(spec, "--points", wanted, 2, MOST_POINTS);
        Plan plan = Plan.of(method, factors, wanted, new Draws(base.seed(), 0));
        List<StudyPoint> visited = DesignOptions.points(factors, plan.design());
        Study study = new Study(
                spec,
                options,
                Experiment.of(scenario.base(), CheckLevel.OFF).description(),
                new StudyRuns(scenario, visited, chosen == 0 ? List.of(0) : List.of(0, chosen)));
        MeasureWords words = study.measure(measure);
        String figure = figure(base, words, chosen);
        if (!options.quiet()) {
            announce(base, study, figure, factors.size(), wanted);
        }
        SensitivityReport report = new SensitivityReport(scenario, factors, words, figure, chosen != 0);
        long begun = System.nanoTime();
        return study.run(
                factors.stream().map(Factor::path).toList(), folder -> tell(study, folder, plan, report, begun));
    }

    /** A plan of points of one of the methods. */
    private sealed interface Plan {
        static Plan of(Method method, List<Factor> factors, int wanted, Draws draws) {
            List<String> names = factors.stream().map(Factor::path).toList();
            return switch (method) {
                case MORRIS -> new Screening(Morris.plan(names, wanted, draws));
                case SOBOL -> new Shares(SobolIndices.plan(names, wanted, draws));
            };
        }

        Design design();

        List<String> tell(SensitivityReport report, double[] values, StudyFolder folder) throws IOException;
    }

    private record Screening(Morris morris) implements Plan {
        @Override
        public Design design() {
            return morris.design();
        }

        @Override
        public List<String> tell(SensitivityReport report, double[] values, StudyFolder folder) throws IOException {
            return report.morris(morris.effects(values), values, folder);
        }
    }

    private record Shares(SobolIndices sobol) implements Plan {
        @Override
        public Design design() {
            return sobol.design();
        }

        @Override
        public List<String> tell(SensitivityReport report, double[] values, StudyFolder folder) throws IOException {
            return report.sobol(sobol.indices(values, RESAMPLES), values, folder);
        }
    }

    private List<Factor> factors(StudyScenario scenario) {
        List<Factor> factors = new ArrayList<>();
        Varied.of(vary).forEach(one -> factors.add(one.factor(scenario)));
        if (assumed) {
            List<String> known = factors.stream().map(Factor::path).toList();
            scenario.factors(status -> status == Status.ASSUMED || status == Status.RECALLED).stream()
                    .filter(factor -> !known.contains(factor.path()))
                    .forEach(factors::add);
            if (factors.isEmpty()) {
                throw new StudyException("no number of the scenario is assumed or recalled and has a range. "
                        + "State ranges in the file, or name numbers with --vary PATH=LOW:HIGH");
            }
        }
        if (factors.isEmpty()) {
            throw new StudyException(
                    "which numbers? --assumed takes all that are assumed or recalled and have a range, "
                            + "--vary PATH or PATH=LOW:HIGH a single one");
        }
        return factors;
    }

    private static String figure(Scenario scenario, MeasureWords words, int arm) {
        String first = scenario.arms().get(0).name();
        return arm == 0
                ? words.phrase() + " in ‘" + first + "’"
                : "what ‘" + scenario.arms().get(arm).name() + "’ changes of " + words.phrase() + ", against ‘" + first
                        + "’";
    }

    private void announce(Scenario base, Study study, String figure, int factors, int wanted) {
        PrintWriter out = spec.commandLine().getOut();
        Paragraph.wrap(base.title(), Paragraph.WIDTH).forEach(out::println);
        out.println();
        out.println(Paragraph.hanging("  Figure      ", figure));
        String each = method == Method.MORRIS
                ? Numerals.count(wanted) + " trajectories of " + Numerals.count(factors, "number")
                : Numerals.count(wanted) + " points of each sample for " + Numerals.count(factors, "number");
        out.println(Paragraph.hanging(
                "  Method      ",
                method.name().charAt(0) + method.name().substring(1).toLowerCase(java.util.Locale.ROOT) + ", " + each));
        out.println(Paragraph.hanging("  Size        ", study.size()));
        out.println(Paragraph.hanging("  Results     ", study.folder().toString()));
        out.println();
        out.flush();
    }

    private void tell(Study study, StudyFolder folder, Plan plan, SensitivityReport report, long begun)
            throws IOException {
        StudyFigures figures = StudyFigures.read(folder, study.runs(), List.of(measure));
        if (figures.measures().isEmpty()) {
            throw new StudyException("not every run reported " + measure + "; choose another measure");
        }
        List<StudyPoint> visited = study.runs().points();
        double[] values = new double[visited.size()];
        List<List<String>> rows = new ArrayList<>();
        for (int point = 0; point < values.length; point++) {
            double first = mean(figures.at(measure, point, 0));
            values[point] = figures.arms() == 1 ? first : mean(figures.at(measure, point, 1)) - first;
            rows.add(StudyTables.row(visited, point, StudyFolder.text(values[point])));
        }
        folder.write("points.csv", StudyTables.header(visited, "value"), rows);
        List<String> lines = plan.tell(report, values, folder);
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
                        + ": sensitivity.csv (this table), points.csv (the figure at each point), scenario.yaml, "
                        + "study.json"));
        out.println("Time     " + Numerals.duration((System.nanoTime() - begun) / 1e9));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
