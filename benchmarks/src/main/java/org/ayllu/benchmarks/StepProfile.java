package org.ayllu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.ayllu.benchmarks.Contest.Cost;
import org.ayllu.benchmarks.Contest.Entry;
import org.ayllu.benchmarks.village.VillageCheck;

/**
 * Steps the whole highlands model, all phases and no probes, as MASON objects and by the engine, and says what a season of a household costs in time and
 * memory. First the objects' figures are compared with the engine's, in a process of their own; unless they agree nothing is timed.
 * {@code main TABLE ABOUT HOUSEHOLDS...} writes the table.
 */
public final class StepProfile {
    private static final int WARMING_HOUSEHOLDS = 10_000;
    private static final int WARMING_YEARS = 6;
    private static final int CHECKED_HOUSEHOLDS = 10_000;

    private final List<String> lines = new ArrayList<>();

    private StepProfile() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        StepProfile profile = new StepProfile();
        System.err.printf("checking the figures of %d households%n", CHECKED_HOUSEHOLDS);
        List<String> check = check();
        System.err.println("warming up");
        new Contest(WARMING_HOUSEHOLDS, WARMING_YEARS, Entry.values()).run();
        List<Integer> sizes =
                Arrays.stream(arguments).skip(2).map(Integer::valueOf).toList();
        List<List<Cost>> costs = new ArrayList<>();
        for (int households : sizes) {
            System.err.printf("%d households%n", households);
            costs.add(contests(households));
        }
        profile.write(arguments[1], sizes, costs);
        profile.lines.addAll(List.of("", "## The same figures", ""));
        profile.lines.addAll(check);
        Path table = Path.of(arguments[0]);
        Files.createDirectories(table.toAbsolutePath().getParent());
        Files.write(table, profile.lines);
        profile.lines.forEach(System.out::println);
    }

    /** The looped objects come last and alone, as a million households of all forms would not fit into the heap together. */
    private static List<Cost> contests(int households) {
        int repetitions = repetitions(households);
        List<Cost> costs =
                new ArrayList<>(new Contest(households, repetitions, Entry.MASON, Entry.ENGINE, Entry.ENGINE2).run());
        costs.addAll(new Contest(households, repetitions, Entry.LOOPS).run());
        return costs;
    }

    private static int repetitions(int households) {
        return households >= 1_000_000 ? 4 : households >= 100_000 ? 9 : 21;
    }

    /** The check runs in a process of its own, so that what it loads and compiles does not slow the objects down here. */
    private static List<String> check() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx4g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        VillageCheck.class.getName(),
                        Integer.toString(CHECKED_HOUSEHOLDS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> printed = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            printed.forEach(System.err::println);
            throw new IllegalStateException("the objects do not give the engine's figures, so nothing was timed");
        }
        return printed;
    }

    private void write(String about, List<Integer> sizes, List<List<Cost>> costs) {
        lines.add("# A season of the whole model, side by side");
        lines.add("");
        lines.add(about);
        lines.add("");
        lines.add(
                "Nanoseconds per household and season, all phases: least, median and largest of several years taken by turns after "
                        + Contest.SETTLING_YEARS + "; about " + Contest.HOUSEHOLDS_PER_MUNICIPALITY
                        + " households in each municipality. The ratio is that of medians to the engine's on one thread. What all this means: HOWTO.md.");
        lines.add("");
        lines.add(
                "| households | form | years | least | median | largest | ratio | bytes allocated | bytes held per household |");
        lines.add("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int i = 0; i < sizes.size(); i++) {
            List<Cost> ofSize = costs.get(i);
            double engine = of(Entry.ENGINE, ofSize).median();
            for (Cost cost : ofSize) {
                lines.add(line(sizes.get(i), cost, engine));
            }
        }
        phases(sizes, costs);
    }

    private static Cost of(Entry entry, List<Cost> costs) {
        return costs.stream().filter(cost -> cost.entry() == entry).findFirst().orElseThrow();
    }

    private static String line(int households, Cost cost, double engine) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %d | %.1f | %.1f | %.1f | %.2f | %.2f | %.0f |",
                households,
                cost.entry().title,
                cost.nanos().length,
                cost.nanos()[0],
                cost.median(),
                cost.nanos()[cost.nanos().length - 1],
                cost.median() / engine,
                cost.allocated(),
                cost.held());
    }

    private void phases(List<Integer> sizes, List<List<Cost>> costs) {
        lines.addAll(List.of("", "## The engine by phase", ""));
        lines.add("Means of the same years, on one thread and on two.");
        lines.add("");
        StringBuilder head = new StringBuilder("| phase |");
        List<Cost> engines = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            for (Entry entry : List.of(Entry.ENGINE, Entry.ENGINE2)) {
                head.append(String.format(Locale.ROOT, " %,d on %d |", sizes.get(i), entry == Entry.ENGINE ? 1 : 2));
                engines.add(of(entry, costs.get(i)));
            }
        }
        lines.add(head.toString());
        lines.add("| --- |" + " ---: |".repeat(engines.size()));
        List<String> names = engines.get(0).phases();
        for (int i = 0; i < names.size(); i++) {
            int phase = i;
            row(names.get(i), engines, cost -> cost.phaseNanos()[phase]);
        }
        row("**all phases**", engines, cost -> Arrays.stream(cost.phaseNanos()).sum());
    }

    private void row(String name, List<Cost> costs, ToDoubleFunction<Cost> value) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (Cost cost : costs) {
            row.append(String.format(Locale.ROOT, " %.1f |", value.applyAsDouble(cost)));
        }
        lines.add(row.toString());
    }
}
