package org.ayllu.experiments.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ayllu.experiments.ensemble.EnsembleOutcome;
import org.ayllu.experiments.ensemble.EnsembleProgress;
import org.ayllu.experiments.ensemble.Execution;
import org.ayllu.experiments.ensemble.RandomWalks;
import org.ayllu.experiments.ensemble.RunKey;
import org.ayllu.experiments.ensemble.Series;
import org.ayllu.experiments.ensemble.Sizing;
import org.ayllu.experiments.statistics.MeanInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replicates that are added until they suffice: as many, and the same bytes, on any number of threads and after any interruption. */
class StagesTest {
    private static final int PERIODS = 10;
    private static final int LEAST = 3;
    private static final int MOST = 22;
    private static final ExperimentDescription EXPERIMENT = Experiments.walks("abc", MOST);

    @TempDir
    private Path temporary = Path.of("");

    /** Until the mean of the baseline's last figure is known to so much; two replicates more at a time. */
    private static final class ByWidth implements Sizing {
        private final double halfWidth;
        private final List<Integer> asked = new ArrayList<>();

        private ByWidth(double halfWidth) {
            this.halfWidth = halfWidth;
        }

        @Override
        public int first() {
            return LEAST;
        }

        @Override
        public int next(int replicates, Finished runs) throws IOException {
            asked.add(replicates);
            double[] last = new double[replicates];
            for (int replicate = 0; replicate < replicates; replicate++) {
                Series series = runs.read(new RunKey(0, replicate));
                last[replicate] =
                        series.figure(series.years().length - 1, series.keys().size() - 1);
            }
            return MeanInterval.of(last).interval().halfWidth() <= halfWidth
                    ? replicates
                    : Math.min(MOST, replicates + 2);
        }
    }

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
            recording[0] = new Recording(out, EXPERIMENT, walks, false).sizedBy(new ByWidth(halfWidth));
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
        assertThat(replicates("once")).isBetween(LEAST + 2, MOST - 1);
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
}
