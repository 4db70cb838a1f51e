package org.ayllu.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all contestants and writes one table of nanoseconds per household and season, with the ratio of each to the engine on one thread. Called by
 * {@code benchmarks/compare}, with the file for the table, a line on machine and commit, the native program or "-", and the numbers of households.
 */
public final class Compare {
    private static final int FORKS = 2;
    private static final int ITERATIONS = 5;
    private static final int LARGEST_OF_OBJECTS = 1_000_000;
    private static final String ENGINE = "engine";
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final Map<String, String> CONTESTANTS = new LinkedHashMap<>();

    static {
        CONTESTANTS.put("mason", "(a) a MASON Steppable for each household");
        CONTESTANTS.put("objects", "(b) objects in a loop");
        CONTESTANTS.put("arrays", "(c) arrays, plain loop, Math.pow");
        CONTESTANTS.put("ownRule", "(d') the engine with a modeller's own rule");
        CONTESTANTS.put(ENGINE, "(d) the engine, 1 thread");
        CONTESTANTS.put("engine2", "(d2) the engine, 2 threads");
    }

    /** Per household and season: times in ascending order, and the most bytes allocated in any iteration. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Measured(double[] nanos, double bytes) {}

    private final List<String> lines = new ArrayList<>();
    private final String nativeProgram;

    private Compare(String nativeProgram) {
        this.nativeProgram = nativeProgram;
    }

    /** Runs the comparison. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Path table = Path.of(arguments[0]);
        Compare compare = new Compare(arguments[2]);
        compare.lines.add("# A season of the non-separable household, side by side");
        compare.lines.add("");
        compare.lines.add(arguments[1]);
        compare.lines.add("");
        compare.lines.add("Nanoseconds per household and season: least, median and largest of " + FORKS + " × "
                + ITERATIONS + " seconds; the ratio is that of medians to the engine's on one thread.");
        compare.lines.add("");
        compare.lines.add("| households | contestant | least | median | largest | ratio | bytes allocated |");
        compare.lines.add("| ---: | --- | ---: | ---: | ---: | ---: | ---: |");
        for (int i = 3; i < arguments.length; i++) {
            compare.size(Integer.parseInt(arguments[i]));
        }
        Files.createDirectories(table.toAbsolutePath().getParent());
        Files.write(table, compare.lines);
        compare.lines.forEach(System.out::println);
    }

    private void size(int households) throws RunnerException, IOException, InterruptedException {
        Map<String, Measured> all = new LinkedHashMap<>();
        for (String contestant : CONTESTANTS.keySet()) {
            if (households <= LARGEST_OF_OBJECTS || contestant.startsWith(ENGINE)) {
                all.put(contestant, jmh(households, contestant));
            }
        }
        Measured ofEngine = all.getOrDefault(ENGINE, new Measured(new double[] {Double.NaN}, Double.NaN));
        double engine = ofEngine.nanos()[ofEngine.nanos().length / 2];
        all.forEach((contestant, measured) -> row(
                households,
                String.valueOf(CONTESTANTS.get(contestant)),
                measured.nanos(),
                engine,
                String.format(Locale.ROOT, "%.3f", measured.bytes())));
        if (!nativeProgram.equals("-")) {
            row(households, "(e) C, gcc -O3 -march=native, the same bits", inC(households), engine, "");
        }
    }

    private void row(int households, String contestant, double[] sorted, double engine, String bytes) {
        double median = sorted[sorted.length / 2];
        lines.add(String.format(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.1f | %.1f | %.2f | %s |",
                households,
                contestant,
                sorted[0],
                median,
                sorted[sorted.length - 1],
                median / engine,
                bytes));
    }

    private static Measured jmh(int households, String contestant) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(SeasonBenchmark.class.getName())
                .param("households", Integer.toString(households))
                .param("contestant", contestant)
                .forks(FORKS)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.seconds(1))
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms8g", "-Xmx8g", "-XX:+UseParallelGC", "-XX:+UseTransparentHugePages");
        Collection<RunResult> results = new Runner(options.build()).run();
        List<IterationResult> iterations = results.stream()
                .flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(fork -> fork.getIterationResults().stream())
                .toList();
        double[] nanos = iterations.stream()
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore() / households)
                .sorted()
                .toArray();
        double bytes = iterations.stream()
                .mapToDouble(iteration ->
                        Objects.requireNonNull(iteration.getSecondaryResults().get(ALLOCATED))
                                        .getScore()
                                / households)
                .max()
                .orElse(Double.NaN);
        return new Measured(nanos, bytes);
    }

    /** Runs the native program on the same households, after its answers are found to be the same bits. */
    private double[] inC(int households) throws IOException, InterruptedException {
        SeasonSample sample = new SeasonSample(households);
        new Contestants(sample).kernel(sample.rule.kernel());
        Path file = Files.createTempFile("households", ".bin");
        try {
            sample.write(file);
            Process process = new ProcessBuilder(nativeProgram, file.toString(), Integer.toString(ITERATIONS))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<String> printed = process.inputReader().lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the native program ended with status " + process.exitValue());
            }
            if (Long.parseLong(printed.get(0)) != sample.bits()) {
                throw new IllegalStateException("the native program's answers are not the same bits");
            }
            return printed.stream()
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .sorted()
                    .toArray();
        } finally {
            Files.delete(file);
        }
    }
}
