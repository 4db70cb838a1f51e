package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.reports.terminal.RunPairReport;
import org.ayllu.studies.comparison.Change;
import org.ayllu.studies.comparison.RunPair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets two finished results folders side by side. */
@Command(
        name = "compare",
        sortOptions = false,
        description = {
            "Compare two finished results folders: what differs in their scenarios, number by number, and in what came out.",
            "",
            "Figures are means of the last five years. Runs of the same seed and as many replicates share their luck and are "
                    + "compared replicate by replicate; others by Welch's interval."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu compare results/before results/after",
            "  ayllu compare results/before results/after --measure headcount,farmWage",
            "  ayllu compare results/before results/after --all --csv > changes.csv"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int MOST_ROWS = 25;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "RUN_A", description = "Results folder.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "RUN_B", description = "Results folder to compare with it.")
    private Path second = Path.of("");

    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            split = ",",
            description = "Measures that are compared; those of the summary of the first run unless stated.")
    private List<String> measures = new ArrayList<>();

    @Option(
            names = "--all",
            description =
                    "Compare all measures, and show where the arms differ most; with --csv everything, effects too.")
    private boolean all;

    @Option(names = "--csv", description = "Print what came out as CSV, all rows, numbers with all their digits.")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (RunPair pair = RunPair.open(first, second)) {
            List<MeasureDescription> known = pair.measures();
            List<Change> changes = pair.changes(wanted(pair, known));
            if (all && !csv) {
                changes = changes.stream()
                        .filter(change -> change.kind() == Change.Kind.LEVEL)
                        .sorted(Comparator.comparingDouble(change -> -change.relativeSize()))
                        .limit(MOST_ROWS)
                        .toList();
            }
            RunPairReport report = new RunPairReport(pair, known);
            if (csv) {
                StringWriter text = new StringWriter();
                Change.csv(changes, text);
                out.print(text);
            } else {
                report.text(changes, all).forEach(out::println);
            }
            out.flush();
            return ExitStatus.DONE;
        }
    }

    private List<String> wanted(RunPair pair, List<MeasureDescription> known) {
        List<String> names = known.stream().map(MeasureDescription::name).toList();
        for (String measure : measures) {
            if (!names.contains(measure)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--measure: no measure of both runs is called '" + measure + "'. "
                                + Nearest.hint(measure, names));
            }
        }
        if (all) {
            return names;
        }
        return measures.isEmpty()
                ? pair.headlines().stream().filter(names::contains).toList()
                : measures;
    }
}
