package org.ayllu.cli;

import org.ayllu.experiments.results.Software;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code ayllu}. */
@Command(
        name = "ayllu",
        mixinStandardHelpOptions = true,
        versionProvider = Ayllu.Version.class,
        description = "Simulates rural households: farm, waged work and migration, while markets open and prices move.")
public final class Ayllu implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command and ends the process with its exit status: 0 done, 2 misused. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Ayllu()).execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no subcommand given");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            Software software = Software.current();
            return new String[] {"ayllu " + software.ayllu(), "Java " + software.java(), software.system()};
        }
    }
}
