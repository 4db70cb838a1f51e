package org.ayllu.ensembles.results.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.RandomWalks;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.results.DerivedTable;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.file.Folders;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.results.segment.RunSegments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    private static final ExperimentDescription EXPERIMENT = Experiments.walks("abc", 2);
    private static final int PERIODS = 400;
    private static final ExperimentDescription SHORT = Experiments.walks("short", 6);
    private static final int SHORT_PERIODS = 40;
    private static final ExperimentDescription STAGED = Experiments.walks("staged", 22);
    private static final int STAGED_PERIODS = 40;
    private static final double STAGED_WIDTH = 10;
    private static final int KILLS = Integer.getInteger("ayllu.kills", 3);
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path temporary = Path.of("");

    /** What the child process does: slow walks that announce their periods. */
    public static final class Child {
        private Child() {}

        /** Takes the folder and the milliseconds between checkpoints. */
        public static void main(String[] arguments) throws IOException {
            RandomWalks slow = new RandomWalks(PERIODS, (key, period) -> {
                System.out.println("period " + period);
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            Execution execution = new Execution(2, Duration.ofMillis(Long.parseLong(arguments[1])));
            new Recording(Path.of(arguments[0]), EXPERIMENT, slow, false).run(execution, EnsembleProgress.NONE);
        }
    }

    /** Ends by itself after half a second or so. */
    public static final class ShortChild {
        private ShortChild() {}

        /** Takes the folder and the milliseconds between checkpoints. */
        public static void main(String[] arguments) throws IOException {
            RandomWalks slow = new RandomWalks(SHORT_PERIODS, (key, period) -> {
                try {
                    Thread.sleep(2);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            Execution execution = new Execution(2, Duration.ofMillis(Long.parseLong(arguments[1])));
            new Recording(Path.of(arguments[0]), SHORT, slow, false)
                    .deriving(List.of(Experiments.ENDS))
                    .run(execution, EnsembleProgress.NONE);
        }
    }

    /** Says so when it computes a table, and takes long over it. */
    public static final class DerivingChild {
        private DerivingChild() {}

        /** Takes the folder and the milliseconds between checkpoints. */
        public static void main(String[] arguments) throws IOException {
            DerivedTable slow =
                    new DerivedTable(Experiments.ENDS.name(), Experiments.ENDS.columns(), (experiment, runs) -> {
                        System.out.println("a table");
                        try {
                            Thread.sleep(1000 * PATIENCE_SECONDS);
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        return Experiments.ENDS.content().rows(experiment, runs);
                    });
            new Recording(Path.of(arguments[0]), SHORT, RandomWalks.of(SHORT_PERIODS), false)
                    .deriving(List.of(Experiments.ENDS, slow))
                    .run(Execution.of(2), EnsembleProgress.NONE);
        }
    }

    /** Adds replicates until they suffice, and announces the first period of each run. */
    public static final class StagedChild {
        private StagedChild() {}

        /** Takes the folder and the milliseconds between checkpoints. */
        public static void main(String[] arguments) throws IOException {
            RandomWalks slow = new RandomWalks(STAGED_PERIODS, (key, period) -> {
                if (period == STAGED_PERIODS / 2) {
                    System.out.println("half of " + key);
                }
                try {
                    Thread.sleep(2);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            Execution execution = new Execution(2, Duration.ofMillis(Long.parseLong(arguments[1])));
            staged(Path.of(arguments[0]), slow).run(execution, EnsembleProgress.NONE);
        }
    }

    private static Recording staged(Path out, RandomWalks walks) {
        return new Recording(out, STAGED, walks, false).sizedBy(new ByWidth(STAGED_WIDTH, STAGED.replicates()));
    }

    private static Process child(Class<?> main, Path out, int checkpointMillis) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        out.toString(),
                        Integer.toString(checkpointMillis))
                .redirectErrorStream(true)
                .start();
    }

    private static Process startAndAwaitPeriod(Path out, int checkpointMillis, int period) throws IOException {
        return startAndAwait(Child.class, out, checkpointMillis, "period " + period);
    }

    private static Process startAndAwait(Class<?> main, Path out, int checkpointMillis, String told)
            throws IOException {
        Process child = child(main, out, checkpointMillis);
        BufferedReader output = child.inputReader(StandardCharsets.UTF_8);
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(told)) {
                return child;
            }
            seen.append(line).append('\n');
        }
        throw new AssertionError("the child ended early:\n" + seen);
    }

    private void resumesToTheSameBytes(Path out) throws IOException {
        Path partial = out.resolveSibling(out.getFileName() + ".partial");
        assertThat(out).doesNotExist();
        try (Stream<Path> runs = Files.list(partial.resolve("runs"))) {
            assertThat(runs.map(path -> path.getFileName().toString())).contains("arm-0_rep-0.checkpoint");
        }
        int[] firstPeriod = {PERIODS};
        RandomWalks walks = new RandomWalks(PERIODS, (key, period) -> {
            if (key.arm() == 0 && key.replicate() == 0) {
                firstPeriod[0] = Math.min(firstPeriod[0], period);
            }
        });
        new Recording(out, EXPERIMENT, walks, false).run(Execution.of(2), EnsembleProgress.NONE);
        assertThat(firstPeriod[0]).isPositive();

        Path whole = temporary.resolve("whole");
        new Recording(whole, EXPERIMENT, RandomWalks.of(PERIODS), false).run(Execution.of(1), EnsembleProgress.NONE);
        assertThat(Experiments.digests(out)).isEqualTo(Experiments.digests(whole));
    }

    /** Kills processes at random moments, {@code -Dayllu.kills} of them in all, until the experiment is through. */
    @Test
    void killedAgainAndAgainAtAnyMoment() throws Exception {
        Path whole = temporary.resolve("whole-short");
        new Recording(whole, SHORT, RandomWalks.of(SHORT_PERIODS), false)
                .deriving(List.of(Experiments.ENDS))
                .run(Execution.of(1), EnsembleProgress.NONE);
        long begun = System.nanoTime();
        child(ShortChild.class, temporary.resolve("undisturbed"), 10).waitFor();
        int usual = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        SplittableRandom random = new SplittableRandom(KILLS);
        int kills = 0;
        int through = 0;
        int kept = 0;
        while (kills < KILLS) {
            Path out = temporary.resolve("again-" + through);
            Process child = child(ShortChild.class, out, random.nextInt(30));
            if (!child.waitFor(usual / 5 + random.nextInt(usual), TimeUnit.MILLISECONDS)) {
                child.destroyForcibly().waitFor();
                kills++;
            }
            int now = finishedRuns(out);
            assertThat(now).as("finished runs after %d kills", kills).isGreaterThanOrEqualTo(kept);
            kept = now;
            if (kills == KILLS && !Files.exists(out.resolve(Manifest.FILE))) {
                new Recording(out, SHORT, RandomWalks.of(SHORT_PERIODS), false)
                        .deriving(List.of(Experiments.ENDS))
                        .run(Execution.of(2), EnsembleProgress.NONE);
            }
            if (Files.exists(out.resolve(Manifest.FILE))) {
                assertThat(results(out)).as("after %d kills", kills).isEqualTo(results(whole));
                through++;
                kept = 0;
            }
        }
        System.out.printf("%d kills, %d experiments, each with the bytes of an undisturbed one%n", kills, through);
    }

    /** Without what a process that is killed after it has renamed the folder had yet to tidy up. */
    private static Map<String, String> results(Path out) throws IOException {
        Map<String, String> digests = Experiments.digests(out);
        digests.keySet()
                .removeIf(name -> name.startsWith("runs/") || name.equals("partial.json") || name.equals("lock"));
        return digests;
    }

    /** How many runs a killed process has left behind. */
    private static int finishedRuns(Path out) throws IOException {
        Path runs = Folders.unfinished(out).resolve("runs");
        if (Files.exists(out.resolve(Manifest.FILE))) {
            return SHORT.size().runs();
        }
        if (!Files.exists(runs)) {
            return 0;
        }
        try (RunSegments segments = RunSegments.open(runs, SHORT.scenario().hash())) {
            return segments.size();
        }
    }

    @Test
    void killedWithoutWarning() throws Exception {
        Path out = temporary.resolve("killed");
        Process child = startAndAwaitPeriod(out, 20, 60);
        child.destroyForcibly();
        assertThat(child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        resumesToTheSameBytes(out);
    }

    @Test
    void killedWhileTablesAreWritten() throws Exception {
        Path out = temporary.resolve("tables");
        Process child = startAndAwait(DerivingChild.class, out, 1000, "a table");
        child.destroyForcibly();
        assertThat(child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(out).doesNotExist();

        Path whole = temporary.resolve("whole");
        for (Path folder : List.of(out, whole)) {
            new Recording(folder, SHORT, RandomWalks.of(SHORT_PERIODS), false)
                    .deriving(List.of(Experiments.ENDS))
                    .run(Execution.of(1), EnsembleProgress.NONE);
        }
        assertThat(results(out)).containsKeys("ends.csv", "ends.parquet").isEqualTo(results(whole));
    }

    @Test
    void askedToEnd() throws Exception {
        Path out = temporary.resolve("ended");
        Process child = startAndAwaitPeriod(out, 1_000_000, 10);
        child.destroy();
        assertThat(child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        resumesToTheSameBytes(out);
    }

    /** In the first stage, in the middle of the second, and in both of them and the third, one after the other. */
    @Test
    void killedInTheMiddleOfAStage() throws Exception {
        Path whole = temporary.resolve("whole-staged");
        staged(whole, RandomWalks.of(STAGED_PERIODS)).run(Execution.of(1), EnsembleProgress.NONE);
        int[][] moments = {{0}, {ByWidth.LEAST}, {1, ByWidth.LEAST, ByWidth.LEAST + 2}};
        for (int[] replicates : moments) {
            Path out = temporary.resolve("staged-" + replicates[0]);
            for (int replicate : replicates) {
                Process child = startAndAwait(StagedChild.class, out, 10, "half of " + new RunKey(1, replicate));
                child.destroyForcibly();
                assertThat(child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
                assertThat(out).doesNotExist();
            }
            assertThat(staged(out, RandomWalks.of(STAGED_PERIODS)).continues()).isTrue();
            staged(out, RandomWalks.of(STAGED_PERIODS)).run(Execution.of(2), EnsembleProgress.NONE);
            assertThat(Experiments.digests(out)).isEqualTo(Experiments.digests(whole));
            assertThat(staged(out, RandomWalks.of(STAGED_PERIODS)).finished()).isTrue();
        }
        try (RunStore store = RunStore.open(whole)) {
            assertThat(store.manifest().experiment().replicates()).isBetween(ByWidth.LEAST + 3, 21);
        }
    }
}
