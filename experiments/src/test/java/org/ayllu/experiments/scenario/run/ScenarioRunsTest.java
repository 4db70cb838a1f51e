package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.Ensemble;
import org.ayllu.ensembles.execution.EnsembleOutcome;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.Observation;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.RunsInMemory;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.experiments.scenario.DrawSharing;
import org.ayllu.experiments.scenario.ExperimentTerms;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.models.model.Measure;
import org.junit.jupiter.api.Test;

class ScenarioRunsTest {
    private static final Path NOWHERE = Path.of("");
    private static final Scenario TINY = TinyScenario.of(100, 2);

    @Test
    void anArmThatChangesNothingDiffersByNothingAtAll() throws IOException {
        Map<RunKey, Series> series = ensemble(1);

        for (int replicate = 0; replicate < TINY.replicates(); replicate++) {
            List<Observation> once = rows(series, 0, replicate);
            assertThat(rows(series, 2, replicate)).isEqualTo(once).hasSizeGreaterThan(1000);
            assertThat(rows(series, 1, replicate)).isNotEqualTo(once);
        }
    }

    @Test
    void equalArmsDifferByChanceAloneWhenTheirDrawsAreIndependent() {
        Scenario apart = TinyScenario.with(TINY, apart());
        List<Observation> first = observe(apart, 0, 0);

        assertThat(first).isEqualTo(observe(TINY, 0, 0));
        assertThat(observe(apart, 2, 0)).isNotEqualTo(first).isEqualTo(observe(apart, 2, 0));
        assertThat(observe(apart, 2, 0)).isNotEqualTo(observe(apart, 2, 1)).isNotEqualTo(observe(TINY, 0, 1));
    }

    @Test
    void replicatesDiffer() throws IOException {
        Map<RunKey, Series> series = ensemble(1);

        assertThat(rows(series, 0, 1)).isNotEqualTo(rows(series, 0, 0));
    }

    @Test
    void twoThreadsGiveTheSameBitsAsOne() throws IOException {
        Map<RunKey, Series> one = ensemble(1);
        Map<RunKey, Series> two = ensemble(2);

        for (RunKey key : one.keySet()) {
            assertThat(rows(two, key.arm(), key.replicate())).isEqualTo(rows(one, key.arm(), key.replicate()));
        }
        assertThat(observe(1)).isEqualTo(observe(2));
    }

    @Test
    void aRunThatIsKilledAndResumedAnywhereGivesTheSameBits() throws IOException {
        List<Observation> whole = observe(1);
        long seed = System.nanoTime();
        int stop = 1 + new Random(seed).nextInt(TINY.time().calendar().periods() - 1);
        ScenarioRuns runs = runs();
        List<Observation> pieces = new ArrayList<>();
        byte[] state;
        try (ArmRun first = runs.start(1, 0, 1)) {
            while (first.period() < stop) {
                first.step(pieces::add);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            first.save(new DataOutputStream(bytes));
            state = bytes.toByteArray();
        }
        try (ArmRun second = runs().start(1, 0, 2)) {
            second.restore(new DataInputStream(new ByteArrayInputStream(state)));
            finish(second, pieces);
        }

        assertThat(pieces).as("saved after period %d", stop).isEqualTo(whole);
    }

    @Test
    void theDictionaryNamesEveryFigureReported() throws IOException {
        Set<String> reported = new TreeSet<>();
        observe(1).forEach(observation -> reported.add(observation.measure()));

        assertThat(runs().measures()).extracting(Measure::name).containsAll(reported);
        assertThat(runs().measures()).extracting(Measure::name).doesNotHaveDuplicates();
    }

    @Test
    void everyIdentityHoldsInEveryPeriod() {
        ScenarioRuns checked = new ScenarioRuns(TINY, NOWHERE, CheckLevel.FULL);
        List<Observation> figures = new ArrayList<>();
        try (ArmRun run = checked.start(1, 0, 1)) {
            finish(run, figures);
        }

        assertThat(figures).isEqualTo(observe(1));
    }

    private static Map<RunKey, Series> ensemble(int threads) throws IOException {
        RunsInMemory memory = new RunsInMemory();
        EnsembleOutcome outcome =
                new Ensemble(runs(), runs().size()).run(memory, Execution.of(threads), EnsembleProgress.NONE);
        assertThat(outcome.failures()).isEmpty();
        return memory.series();
    }

    private static ScenarioRuns runs() {
        return new ScenarioRuns(TINY, NOWHERE, CheckLevel.OFF);
    }

    /** The opened arm's first replicate. */
    private static List<Observation> observe(int threads) {
        List<Observation> all = new ArrayList<>();
        try (ArmRun run = runs().start(1, 0, threads)) {
            finish(run, all);
        }
        return all;
    }

    private static ExperimentTerms apart() {
        ExperimentTerms usual = ExperimentTerms.defaults();
        return usual.with(DrawSharing.INDEPENDENT, usual.design(), usual.analysis());
    }

    private static List<Observation> observe(Scenario scenario, int arm, int replicate) {
        List<Observation> all = new ArrayList<>();
        try (ArmRun run = new ScenarioRuns(scenario, NOWHERE, CheckLevel.OFF).start(arm, replicate, 1)) {
            finish(run, all);
        }
        return all;
    }

    private static void finish(ArmRun run, List<Observation> to) {
        while (run.period() < run.periods()) {
            run.step(to::add);
        }
    }

    private static List<Observation> rows(Map<RunKey, Series> series, int arm, int replicate) {
        Series one = java.util.Objects.requireNonNull(series.get(new RunKey(arm, replicate)));
        List<Observation> rows = new ArrayList<>();
        one.forEach((year, about, value) ->
                rows.add(new Observation(year, about.dimension(), about.group(), about.measure(), value)));
        return rows;
    }
}
