package org.ayllu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.terms.Status;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.experiments.survey.mapping.SurveyFileException;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with scenario files, or what is in them. */
@Command(
        name = "check",
        description = {
            "Check scenario files without running them.",
            "Tells every problem of every file, with its place and what was perhaps meant; of a file without problems, "
                    + "what it compares and where its numbers come from."
        },
        footer = {"", "Example:", "  ayllu check scenarios/*.yaml"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int wrong = 0;
        int problems = 0;
        for (Path file : files) {
            List<String> found = problems(file, out);
            InvalidFileException.told(found, found.size()).forEach(err::println);
            problems += found.size();
            wrong += found.isEmpty() ? 0 : 1;
        }
        if (problems > 0) {
            err.println("ayllu: " + Numerals.count(problems, "problem") + " in " + wrong + " of "
                    + Numerals.count(files.size(), "file"));
        }
        return problems == 0 ? ExitStatus.DONE : ExitStatus.INVALID;
    }

    private List<String> problems(Path file, PrintWriter out) {
        try {
            LoadedScenario loaded = ScenarioFile.read(file, Ayllu.models(spec), Overrides.none());
            SurveyReports.of(loaded);
            new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.OFF).requireTrial();
            out.println(Paragraph.hanging("OK  ", file + ": " + contents(loaded)));
            loaded.remarks().forEach(one -> out.println("    note: " + OptionMarks.text(one)));
            out.flush();
            return List.of();
        } catch (InvalidFileException invalid) {
            return invalid.problems().stream().map(OptionMarks::text).toList();
        } catch (SurveyFileException invalid) {
            return invalid.problems();
        } catch (InputFileException unusable) {
            return List.of(unusable.getMessage());
        } catch (IllegalArgumentException tooFew) {
            return List.of(file + ": experiment.design: " + tooFew.getMessage());
        }
    }

    private static String contents(LoadedScenario loaded) {
        List<String> arms = loaded.scenario().arms().stream().map(Arm::name).toList();
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        loaded.provenance().forEach(one -> counts.merge(one.status(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((status, count) ->
                parts.add(Numerals.count(count) + " " + status.name().toLowerCase(Locale.ROOT)));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Numerals.count(arms.size(), "arm") + " (" + String.join(", ", arms) + "); "
                + Numerals.count(all, "number") + ": " + String.join(", ", parts)
                + loaded.questionOf()
                        .map(file -> "; states no question, so it asks that of " + file)
                        .orElse("");
    }
}
