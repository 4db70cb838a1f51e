package org.ayllu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a study is simulated and where its results go. */
final class StudyOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ThreadsOption threadsOption = new ThreadsOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the results; results/NAME-OF-THE-SCENARIO with the command's name unless stated.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace a study that is in the folder, and repeat its finished runs.")
    private boolean force;

    @Option(names = "--quiet", description = "Print the folder of the results and nothing else.")
    private boolean quiet;

    int threads() {
        threadsOption.require();
        return threadsOption.value();
    }

    Path folder(String scenario) {
        return out != null ? out : Path.of("results", scenario + "-" + spec.name());
    }

    boolean force() {
        return force;
    }

    boolean quiet() {
        return quiet;
    }
}
