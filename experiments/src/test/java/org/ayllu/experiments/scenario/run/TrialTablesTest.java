package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.results.record.Recording;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.trial.Assignment;
import org.ayllu.experiments.trial.Evaluation;
import org.ayllu.experiments.trial.Panel;
import org.ayllu.experiments.trial.RecordedTrial;
import org.ayllu.experiments.trial.Trial;
import org.ayllu.experiments.trial.TrialResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a trial in the results: what was drawn, and what evaluations of the figures say. */
class TrialTablesTest {
    private static final String INCOME = "realIncomePerPerson";
    private static final int PERMUTATIONS = 39;

    @TempDir
    private Path temporary = Path.of("");

    private Path record(Scenario scenario, ScenarioRuns runs) throws IOException {
        Path out = temporary.resolve("out");
        assertThat(new Recording(out, TinyScenario.description(scenario, runs), runs, true)
                        .deriving(runs.derived())
                        .run(Execution.of(2), EnsembleProgress.NONE)
                        .complete())
                .isTrue();
        return out;
    }

    private static ScenarioRuns runs(Scenario scenario) {
        return new ScenarioRuns(scenario, Path.of("nowhere"), CheckLevel.OFF);
    }

    private static Panel panel(RunStore store, String arm, Trial trial, int replicate) throws IOException {
        Map<String, YearlyValues> groups = store.groups(arm, "municipality", INCOME);
        List<double[]> rows = new ArrayList<>();
        for (String name : trial.roster().names()) {
            rows.add(groups.get(name).replicate(replicate));
        }
        return new Panel(groups.get("m1").years(), rows.toArray(double[][]::new));
    }

    @Test
    void holdWhatWasDrawnAndWhatAnEvaluationOfTheFiguresSays() throws IOException {
        Scenario scenario = TinyScenario.trial(100, 2, INCOME);
        ScenarioRuns runs = runs(scenario);
        try (RunStore store = RunStore.open(record(scenario, runs))) {
            RecordedTrial trial = RecordedTrial.of(store);
            assertThat(trial.evaluations().stream().map(Evaluation::arm)).containsExactly("opened", "again");
            for (Evaluation evaluation : trial.evaluations()) {
                assertThat(evaluation.outcome()).isEqualTo(INCOME);
                for (int replicate = 0; replicate < 2; replicate++) {
                    Trial drawn = runs.trial(replicate).orElseThrow();
                    List<TrialResult> expected = drawn.evaluate(
                            panel(store, evaluation.arm(), drawn, replicate),
                            panel(store, "protected", drawn, replicate),
                            PERMUTATIONS);
                    assertThat(evaluation.results().get(replicate)).isEqualTo(expected);
                }
            }
            List<RecordedTrial.Drawn> expected = new ArrayList<>();
            for (int replicate = 0; replicate < 2; replicate++) {
                Assignment assignment = runs.trial(replicate).orElseThrow().assignment();
                for (int m = 0; m < 4; m++) {
                    expected.add(new RecordedTrial.Drawn(
                            replicate,
                            OptionalInt.of(0),
                            assignment.since(m) == Assignment.NEVER
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(assignment.since(m))));
                }
            }
            assertThat(trial.drawn()).isEqualTo(expected);
        }
    }

    @Test
    void anOutcomeThatAMunicipalityLacksIsLeftOutAndTheRestIsKept() throws IOException {
        Scenario scenario = TinyScenario.trial(100, 1, "nobodyReports", INCOME);
        try (RunStore store = RunStore.open(record(scenario, runs(scenario)))) {
            assertThat(RecordedTrial.of(store).evaluations().stream().map(Evaluation::outcome))
                    .containsExactly(INCOME, INCOME);
        }
        Scenario none = TinyScenario.trial(100, 1, "nobodyReports");
        Path out = record(none, runs(none));
        try (RunStore store = RunStore.open(out)) {
            assertThat(store.tables()).contains("assignment").doesNotContain("trial");
            assertThat(RecordedTrial.of(store).evaluations()).isEmpty();
        }
        assertThat(out.resolve("trial.csv")).doesNotExist();
    }

    @Test
    void withoutATrialThereAreNone() throws IOException {
        Scenario scenario = TinyScenario.of(60, 1);
        Path out = record(scenario, runs(scenario));
        try (RunStore store = RunStore.open(out)) {
            assertThat(store.tables()).doesNotContain("assignment", "trial");
            assertThat(RecordedTrial.of(store)).isEqualTo(new RecordedTrial(List.of(), List.of()));
        }
        assertThat(Files.exists(out.resolve("assignment.csv"))).isFalse();
    }
}
