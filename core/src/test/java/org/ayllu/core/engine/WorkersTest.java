package org.ayllu.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.ayllu.core.table.Segments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void everyTaskRunsOnce(int threads) {
        AtomicIntegerArray runs = new AtomicIntegerArray(1000);
        try (Workers workers = new Workers(threads)) {
            workers.forEach(runs.length(), runs::incrementAndGet);
        }
        for (int i = 0; i < runs.length(); i++) {
            assertThat(runs.get(i)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void aFailureReachesTheCallerAndTheThreadsGoOnWorking(int threads) {
        try (Workers workers = new Workers(threads)) {
            assertThatThrownBy(() -> workers.forEach(100, task -> {
                        if (task == 37) {
                            throw new IllegalStateException("hail in block 37");
                        }
                    }))
                    .hasMessage("hail in block 37");
            AtomicIntegerArray runs = new AtomicIntegerArray(10);
            workers.forEach(10, runs::incrementAndGet);
            assertThat(runs).hasToString("[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void sumsAreTheSameBitsForAnyNumberOfThreads(int threads) {
        int rows = 10_000;
        int[] group = new int[rows];
        for (int row = 0; row < rows; row++) {
            group[row] = row / 1700;
        }
        Segments segments = new Segments(128, 6);
        segments.rebuild(group, rows);
        assertThat(sum(segments, threads)).containsExactly(sum(segments, 1));
    }

    private static double[] sum(Segments segments, int threads) {
        double[] partial = new double[segments.count()];
        try (Workers workers = new Workers(threads)) {
            new Blocks(segments, workers).forEachSegment(segment -> {
                for (int row = segments.from(segment); row < segments.to(segment); row++) {
                    partial[segment] += 1.0 / (row + 3);
                }
            });
        }
        double[] totals = new double[segments.groups()];
        segments.reduce(partial, 1, totals);
        return totals;
    }
}
