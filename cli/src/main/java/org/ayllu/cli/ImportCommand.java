package org.ayllu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ayllu.experiments.survey.SurveyImport;
import org.ayllu.experiments.survey.SurveyOptions;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.ayllu.reports.terminal.ImportReport;
import org.ayllu.reports.text.Paragraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a survey and tells what becomes of it, without running anything. */
@Command(
        name = "import",
        description = {
            "Read a household survey and say what becomes of it, without running anything.",
            "Tells which columns and rows were used, what was repaired and dropped, which figures the mapping had to give, and "
                    + "compares the households made with what the file says, each row the same and by weight. "
                    + "The households are those that a run of the same seed and number starts from."
        },
        footer = {
            "",
            "The survey is CSV, also compressed (.csv.gz). The mapping says which column is what; it also names the list of persons, "
                    + "if the survey has one. docs/guide-surveys.md explains both.",
            "",
            "Examples:",
            "  ayllu import survey.csv --mapping mapping.yaml",
            "  ayllu import survey.csv --mapping mapping.yaml --all | less"
        })
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_HOUSEHOLDS = 20_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SURVEY", description = "The survey: CSV, or CSV compressed with gzip.")
    private Path survey = Path.of("");

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "FILE",
            description = "Which column of the survey is what.")
    private Path mapping = Path.of("");

    @Option(
            names = "--population",
            paramLabel = "N",
            defaultValue = "0",
            description = "Number of households to make; 0, unless stated, leaves it to the mapping.")
    private int households;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Seed of all draws; 1 unless stated.")
    private long seed;

    @Option(
            names = "--all",
            description = "List every repair and every dropped row with its line, not only each kind of them.")
    private boolean all;

    @Override
    public Integer call() {
        OptionValues.require(spec, "--population", households, 0, MOST_HOUSEHOLDS);
        SurveyReport report = read();
        int columns = Terminal.columns();
        int width = columns == 0 ? Paragraph.WIDTH : Math.min(columns, Paragraph.WIDTH);
        PrintWriter out = spec.commandLine().getOut();
        new ImportReport(report, width).lines(all).forEach(out::println);
        out.flush();
        return ExitStatus.DONE;
    }

    private SurveyReport read() {
        return SurveyImport.read(survey, SurveyMapping.read(mapping), new SurveyOptions(seed, households))
                .report();
    }
}
