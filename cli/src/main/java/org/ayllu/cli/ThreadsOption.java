package org.ayllu.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many threads work on a command. */
final class ThreadsOption {
    private static final int MOST = 4096;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work on it; as many as there are processors unless stated.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * Checks the number.
     *
     * @throws picocli.CommandLine.ParameterException when it is out of range
     */
    void require() {
        OptionValues.require(spec, "--threads", threads, 1, MOST);
    }

    /** The number. */
    int value() {
        return threads;
    }
}
