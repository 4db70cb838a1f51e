package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.models.model.TheoryTerms;
import org.ayllu.reports.terminal.MeasureWords;
import org.ayllu.reports.terminal.TheoryTables;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.study.Setting;
import org.ayllu.studies.study.StudyFigures;
import org.ayllu.studies.study.StudyPoint;
import org.ayllu.studies.study.StudyRuns;
import org.ayllu.studies.theory.TheoryEffects;
import org.ayllu.studies.theory.TheoryExperiment;
import org.ayllu.studies.theory.TheoryTable;
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
                    + "the sign and size of what the arms change in the measures of the summary, with 95 %% intervals, and how "
                    + "many theories agree on the sign.",
            "",
            "What is finished is kept: after Ctrl-C, or with more theories, the same command repeats no finished run."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu compare-theories scenarios/andes-opening-small.yaml",
            "  ayllu compare-theories scenarios/andes-opening.yaml",
            "      --theories nonSeparable,chayanov --replicates 10"
        })
final class CompareTheoriesCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final String KIND = "livelihood.kind";

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
    private CheckOption checkOption = new CheckOption();

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Override
    public Integer call() throws IOException {
        LoadedScenario loaded = scenarioOptions.read();
        SimulatedOnly.require("compare-theories", "what theories of the household say", loaded.scenario());
        Map<String, TheoryTerms> known =
                Ayllu.models(spec).theoriesOf(loaded.scenario().model());
        TheoryExperiment experiment = experiment(loaded.scenario(), known, chosen(List.copyOf(known.keySet())));
        SurveyReports.of(loaded);
        Experiment described = Experiment.of(loaded, checkOption.level());
        Study study = new Study(
                spec,
                options,
                described.description(),
                runs(new ScenarioRuns(loaded.scenario(), loaded.folder(), checkOption.level()), experiment));
        if (!options.quiet()) {
            announce(loaded.scenario(), experiment, study);
        }
        long begun = System.nanoTime();
        return study.run(List.of(KIND), folder -> tell(study, folder, experiment, described.headlines(), begun));
    }

    /** A point for each theory. */
    private static StudyRuns runs(ScenarioRuns base, TheoryExperiment experiment) {
        List<StudyPoint> points = experiment.theories().stream()
                .map(theory -> new StudyPoint(List.of(new Setting(KIND, theory))))
                .toList();
        List<Integer> arms =
                IntStream.range(0, experiment.arms().size()).boxed().toList();
        return new StudyRuns(base, points, arms, experiment.scenarios()::get);
    }

    private void tell(
            Study study, StudyFolder folder, TheoryExperiment experiment, List<MeasureWords> headlines, long begun)
            throws IOException {
        List<String> all = study.description().measures().stream()
                .map(MeasureDescription::name)
                .toList();
        TheoryEffects effects = new TheoryEffects(experiment, StudyFigures.read(folder, study.runs(), all));
        TheoryTable.write(folder, experiment, effects);
        PrintWriter out = spec.commandLine().getOut();
        if (options.quiet()) {
            out.println(study.folder());
            return;
        }
        new TheoryTables(experiment, effects, headlines).lines().forEach(out::println);
        out.println(Paragraph.hanging(
                "Results  ",
                study.folder() + ": " + TheoryTable.NAME
                        + " (every measure under every theory), scenario.yaml, study.json"));
        out.println("Time     " + Numerals.duration((System.nanoTime() - begun) / NANOS) + " for "
                + Numerals.count(study.runs().size().runs(), "run"));
    }

    /** The names asked for, each of them known and none twice. */
    private List<String> chosen(List<String> known) {
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

    private TheoryExperiment experiment(Scenario scenario, Map<String, TheoryTerms> known, List<String> chosen) {
        try {
            return TheoryExperiment.of(scenario, known, chosen);
        } catch (IllegalArgumentException refused) {
            throw new CommandFailure(ExitStatus.INVALID, scenarioOptions.file() + ": " + refused.getMessage());
        }
    }

    private void announce(Scenario scenario, TheoryExperiment experiment, Study study) {
        PrintWriter out = spec.commandLine().getOut();
        Paragraph.wrap(scenario.title(), Paragraph.WIDTH).forEach(out::println);
        out.println();
        String theories = experiment.theories().size() == 1
                ? "1 theory"
                : experiment.theories().size() + " theories";
        String size = theories + " × " + Numerals.count(scenario.arms().size(), "arm") + " × "
                + Numerals.count(scenario.replicates(), "replicate") + ": "
                + Numerals.count(study.runs().size().runs(), "run") + " of "
                + Numerals.count(scenario.time().years(), "year");
        out.println(Paragraph.hanging("  Size        ", size));
        out.println(Paragraph.hanging("  Results     ", study.folder().toString()));
        out.println();
        out.flush();
    }
}
