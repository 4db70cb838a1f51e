package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.Software;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.Years;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.scenario.file.ScenarioWriter;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.models.model.HouseholdYear;
import org.ayllu.models.model.ModelRun;
import org.ayllu.reports.terminal.HouseholdStory;
import org.ayllu.reports.text.Paragraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a household of finished results did what it did. */
@Command(
        name = "explain",
        sortOptions = false,
        description = {
            "Say why a household did in a year what it did.",
            "",
            "The run of the household is simulated again up to that year, with the same draws, so the household is the one in "
                    + "the results. Printed are what it had, what a day and food were worth to it and on the market, what "
                    + "its days could have brought and what it took, its income by source, and the reasons in plain words."
        },
        footer = {"", "Example:", "  ayllu explain results/andes-opening-small --household 17 --year 1995 --arm opened"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RUN", description = "Folder of finished results.")
    private Path folder = Path.of("");

    @Option(
            names = "--household",
            required = true,
            paramLabel = "ID",
            description =
                    "Household: its id in the survey, of several columns with commas between, or the number of the "
                            + "column household in the results; of a synthetic one its number, 0 = the first.")
    private String household = "";

    @Option(
            names = "--copy",
            paramLabel = "N",
            description = "Which of the households that stand for a row of the survey, 1 = the first; 1 unless stated.")
    private int copy = 1;

    @Option(names = "--year", paramLabel = "Y", description = "Agricultural year; the last one unless stated.")
    private @Nullable Integer year;

    @Option(names = "--arm", paramLabel = "NAME", description = "Arm; the baseline unless stated.")
    private @Nullable String arm;

    @Option(names = "--replicate", paramLabel = "N", description = "Replicate as in the results, 0 = the first.")
    private int replicate;

    @Override
    public Integer call() throws IOException {
        Manifest manifest;
        try (RunStore store = RunStore.open(folder)) {
            manifest = store.manifest();
        }
        LoadedScenario loaded =
                ScenarioFile.read(folder.resolve("scenario.yaml"), Ayllu.models(spec), Overrides.none());
        Scenario scenario = loaded.scenario();
        SimulatedOnly.require("explain", "the year of a household", scenario);
        int index = armIndex(scenario);
        int chosen = year(scenario.time());
        OptionValues.require(spec, "--replicate", replicate, 0, scenario.replicates() - 1);
        OptionValues.require(spec, "--copy", copy, 1, Integer.MAX_VALUE);
        SurveyReports.of(loaded);
        warnOfChange(manifest, loaded);
        HouseholdYear told = explanation(new ScenarioRuns(scenario, loaded.folder(), CheckLevel.OFF), index, chosen);
        PrintWriter out = spec.commandLine().getOut();
        Paragraph.hanging("", title(told, scenario, index)).lines().forEach(out::println);
        out.println();
        new HouseholdStory(told).lines().forEach(out::println);
        return ExitStatus.DONE;
    }

    private int armIndex(Scenario scenario) {
        List<String> names = scenario.arms().stream().map(Arm::name).toList();
        if (arm == null) {
            return 0;
        }
        if (!names.contains(arm)) {
            throw new ParameterException(spec.commandLine(), "--arm: " + OptionValues.none(arm, names));
        }
        return names.indexOf(arm);
    }

    private int year(Years time) {
        int last = time.start() + time.years() - 1;
        if (year == null) {
            return last;
        }
        if (year < time.start() || year > last) {
            throw new ParameterException(
                    spec.commandLine(), "--year must be one from " + time.start() + " to " + last + ", not " + year);
        }
        return year;
    }

    private void warnOfChange(Manifest manifest, LoadedScenario loaded) {
        PrintWriter err = spec.commandLine().getErr();
        String version = Software.current().ayllu();
        if (!manifest.software().ayllu().equals(version)) {
            err.println("ayllu: these results are of version "
                    + manifest.software().ayllu() + ", this is " + version + "; the household may not be the same.");
        }
        if (!ScenarioWriter.hash(loaded.scenario(), loaded.folder())
                .equals(manifest.experiment().scenarioHash())) {
            err.println(
                    "ayllu: scenario.yaml or a survey's file has changed since the run; the household may not be the same.");
        }
    }

    private HouseholdYear explanation(ScenarioRuns runs, int index, int chosen) {
        int threads = Runtime.getRuntime().availableProcessors();
        try (ModelRun run = runs.model(index, replicate, threads)) {
            return run.explain(new HouseholdOption(spec, household, copy).in(run), chosen)
                    .orElseThrow(() -> new CommandFailure(
                            ExitStatus.INVALID,
                            "this model does not say why a household did what it did. What it did stands in the table "
                                    + "households, if the run has a panel: see 'query'"));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--household: " + e.getMessage(), e);
        }
    }

    private String title(HouseholdYear told, Scenario scenario, int index) {
        int first = scenario.time().firstMonth();
        String begins = MONTHS.get(first - 1) + " " + told.year();
        String ends = MONTHS.get((first + 10) % 12) + " " + (first == 1 ? told.year() : told.year() + 1);
        String number = Long.toString(told.household());
        String id = number.equals(household.strip()) ? number : household.strip() + " (" + number + ")";
        return "Household " + id + " of " + told.municipality() + ", year " + told.year() + " (" + begins + " to "
                + ends + "), arm " + scenario.arms().get(index).name() + ", replicate " + replicate;
    }
}
