package org.ayllu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ayllu.experiments.soak.Outcome;
import org.ayllu.experiments.soak.SoakPlan;
import org.ayllu.experiments.soak.SoakTable;
import org.ayllu.experiments.soak.WorldSoak;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs random worlds: for those who change Ayllu. */
@Command(
        name = "soak",
        hidden = true,
        description = {
            "Run random worlds with all checks, to find faults of Ayllu itself.",
            "A world is given by the seed and its number. The files of those that fail are kept."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu soak --worlds 10000",
            "  ayllu soak --world 1234               that one again, its files kept"
        })
final class SoakCommand implements Callable<Integer> {
    private static final int MOST = 100_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all worlds; 1 unless stated.")
    private long seed = 1;

    @Option(names = "--worlds", paramLabel = "N", description = "How many; 1,000 unless stated.")
    private int worlds = 1000;

    @Option(names = "--from", paramLabel = "N", description = "Number of the first; 0 unless stated.")
    private long from;

    @Option(names = "--world", paramLabel = "N", description = "Only the world of this number; its files are kept.")
    private long world = -1;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "A world of which no season ends for so long hangs; 60 unless stated.")
    private int limit = 60;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where files are kept; soak unless stated.")
    private Path folder = Path.of("soak");

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Override
    public Integer call() {
        threads.require();
        OptionValues.require(spec, "--worlds", worlds, 1, MOST);
        OptionValues.require(spec, "--limit", limit, 1, MOST);
        PrintWriter out = spec.commandLine().getOut();
        boolean one = world >= 0;
        SoakPlan plan =
                new SoakPlan(seed, one ? world : from, one ? 1 : worlds, one ? 1 : threads.value(), limit, folder, one);
        List<Outcome> outcomes = WorldSoak.run(plan, outcome -> {
            if (outcome.verdict().isFault()) {
                out.printf(
                        "world %d: %s: %s%n", outcome.world(), outcome.verdict().words(), outcome.message());
            }
        });
        out.println();
        SoakTable.of(outcomes).forEach(out::println);
        boolean faults = outcomes.stream().anyMatch(outcome -> outcome.verdict().isFault());
        return faults || outcomes.size() < plan.count() ? ExitStatus.FAILED : ExitStatus.DONE;
    }
}
