package org.ayllu.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.Simulation;
import org.ayllu.core.random.Draws;
import org.ayllu.models.highlands.Highlands;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.HighlandsTerms;
import org.ayllu.models.highlands.SyntheticPopulation;
import org.ayllu.models.highlands.SyntheticTerms;

/**
 * Steps the whole highlands model, all phases and no probes, and says what a season of a household costs: by phase, with one thread and two, in time and
 * in bytes allocated. {@code main TABLE ABOUT HOUSEHOLDS...} writes the table.
 */
public final class StepProfile {
    private static final int SETTLING_YEARS = 4;
    private static final int YEARS = 3;
    private static final int HOUSEHOLDS_PER_MUNICIPALITY = 500;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<String> lines = new ArrayList<>();

    private StepProfile() {}

    /** What one run of several years cost, in sums over its household-seasons. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Cost(List<String> phases, long[] nanos, long total, long bytes, double households, long held) {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        StepProfile profile = new StepProfile();
        profile.lines.add("# A season of the whole model, by phase");
        profile.lines.add("");
        profile.lines.add(arguments[1]);
        profile.lines.add("");
        profile.lines.add("Nanoseconds per household and season, over " + YEARS + " years after " + SETTLING_YEARS
                + "; about " + HOUSEHOLDS_PER_MUNICIPALITY + " households in each municipality.");
        profile.lines.add("");
        List<Cost> costs = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (String households : Arrays.asList(arguments).subList(2, arguments.length)) {
            for (int threads = 1; threads <= 2; threads++) {
                System.err.printf("%s households, %d threads%n", households, threads);
                costs.add(cost(Integer.parseInt(households), threads));
                heads.add(String.format(Locale.ROOT, "%,d on %d", Integer.parseInt(households), threads));
            }
        }
        profile.table(heads, costs);
        Path table = Path.of(arguments[0]);
        Files.createDirectories(table.toAbsolutePath().getParent());
        Files.write(table, profile.lines);
        profile.lines.forEach(System.out::println);
    }

    private static Cost cost(int households, int threads) {
        SyntheticTerms terms =
                SyntheticTerms.defaults().sized(households, Math.max(4, households / HOUSEHOLDS_PER_MUNICIPALITY));
        try (HighlandsRun run = Highlands.of(
                        HighlandsTerms.defaults(),
                        new Calendar(1985, SETTLING_YEARS + YEARS, 2, 4, 9),
                        SyntheticPopulation.draw(terms, new Draws(1, 0)))
                .threads(threads)
                .start()) {
            Simulation simulation = run.simulation();
            int seasons = simulation.calendar().seasonsPerYear();
            for (int season = 0; season < SETTLING_YEARS * seasons; season++) {
                simulation.stepPeriod();
            }
            long held = heldBytes();
            long[] before = simulation.phaseNanos().clone();
            long bytes = allocated();
            long start = System.nanoTime();
            double householdSeasons = 0;
            for (int season = 0; season < YEARS * seasons; season++) {
                simulation.stepPeriod();
                householdSeasons += run.tables().households().rows();
            }
            long total = System.nanoTime() - start;
            bytes = allocated() - bytes;
            long[] nanos = simulation.phaseNanos().clone();
            for (int phase = 0; phase < nanos.length; phase++) {
                nanos[phase] -= before[phase];
            }
            List<String> names = simulation.plan().phases().stream()
                    .map(phase -> phase.name())
                    .toList();
            return new Cost(
                    names,
                    nanos,
                    total,
                    bytes,
                    householdSeasons,
                    held / run.tables().households().rows());
        }
    }

    private static long heldBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** By all threads that are alive. */
    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    private void table(List<String> heads, List<Cost> costs) {
        lines.add("| phase | " + String.join(" | ", heads) + " |");
        lines.add("| --- |" + " ---: |".repeat(heads.size()));
        List<String> phases = costs.get(0).phases();
        for (int i = 0; i < phases.size(); i++) {
            int phase = i;
            row(phases.get(i), costs, cost -> cost.nanos()[phase] / cost.households());
        }
        row("**all, by the clock**", costs, cost -> cost.total() / cost.households());
        row("bytes allocated", costs, cost -> cost.bytes() / cost.households());
        row("bytes held per household", costs, Cost::held);
    }

    private void row(String name, List<Cost> costs, ToDoubleFunction<Cost> value) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (Cost cost : costs) {
            row.append(String.format(Locale.ROOT, " %.1f |", value.applyAsDouble(cost)));
        }
        lines.add(row.toString());
    }
}
