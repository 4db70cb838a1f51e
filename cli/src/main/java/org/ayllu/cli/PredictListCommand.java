package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ayllu.reports.terminal.PredictionReport;
import org.ayllu.reports.text.Numerals;
import org.ayllu.studies.register.Entry;
import org.ayllu.studies.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists a register. */
@Command(
        name = "list",
        description = "List the predictions of a register.",
        footer = {"", "Example:", "  ayllu predict list predictions.jsonl --figures"})
final class PredictListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "REGISTER",
            arity = "0..1",
            description = "The register; " + PredictCommand.REGISTER + " unless stated.")
    private Path register = Path.of(PredictCommand.REGISTER);

    @Option(names = "--figures", description = "Print what is predicted in numbers, too.")
    private boolean figures;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        int number = 0;
        for (Entry entry : Register.read(register).entries()) {
            number++;
            PredictionReport.entry(entry, number).forEach(out::println);
            if (figures) {
                PredictionReport.figures(entry.prediction()).forEach(out::println);
            }
        }
        out.println(Numerals.count(number, "entry", "entries"));
        return ExitStatus.DONE;
    }
}
