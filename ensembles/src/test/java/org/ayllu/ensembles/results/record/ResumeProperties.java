package org.ayllu.ensembles.results.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ayllu.ensembles.execution.EnsembleOutcome;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.RandomWalks;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.file.CsvFile;
import org.ayllu.ensembles.results.query.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However often an experiment is broken off, and whatever happens to its checkpoints, the same bytes come out. */
class ResumeProperties {
    private static final ExperimentDescription EXPERIMENT = Experiments.walks("abc", 4);
    private static final int PERIODS = 30;
    private static final int CASES = 12;

    @TempDir
    private Path temporary = Path.of("");

    private EnsembleOutcome record(Path out, RandomWalks walks, int threads) throws IOException {
        return new Recording(out, EXPERIMENT, walks, false)
                .run(new Execution(threads, Duration.ZERO), EnsembleProgress.NONE);
    }

    private Map<String, String> uninterrupted() throws IOException {
        Path out = temporary.resolve("uninterrupted");
        record(out, RandomWalks.of(PERIODS), 1);
        return Experiments.digests(out);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
        Map<String, String> expected = uninterrupted();
        for (int threads = 2; threads <= 11; threads += 3) {
            Path out = temporary.resolve("threads-" + threads);
            record(out, RandomWalks.of(PERIODS), threads);
            assertThat(Experiments.digests(out)).as("%d threads", threads).isEqualTo(expected);
        }
    }

    @Test
    void brokenOffAtRandomPoints() throws IOException {
        Map<String, String> expected = uninterrupted();
        for (int seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Path out = temporary.resolve("broken-" + seed);
            for (int session = 0; session < 3; session++) {
                AtomicInteger stepsLeft = new AtomicInteger(random.nextInt(100));
                record(
                        out,
                        new RandomWalks(PERIODS, (key, period) -> {
                            if (stepsLeft.getAndDecrement() <= 0) {
                                throw new IllegalStateException("killed");
                            }
                        }),
                        1 + random.nextInt(3));
                damage(out, random);
            }
            record(out, RandomWalks.of(PERIODS), 2);
            assertThat(Experiments.digests(out)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    /** Cuts, flips or empties some of the files, and leaves a half-written one beside. */
    private void damage(Path out, SplittableRandom random) throws IOException {
        Path runs = temporary.resolve(out.getFileName() + ".partial").resolve("runs");
        List<Path> files;
        try (Stream<Path> all = Files.list(runs)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            switch (random.nextInt(8)) {
                case 0 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                case 1 -> {
                    if (bytes.length > 0) {
                        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                        Files.write(file, bytes);
                    }
                }
                case 2 -> Files.write(file, new byte[0]);
                case 3 -> Files.write(file.resolveSibling(file.getFileName() + ".tmp"), new byte[7]);
                default -> {
                    // left as it is
                }
            }
        }
    }

    @Test
    void theParquetFileHoldsWhatTheCsvHolds() throws IOException {
        Path out = temporary.resolve("both");
        new Recording(out, EXPERIMENT, RandomWalks.of(PERIODS), false)
                .withCsv(true)
                .run(Execution.of(2), EnsembleProgress.NONE);
        StringBuilder text = new StringBuilder("arm,replicate,year,dimension,group,measure,value\n");
        try (RunStore store = RunStore.open(out)) {
            for (ArmDescription arm : EXPERIMENT.arms()) {
                for (int replicate = 0; replicate < EXPERIMENT.replicates(); replicate++) {
                    for (int year = 2003; year < 2003 + PERIODS / 2; year++) {
                        for (var key : store.keys()) {
                            double value = store.series(arm.name(), key).year(year)[replicate];
                            String group = key.group().contains(",") ? '"' + key.group() + '"' : key.group();
                            text.append(String.join(
                                    ",",
                                    arm.name(),
                                    "" + replicate,
                                    "" + year,
                                    key.dimension(),
                                    group,
                                    key.measure(),
                                    CsvFile.text(value)));
                            text.append('\n');
                        }
                    }
                }
            }
        }
        assertThat(Experiments.sha256(text.toString()))
                .isEqualTo(Experiments.digests(out).get("series.csv"));
    }
}
