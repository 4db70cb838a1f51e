package org.ayllu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ayllu.soak.Outcome;
import org.ayllu.soak.SoakPlan;
import org.ayllu.soak.file.FileOutcome;
import org.ayllu.soak.file.FileSoak;
import org.ayllu.soak.file.FileTable;
import org.ayllu.soak.file.FileTrial;
import org.ayllu.soak.world.SoakTable;
import org.ayllu.soak.world.WorldSoak;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs random worlds and reads mutated files: for those who change Ayllu. */
@Command(
        name = "soak",
        hidden = true,
        description = {
            "Run random worlds with all checks and read mutated files, to find faults of Ayllu itself.",
            "With --commands the first of the files are also given to the whole command, each time in a fresh process.",
            "A world or file is given by the seed and its number. Those that fail are kept."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu soak --worlds 10000 --files 10000 --commands 100",
            "  ayllu soak --world 1234               that world again, its files kept",
            "  ayllu soak --file 1234 --commands 1   that mutated file again, kept, also through the command"
        })
final class SoakCommand implements Callable<Integer> {
    private static final int MOST = 100_000_000;
    private static final int WIDEST = 300;
    /** A world of which no season ends for so many seconds of the processor hangs. */
    private static final double WORLD_LIMIT = 60;
    /** Seconds of the processor that reading a file may take. */
    private static final double FILE_LIMIT = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all worlds and files; 1 unless stated.")
    private long seed = 1;

    @Option(names = "--worlds", paramLabel = "N", description = "How many worlds; 1,000 unless stated.")
    private int worlds = 1000;

    @Option(names = "--files", paramLabel = "N", description = "How many mutated files; 1,000 unless stated.")
    private int files = 1000;

    @Option(
            names = "--commands",
            paramLabel = "N",
            description = "How many mutated files go through the whole command; 0 unless stated.")
    private int commands;

    @Option(names = "--from", paramLabel = "N", description = "Number of the first world and file; 0 unless stated.")
    private long from;

    @Option(names = "--world", paramLabel = "N", description = "Only the world of this number; its files are kept.")
    private long world = -1;

    @Option(names = "--file", paramLabel = "N", description = "Only the mutated file of this number; it is kept.")
    private long file = -1;

    @Option(
            names = "--scenarios",
            paramLabel = "FOLDER",
            description = "The shipped scenarios, which mutated files are made from; scenarios unless stated.")
    private Path scenarios = Path.of("scenarios");

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where files are kept; results/soak unless stated.")
    private Path folder = Path.of("results", "soak");

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Override
    public Integer call() {
        threads.require();
        OptionValues.require(spec, "--worlds", worlds, 0, MOST);
        OptionValues.require(spec, "--files", files, 0, MOST);
        OptionValues.require(spec, "--commands", commands, 0, MOST);
        boolean well = true;
        if (file < 0 && worlds > 0) {
            well = worlds(world >= 0 ? one(world, WORLD_LIMIT) : many(worlds, WORLD_LIMIT));
        }
        if (world < 0 && files > 0) {
            SoakPlan plan = file >= 0 ? one(file, FILE_LIMIT) : many(files, FILE_LIMIT);
            well &= files("mutated files", plan, FileTrial.NONE);
        }
        if (world < 0 && commands > 0) {
            SoakPlan plan = file >= 0 ? one(file, FILE_LIMIT) : many(commands, FILE_LIMIT);
            well &= files("mutated files through the command", plan, new CommandTrial());
        }
        return well ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private SoakPlan one(long number, double limit) {
        return new SoakPlan(seed, number, 1, 1, limit, folder, true);
    }

    private SoakPlan many(int count, double limit) {
        return new SoakPlan(seed, from, count, threads.value(), limit, folder, false);
    }

    private boolean worlds(SoakPlan plan) {
        PrintWriter out = spec.commandLine().getOut();
        List<Outcome> outcomes = WorldSoak.run(plan, outcome -> {
            if (outcome.verdict().isFault()) {
                out.printf(
                        "world %d: %s: %s%n", outcome.world(), outcome.verdict().words(), firstLine(outcome.message()));
            }
        });
        SoakTable.of(outcomes).forEach(out::println);
        out.println();
        return outcomes.size() == plan.count()
                && outcomes.stream().noneMatch(outcome -> outcome.verdict().isFault());
    }

    private boolean files(String what, SoakPlan plan, FileTrial trial) {
        PrintWriter out = spec.commandLine().getOut();
        List<FileOutcome> outcomes = FileSoak.run(plan, scenarios, trial, outcome -> {
            if (outcome.verdict().isFault()) {
                out.printf(
                        "file %d: %s: %s%n", outcome.number(), outcome.verdict().words(), firstLine(outcome.message()));
            }
        });
        FileTable.of(what, outcomes).forEach(out::println);
        out.println();
        return outcomes.size() == plan.count()
                && outcomes.stream().noneMatch(outcome -> outcome.verdict().isFault());
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > WIDEST ? line.substring(0, WIDEST) + "..." : line;
    }
}
