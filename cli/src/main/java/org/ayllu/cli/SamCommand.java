package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a social accounting matrix. */
@Command(
        name = "sam",
        sortOptions = false,
        description = {
            "Print the social accounting matrix of a run: who paid whom in a year, households by class. Of a matrix in a CSV file "
                    + "print its fixed-price multipliers.",
            "",
            "What households save is read from their cash, apart from what they were paid. What has no receiver in the model "
                    + "stands in the account unexplained, which is there only where it is not 0."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu sam results/andes-opening-small --by land",
            "  ayllu sam results/andes-opening-small --arm opened --year 2004 --csv > sam.csv",
            "  ayllu sam scenarios/data/example-sam.csv",
            "  ayllu sam scenarios/data/example-sam.csv --inject \"households: small\""
        })
final class SamCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "RUN|FILE.csv", description = "Results folder, or a matrix in a CSV file.")
    private Path source = Path.of("");

    @Mixin
    private SamOfRun matrix = new SamOfRun();

    @Mixin
    private SamOfFile multipliers = new SamOfFile();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (Files.isDirectory(source)) {
            require(!multipliers.isAsked(), "--exogenous, --inject and --group are for a matrix in a CSV file");
            matrix.print(source, out);
        } else {
            require(!matrix.isAsked(), "--arm, --year, --by and --municipality are for a results folder");
            multipliers.print(source, matrix.csv(), out);
        }
        return ExitStatus.DONE;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), otherwise + ", not " + source);
        }
    }
}
