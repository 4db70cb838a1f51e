package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ayllu.cli.report.DecompositionReport;
import org.ayllu.cli.report.MeasureWords;
import org.ayllu.cli.text.Numerals;
import org.ayllu.cli.text.Paragraph;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.experiments.results.StudyFolder;
import org.ayllu.experiments.scenario.Channel;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.study.Decomposition;
import org.ayllu.experiments.study.DecompositionPlan;
import org.ayllu.experiments.study.StudyException;
import org.ayllu.experiments.study.StudyFigures;
import org.ayllu.experiments.study.StudyRuns;
import org.ayllu.experiments.study.StudyScenario;
import org.ayllu.experiments.yaml.Nearest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Divides an effect among the ways in which it comes about. */
@Command(
        name = "decompose",
        sortOptions = false,
        description = {
            "Divide what an arm changes of a measure among channels: parts of its change, or things in the world that can be "
                    + "closed.",
            "",
            "All sets of open channels are simulated with the same people, weather and luck. The share of a channel is what "
                    + "it adds to the others, averaged over all orders in which they may be opened (Shapley), and shares add "
                    + "up to the whole effect. Channels are those under experiment: channels: in the file or, if there are "
                    + "none, the paths that the arm changes."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu decompose scenarios/andes-opening-small.yaml --arm opened --population 500 --years 10",
            "  ayllu decompose scenarios/andes-opening-small.yaml --arm opened --changes --measure headcount",
            "  ayllu decompose scenarios/andes-opening-small.yaml --arm opened --interactions",
            "      --channel tariff=model.border.tariff --channel world=model.border.worldPrices",
            "  ayllu decompose scenarios/classics/missing-markets.yaml --arms no-food,no-labour --measure foodOutput"
        })
final class DecomposeCommand implements Callable<Integer> {
    private static final String USUAL_MEASURE = "realIncomePerPerson";
    private static final String TOGETHER = "together";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Option(
            names = "--arm",
            paramLabel = "ARM",
            description = "The arm whose effect is divided; the second unless stated.")
    private @Nullable String arm;

