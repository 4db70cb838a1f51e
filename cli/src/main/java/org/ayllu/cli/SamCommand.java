package org.ayllu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a social accounting matrix. */
@Command(
        name = "sam",
        sortOptions = false,
        description = {
            "Print the social accounting matrix of a run: who paid whom in a year, households by class.",
            "",
            "What households save is read from their cash, apart from what they were paid. What has no receiver in the model "
                    + "stands in the account unexplained, which is there only where it is not 0."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu sam results/andes-opening-small --by land",
            "  ayllu sam results/andes-opening-small --arm opened --year 2004 --csv > sam.csv"
        })
final class SamCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "RUN", description = "Results folder.")
    private Path folder = Path.of("");

    @Mixin
    private SamOfRun matrix = new SamOfRun();

    @Override
    public Integer call() throws IOException {
        matrix.print(folder, spec.commandLine().getOut());
        return ExitStatus.DONE;
    }
}
