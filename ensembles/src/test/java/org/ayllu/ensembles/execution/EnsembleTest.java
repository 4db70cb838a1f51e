package org.ayllu.ensembles.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnsembleTest {
    private static final EnsembleSize SIZE = new EnsembleSize(2, 3);
    private static final Execution EVERY_PERIOD = new Execution(2, Duration.ZERO);

    private static List<String> figures(RunsInMemory runs) {
        List<String> rows = new ArrayList<>();
        runs.series()
                .forEach((key, series) ->
                        series.forEach((year, about, value) -> rows.add(key + " " + year + " " + about + " " + value)));
        return rows;
    }

    private static List<String> uninterrupted(int periods) throws IOException {
        RunsInMemory runs = new RunsInMemory();
        new Ensemble(RandomWalks.of(periods), SIZE).run(runs, Execution.of(1), EnsembleProgress.NONE);
        return figures(runs);
    }

    @Test
    void simulatesEveryArmAndReplicate() throws IOException {
        RunsInMemory runs = new RunsInMemory();
        EnsembleOutcome outcome =
                new Ensemble(RandomWalks.of(8), SIZE).run(runs, Execution.of(2), EnsembleProgress.NONE);

        assertThat(outcome).isEqualTo(new EnsembleOutcome(6, 6, List.of(), false));
        assertThat(outcome.complete()).isTrue();
        assertThat(runs.series().keySet()).containsExactlyElementsOf(SIZE.keys());
        assertThat(figures(runs)).hasSize(6 * 4 * 4).isEqualTo(uninterrupted(8));
    }

    @Test
    void leftOverThreadsGoIntoTheLastRuns() throws IOException {
        assertThat(IntStream.range(0, 5).map(i -> Execution.of(2).threadsWithin(i, 5)))
                .containsExactly(1, 1, 1, 1, 2);
        assertThat(IntStream.range(0, 3).map(i -> Execution.of(8).threadsWithin(i, 3)))
                .containsExactly(3, 3, 2);
        assertThat(IntStream.range(0, 4).map(i -> Execution.of(2).threadsWithin(i, 4)))
                .containsExactly(1, 1, 1, 1);

        RandomWalks walks = RandomWalks.of(2);
        new Ensemble(walks, new EnsembleSize(1, 1)).run(new RunsInMemory(), Execution.of(4), EnsembleProgress.NONE);
        assertThat(walks.threadsGiven()).containsExactly(4);
    }

    @Test
    void aFailingRunIsNamedAndTheOthersFinish() throws IOException {
        RunKey bad = new RunKey(1, 1);
        RandomWalks walks = new RandomWalks(8, (key, period) -> {
            if (key.equals(bad) && period == 5) {
                throw new IllegalStateException("the village has no water");
            }
        });
        List<RunFailure> heard = new ArrayList<>();
        EnsembleProgress progress = new EnsembleProgress() {
            @Override
            public void failed(RunFailure failure) {
                heard.add(failure);
            }
        };
        RunsInMemory runs = new RunsInMemory();
        EnsembleOutcome outcome = new Ensemble(walks, SIZE).run(runs, EVERY_PERIOD, progress);

        assertThat(outcome.finished()).isEqualTo(5);
        assertThat(outcome.interrupted()).isFalse();
        assertThat(outcome.failures()).isEqualTo(heard).singleElement().satisfies(failure -> {
            assertThat(failure.key()).isEqualTo(bad);
            assertThat(failure.message())
                    .isEqualTo("arm 1, replicate 1 failed twice in period 5:" + " the village has no water");
        });

        EnsembleOutcome repaired = new Ensemble(RandomWalks.of(8), SIZE).run(runs, EVERY_PERIOD, EnsembleProgress.NONE);
        assertThat(repaired.complete()).isTrue();
        assertThat(figures(runs)).isEqualTo(uninterrupted(8));
    }

    @Test
    void whatFailsForAMomentIsTriedOnceMoreAndTold() throws IOException {
        RunKey bad = new RunKey(0, 2);
        AtomicBoolean shortOf = new AtomicBoolean(true);
        RandomWalks walks = new RandomWalks(8, (key, period) -> {
            if (key.equals(bad) && period == 5 && shortOf.getAndSet(false)) {
                throw new IllegalStateException("no memory for a moment");
            }
        });
        List<Long> done = new ArrayList<>();
        RunsInMemory runs = new RunsInMemory();
        EnsembleOutcome outcome = new Ensemble(walks, SIZE).run(runs, EVERY_PERIOD, new EnsembleProgress() {
            @Override
            public void periods(long now, long total) {
                done.add(now);
            }
        });

        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.repeated())
                .extracting(RunFailure::message)
                .containsExactly("arm 0, replicate 2 failed in period 5:" + " no memory for a moment");
        assertThat(done.get(done.size() - 1)).isEqualTo(6 * 8);
        assertThat(figures(runs)).isEqualTo(uninterrupted(8));
    }

    @Test
    void bothFailuresAreToldWhereTheyDiffer() {
        RunKey key = new RunKey(0, 3);
        RunFailure first = new RunFailure(key, 2, new IllegalStateException("flood"));
        assertThat(new RunFailure(key, -1, new IllegalStateException("drought"), first).message())
                .isEqualTo(
                        "arm 0, replicate 3 failed in period 2: flood;" + " tried again, while it was set up: drought");
    }

    @Test
    void aLackOfMemoryIsToldWithoutTheNameOfAClass() {
        assertThat(new RunFailure(new RunKey(0, 3), -1, new OutOfMemoryError("Java heap space")).message())
                .isEqualTo("arm 0, replicate 3 failed while it was set up: there was not enough memory");
    }

    @Test
    void aRunThatCannotBeMadeIsAFailureToo() throws IOException {
        ArmRunFactory factory = (arm, replicate, threads) -> {
            if (arm == 0) {
                throw new IllegalArgumentException("no such crop");
            }
            return RandomWalks.of(4).start(arm, replicate, threads);
        };
        EnsembleOutcome outcome =
                new Ensemble(factory, SIZE).run(new RunsInMemory(), EVERY_PERIOD, EnsembleProgress.NONE);

        assertThat(outcome.finished()).isEqualTo(3);
        assertThat(outcome.failures()).extracting(RunFailure::period).containsExactly(-1, -1, -1);
    }

    @Test
    void anInterruptedThreadSavesAndReturnsWithItsFlagSet() throws IOException {
        Thread caller = Thread.currentThread();
        RandomWalks walks = new RandomWalks(2000, (key, period) -> {
            if (period == 3) {
                caller.interrupt();
            }
            pause();
        });
        RunsInMemory runs = new RunsInMemory();
        EnsembleOutcome outcome = new Ensemble(walks, SIZE).run(runs, Execution.of(2), EnsembleProgress.NONE);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.interrupted()).isTrue();
        assertThat(outcome.finished()).isZero();
        assertThat(runs.checkpoint(new RunKey(0, 0))).isPresent();

        new Ensemble(RandomWalks.of(2000), SIZE).run(runs, Execution.of(2), EnsembleProgress.NONE);
        assertThat(figures(runs)).isEqualTo(uninterrupted(2000));
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void progressCountsEarlierSessionsAndEndsAtTheTotal() throws IOException {
        RunsInMemory runs = new RunsInMemory();
        RandomWalks walks = new RandomWalks(10, (key, period) -> {
            if (key.replicate() == 2 && period == 4) {
                throw new IllegalStateException("stop here");
            }
        });
        new Ensemble(walks, SIZE).run(runs, EVERY_PERIOD, EnsembleProgress.NONE);

        List<Long> done = new ArrayList<>();
        EnsembleProgress progress = new EnsembleProgress() {
            @Override
            public void periods(long now, long total) {
                assertThat(total).isEqualTo(60);
                done.add(now);
            }
        };
        new Ensemble(RandomWalks.of(10), SIZE).run(runs, Execution.of(1), progress);
        assertThat(done).isSorted().startsWith(40L + 4).endsWith(60L);
    }

    @Test
    void aFailingListenerLosesNoRun() throws IOException {
        EnsembleProgress broken = new EnsembleProgress() {
            @Override
            public void periods(long done, long total) {
                throw new IllegalStateException("the terminal is gone");
            }
        };
        EnsembleOutcome outcome = new Ensemble(RandomWalks.of(4), SIZE).run(new RunsInMemory(), EVERY_PERIOD, broken);
        assertThat(outcome.complete()).isTrue();
    }

    @Test
    void whenRunsCannotBeStoredTheEnsembleEndsWithThatError() throws IOException {
        AtomicBoolean full = new AtomicBoolean(true);
        RunsInMemory memory = new RunsInMemory();
        RunKeeper disk = new RunKeeper() {
            @Override
            public boolean finished(RunKey key) {
                return memory.finished(key);
            }

            @Override
            public Optional<Checkpoint> checkpoint(RunKey key) {
                return memory.checkpoint(key);
            }

            @Override
            public void save(RunKey key, ArmRun run, Series soFar) throws IOException {
                memory.save(key, run, soFar);
            }

            @Override
            public void finish(RunKey key, Series series) throws IOException {
                if (full.get() && key.replicate() > 0) {
                    throw new IOException("No space left on device");
                }
                memory.finish(key, series);
            }
        };
        assertThatThrownBy(() -> new Ensemble(RandomWalks.of(6), SIZE).run(disk, EVERY_PERIOD, EnsembleProgress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        full.set(false);
        new Ensemble(RandomWalks.of(6), SIZE).run(disk, EVERY_PERIOD, EnsembleProgress.NONE);
        assertThat(figures(memory)).isEqualTo(uninterrupted(6));
    }
}