    @Option(
            names = "--arms",
            paramLabel = "A,B,…",
            split = ",",
            description =
                    "Divide what these arms change together: each is one channel, for instance an obstacle removed.")
    private List<String> arms = new ArrayList<>();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "The measure, realIncomePerPerson unless stated; its mean over the last five years.")
    private String measure = USUAL_MEASURE;

    @Option(
            names = "--channel",
            paramLabel = "NAME=PATH,…",
            description =
                    "A channel of these parts of the arm's change, in place of those in the file. Can be repeated; what is "
                            + "left is one more channel.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--changes", description = "Each path that the arm changes is a channel, whatever the file says.")
    private boolean changes;

    @Option(
            names = "--together",
            paramLabel = "A,B,…",
            description =
                    "Channels that are opened together before others come in between, so that their shares add up to what "
                            + "they would get as one (Owen). Can be repeated.")
    private List<String> groups = new ArrayList<>();

    @Option(names = "--interactions", description = "Show which pairs of channels help or replace each other.")
    private boolean interactions;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() throws IOException {
        if (!arms.isEmpty() && (arm != null || changes || !named.isEmpty())) {
            throw new StudyException("--arms goes without --arm, --channel and --changes: each arm is a channel");
        }
        StudyScenario scenario = scenarioOptions.study();
        DecompositionPlan plan;
        if (arms.isEmpty()) {
            plan = ofArm(scenario);
        } else {
            scenario = joined(scenario);
            plan = ofArms(scenario);
        }
        Scenario base = scenario.base().scenario();
        int[] groupOf = groups(plan);
        Study study = new Study(
                spec,
                options,
                Experiment.of(scenario.base(), CheckLevel.OFF).description(),
                new StudyRuns(scenario, plan.points(scenario), plan.arms()));
        MeasureWords words = study.measure(measure);
        DecompositionReport report =
                new DecompositionReport(plan, words, base.arms().get(plan.arm()), base.baseline());
        if (!options.quiet()) {
            announce(base, study, report, plan);
        }
        long begun = System.nanoTime();
        return study.run(
                plan.channels().stream().map(Channel::toString).toList(),
                folder -> tell(study, folder, plan, groupOf, report, begun));
    }

    private DecompositionPlan ofArm(StudyScenario scenario) {
        Scenario base = scenario.base().scenario();
        if (base.arms().size() < 2) {
            throw new StudyException("there is one arm only, so there is no effect to divide");
        }
        int chosen = arm == null ? 1 : Study.arm(spec, base, arm);
        if (chosen == 0) {
            throw new StudyException(arm + " is the first arm, with which the others are compared");
        }
        List<Channel> channels = new ArrayList<>();
        for (String one : named) {
            int equals = one.indexOf('=');
            if (equals < 1 || equals == one.length() - 1) {
                throw new ParameterException(
                        spec.commandLine(), "--channel is NAME=PATH,PATH, for instance tariff=model.border.tariff");
            }
            String name = one.substring(0, equals);
            List<String> paths = List.of(one.substring(equals + 1).split(",", -1));
            List<String> known = scenario.base().changes(chosen);
            for (String path : paths) {
                if (known.stream().noneMatch(new Channel(name, name, List.of(path), Map.of())::holds)) {
                    throw new StudyException("--channel " + name + ": the arm does not change " + path + ". "
                            + Nearest.hint(path, known));
                }
            }
            channels.add(new Channel(name, name, paths, Map.of()));
        }
        boolean ofFile = named.isEmpty() && !changes;
        return DecompositionPlan.of(scenario, chosen, ofFile ? base.experiment().channels() : channels);
    }

    private StudyScenario joined(StudyScenario scenario) {
        arms.forEach(one -> Study.arm(spec, scenario.base().scenario(), one));
        return scenarioOptions.joined(TOGETHER, arms);
    }

    private DecompositionPlan ofArms(StudyScenario scenario) {
        Scenario base = scenario.base().scenario();
        List<Channel> channels = new ArrayList<>();
        for (String one : arms) {
            int index = Study.arm(spec, base, one);
            List<String> paths = scenario.base().changes(index);
            if (paths.isEmpty()) {
                throw new StudyException("the arm " + one + " changes nothing");
            }
            channels.add(new Channel(one, base.arms().get(index).label(), paths, Map.of()));
        }
        return DecompositionPlan.of(base.arms().size() - 1, channels);
    }

    private int[] groups(DecompositionPlan plan) {
        List<String> names = plan.channels().stream().map(Channel::name).toList();
        int[] groupOf = new int[names.size()];
        Arrays.fill(groupOf, -1);
        int next = 0;
        for (String group : groups) {
            for (String name : group.split(",", -1)) {
                int index = names.indexOf(name);
                if (index < 0 || groupOf[index] >= 0) {
                    throw new ParameterException(
                            spec.commandLine(),
                            index < 0
                                    ? "--together: no channel is called '" + name + "'. " + Nearest.hint(name, names)
                                    : "--together names " + name + " twice");
                }
                groupOf[index] = next;
            }
            next++;
        }
        for (int channel = 0; channel < groupOf.length; channel++) {
            groupOf[channel] = groupOf[channel] < 0 ? next++ : groupOf[channel];
        }
        return groupOf;
    }

    private void announce(Scenario base, Study study, DecompositionReport report, DecompositionPlan plan) {
        PrintWriter out = spec.commandLine().getOut();
        Paragraph.wrap(base.title(), Paragraph.WIDTH).forEach(out::println);
        out.println();
        out.println(Paragraph.hanging("  Figure      ", report.figure()));
        String head = "  Channels    ";
        for (Channel channel : plan.channels()) {
            out.println(Paragraph.hanging(head, report.words(channel)));
            head = " ".repeat(head.length());
        }
        out.println(Paragraph.hanging(
                "  Size        ",
                Numerals.count(plan.worlds(), "world") + ", in each another set of channels is open: " + study.size()
                        + study.time()));
        out.println(Paragraph.hanging("  Results     ", study.folder().toString()));
        out.println();
        out.flush();
    }

    private void tell(
            Study study,
            StudyFolder folder,
            DecompositionPlan plan,
            int[] groupOf,
            DecompositionReport report,
            long begun)
            throws IOException {
        StudyFigures figures = StudyFigures.read(folder, study.runs(), List.of(measure));
        if (figures.measures().isEmpty()) {
            throw new StudyException("not every run reported " + measure + "; choose another measure");
        }
        double[][] effects = plan.effects(figures, measure);
        Decomposition parts = Decomposition.of(effects, groupOf);
        report.write(parts, effects, folder);
        PrintWriter out = spec.commandLine().getOut();
        if (options.quiet()) {
            out.println(study.folder());
            return;
        }
        report.text(parts, interactions).forEach(out::println);
        out.println();
        out.println(Paragraph.hanging(
                "Results  ",
                study.folder()
                        + ": shares.csv (this table), interactions.csv (all pairs), worlds.csv (the effect in every "
                        + "world), scenario.yaml, study.json"));
        out.println("Time     " + Numerals.duration((System.nanoTime() - begun) / 1e9));
    }
}
