package org.ayllu.ensembles.results.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.ayllu.ensembles.execution.EnsembleOutcome;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.RandomWalks;
import org.ayllu.ensembles.execution.RunFailure;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.query.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replicates that are added until they suffice: as many, and the same bytes, on any number of threads and after any interruption. */
class StagesTest {
    private static final int PERIODS = 10;
    private static final int MOST = 22;
    private static final ExperimentDescription EXPERIMENT = Experiments.walks("abc", MOST);

    @TempDir
    private Path temporary = Path.of("");

    private Map<String, String> record(String name, double halfWidth, int threads, int stopAfter) throws IOException {
        Path out = temporary.resolve(name);
        AtomicInteger left = new AtomicInteger(stopAfter);
        EnsembleOutcome outcome = new EnsembleOutcome(1, 0, List.of(), true);
        while (!outcome.complete()) {
            Recording[] recording = new Recording[1];
            RandomWalks walks = new RandomWalks(PERIODS, (key, period) -> {
                if (left.decrementAndGet() == 0) {
                    recording[0].stop();
                }
            });
            recording[0] = new Recording(out, EXPERIMENT, walks, false).sizedBy(new ByWidth(halfWidth, MOST));
            outcome = recording[0].run(Execution.of(threads), EnsembleProgress.NONE);
        }
        return Experiments.digests(out);
    }

    private int replicates(String name) throws IOException {
        try (RunStore store = RunStore.open(temporary.resolve(name))) {
            return store.manifest().experiment().replicates();
        }
    }

    @Test
    void asManyAsItTakesOnAnyNumberOfThreadsAndAfterInterruptions() throws IOException {
        Map<String, String> expected = record("once", 3.5, 1, -1);
        assertThat(replicates("once")).isBetween(ByWidth.LEAST + 2, MOST - 1);
        for (int threads : new int[] {3}) {
            assertThat(record("threads-" + threads, 3.5, threads, -1)).isEqualTo(expected);
        }
        for (int stop : new int[] {5, 77}) {
            assertThat(record("stopped-" + stop, 3.5, 2, stop))
                    .as("stopped after %d", stop)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aNarrowerIntervalTakesMoreAndTheMostIsTheEnd() throws IOException {
        record("wide", 7, 2, -1);
        record("narrow", 4, 2, -1);
        record("never", 0, 2, -1);

        assertThat(replicates("narrow")).isGreaterThan(replicates("wide"));
        assertThat(replicates("never")).isEqualTo(MOST);
    }

    @Test
    void resultsThatTheRuleEndedEarlyAreFinished() throws IOException {
        record("ended", 3.5, 2, -1);
        int used = replicates("ended");
        assertThat(used).isLessThan(MOST);
        assertThat(asked("ended", MOST, 3.5).finished()).isTrue();
        assertThat(asked("ended", MOST + 1, 3.5).finished()).isFalse();
        assertThat(asked("ended", used, 3.5).finished()).isFalse();
        try (RunStore store = RunStore.open(temporary.resolve("ended"))) {
            assertThat(store.manifest().experiment().mostReplicates()).isEqualTo(MOST);
        }
    }

    @Test
    void aManifestThatNamesNoMostIsThatOfAFixedNumber() throws IOException {
        record("never", 0, 2, -1);
        Path manifest = temporary.resolve("never").resolve(Manifest.FILE);
        String text = Files.readString(manifest);
        String without = text.replaceFirst("\\s*\"mostReplicates\" : " + MOST + ",", "");
        assertThat(without).isNotEqualTo(text);
        Files.writeString(manifest, without);
        assertThat(replicates("never")).isEqualTo(MOST);
        assertThat(asked("never", MOST, 0).finished()).isTrue();
        assertThat(asked("never", MOST + 1, 0).finished()).isFalse();
    }

    private Recording asked(String name, int most, double halfWidth) {
        return new Recording(temporary.resolve(name), Experiments.walks("abc", most), RandomWalks.of(PERIODS), false)
                .sizedBy(new ByWidth(halfWidth, most));
    }

    @Test
    void whatBrokeOffInAnyStageIsTold() throws IOException {
        RunKey early = new RunKey(0, 1);
        RunKey late = new RunKey(1, ByWidth.LEAST);
        RunKey bad = new RunKey(1, ByWidth.LEAST + 2);
        Set<RunKey> broken = ConcurrentHashMap.newKeySet();
        RandomWalks walks = new RandomWalks(PERIODS, (key, period) -> {
            boolean once = (key.equals(early) || key.equals(late)) && broken.add(key);
            if (once || key.equals(bad)) {
                throw new IllegalStateException("a landslide");
            }
        });
        EnsembleOutcome outcome = new Recording(temporary.resolve("broken"), EXPERIMENT, walks, false)
                .sizedBy(new ByWidth(0, MOST))
                .run(Execution.of(2), EnsembleProgress.NONE);

        assertThat(outcome.repeated()).extracting(RunFailure::key).containsExactly(early, late, bad);
        assertThat(outcome.failures()).extracting(RunFailure::key).containsExactly(bad);
        assertThat(outcome.runs()).isEqualTo(2 * (ByWidth.LEAST + 4));
        assertThat(outcome.finished()).isEqualTo(outcome.runs() - 1);
    }
}
