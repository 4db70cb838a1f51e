package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.experiments.scenario.Channel;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.reports.terminal.DecompositionReport;
import org.ayllu.reports.terminal.DecompositionTables;
import org.ayllu.reports.terminal.MeasureWords;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.study.Decomposition;
import org.ayllu.studies.study.DecompositionPlan;
import org.ayllu.studies.study.StudyException;
import org.ayllu.studies.study.StudyFigures;
import org.ayllu.studies.study.StudyRuns;
import org.ayllu.studies.study.StudyScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "  ayllu decompose scenarios/andes-opening-small.yaml --arm opened",
            "      --population 500 --years 10",
            "  ayllu decompose scenarios/andes-opening-small.yaml --arm opened --changes",
            "      --measure headcount",
            "  ayllu decompose scenarios/andes-opening-small.yaml --arm opened --interactions",
            "      --channel tariff=model.border.tariff --channel world=model.border.worldPrices",
            "  ayllu decompose scenarios/classics/missing-markets.yaml",
            "      --arms no-food,no-labour --measure foodOutput"
        })
final class DecomposeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ScenarioOptions scenarioOptions = new ScenarioOptions();

    @Mixin
    private ChannelOptions channelOptions = new ChannelOptions();

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = "The measure, realIncomePerPerson unless stated; its mean over the last five years.")
    private String measure = Experiment.USUAL_MEASURE;

    @Option(names = "--interactions", description = "Show which pairs of channels help or replace each other.")
    private boolean interactions;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() throws IOException {
        StudyScenario scenario = channelOptions.scenario(scenarioOptions);
        DecompositionPlan plan = channelOptions.plan(scenario);
        Scenario base = scenario.base().scenario();
        int[] groupOf = channelOptions.groups(plan);
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
        new DecompositionTables(plan).write(parts, effects, folder);
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
