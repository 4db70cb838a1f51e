package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ayllu.reports.terminal.ScoreReport;
import org.ayllu.studies.register.Observed;
import org.ayllu.studies.register.Register;
import org.ayllu.studies.register.RegisterException;
import org.ayllu.studies.register.Scored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores predictions. */
@Command(
        name = "score",
        sortOptions = false,
        description = {
            "Score the predictions of a register by what was observed.",
            "",
            "Observations are a CSV file with the columns measure, dimension, group, year, value, source; dimension and group "
                    + "may be empty for all households, and values are in the unit of the results: shares as fractions."
        },
        footer = {
            "",
            "Scores, all the better the lower: CRPS, in the unit of the figure (for a single value the absolute error); the "
                    + "interval score of the 90 %% range; the logarithmic score of a normal density. After Gneiting and Raftery "
                    + "(2007), Journal of the American Statistical Association 102.",
            "",
            "Example:",
            "  ayllu predict score predictions.jsonl observed.csv"
        })
final class PredictScoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "REGISTER", description = "The register.")
    private Path register = Path.of("");

    @Parameters(index = "1", paramLabel = "OBSERVATIONS", description = "CSV file of what was observed.")
    private Path observations = Path.of("");

    @Option(names = "--csv", description = "Print CSV, all scores, numbers with all their digits.")
    private boolean csv;

    @Override
    public Integer call() throws IOException {
        Register entries = Register.read(register);
        List<String> faults = entries.faults();
        if (!faults.isEmpty()) {
            throw new RegisterException(faults.get(0) + ". What is not as it was signed is not scored");
        }
        List<Observed> observed = Observed.read(observations);
        List<Scored> scores = Scored.of(entries, observed);
        PrintWriter out = spec.commandLine().getOut();
        if (scores.isEmpty()) {
            throw new RegisterException("none of the observations is of a figure that was predicted. "
                    + "'ayllu predict list --figures' shows those");
        }
        if (csv) {
            out.print(Scored.csv(scores));
        } else {
            ScoreReport.text(entries, scores, observed).forEach(out::println);
        }
        out.flush();
        return ExitStatus.DONE;
    }
}
