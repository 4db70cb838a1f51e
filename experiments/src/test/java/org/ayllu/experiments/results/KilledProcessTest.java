package org.ayllu.experiments.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ayllu.experiments.ensemble.EnsembleProgress;
import org.ayllu.experiments.ensemble.Execution;
import org.ayllu.experiments.ensemble.RandomWalks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    private static final ExperimentDescription EXPERIMENT = Experiments.walks("abc", 2);
    private static final int PERIODS = 400;
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

    private Process startAndAwaitPeriod(Path out, int checkpointMillis, int period) throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        out.toString(),
                        Integer.toString(checkpointMillis))
                .redirectErrorStream(true)
                .start();
        BufferedReader output = child.inputReader(StandardCharsets.UTF_8);
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals("period " + period)) {
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

    @Test
    void killedWithoutWarning() throws Exception {
        Path out = temporary.resolve("killed");
        Process child = startAndAwaitPeriod(out, 20, 60);
        child.destroyForcibly();
        assertThat(child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        resumesToTheSameBytes(out);
    }

    @Test
    void askedToEnd() throws Exception {
        Path out = temporary.resolve("ended");
        Process child = startAndAwaitPeriod(out, 1_000_000, 10);
        child.destroy();
        assertThat(child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        resumesToTheSameBytes(out);
    }
}
