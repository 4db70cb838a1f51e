package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.ledger.AccountMatrix;
import org.ayllu.core.ledger.SocialAccounts;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.Rows;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.results.query.StoredAccounts;
import org.ayllu.ensembles.results.record.Recording;
import org.ayllu.experiments.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who paid whom, as a run reports it and as its results tell it. */
class FlowsTableTest {
    private static final Scenario TINY = TinyScenario.of(60, 2);

    @TempDir
    private static Path temporary = Path.of("");

    private static Path folder = Path.of("");

    private static ScenarioRuns runs(int panel) {
        return new ScenarioRuns(TINY, Path.of("nowhere"), CheckLevel.FULL).withPanel(panel);
    }

    private static void record(Path out, int panel) throws IOException {
        ScenarioRuns runs = runs(panel);
        new Recording(out, TinyScenario.description(TINY, runs), runs, false)
                .deriving(runs.derived())
                .run(Execution.of(2), EnsembleProgress.NONE);
    }

    @BeforeAll
    static void run() throws IOException {
        folder = temporary.resolve("run");
        record(folder, 5);
    }

    @Test
    void rowsEqualColumnsInEveryYearArmAndClass() throws IOException {
        try (StoredAccounts stored = StoredAccounts.open(folder)) {
            assertThat(stored.arms()).containsExactly("protected", "opened", "again");
            assertThat(stored.years()).containsExactly(1985, 1986, 1987, 1988);
            String one = stored.municipalities().get(0);
            for (String arm : stored.arms()) {
                for (int year : stored.years()) {
                    for (StoredAccounts.By by : StoredAccounts.By.values()) {
                        SocialAccounts all = stored.of(arm, year, by, List.of());
                        assertThat(all.matrix().balanced()).isTrue();
                        assertThat(all.entries())
                                .filteredOn(entry -> entry.thing().equals(SocialAccounts.UNEXPLAINED))
                                .noneMatch(entry -> entry.payer().startsWith("households")
                                        || entry.receiver().startsWith("households"));
                        assertThat(stored.of(arm, year, by, List.of(one))
                                        .matrix()
                                        .balanced())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void classesAddUpToAllHouseholds() throws IOException {
        try (StoredAccounts stored = StoredAccounts.open(folder)) {
            AccountMatrix all =
                    stored.of("opened", 1987, StoredAccounts.By.ALL, List.of()).matrix();
            AccountMatrix byLand =
                    stored.of("opened", 1987, StoredAccounts.By.LAND, List.of()).matrix();
            assertThat(all.accounts()).doesNotHaveDuplicates().startsWith("households");
            assertThat(byLand.accounts().get(0)).startsWith("households 0");
            double sum = 0;
            for (int i = 0; byLand.accounts().get(i).startsWith("households"); i++) {
                sum += byLand.received(i) - byLand.at(i, byLand.accounts().indexOf("saving"));
            }
            double direct = all.received(0) - all.at(0, all.accounts().indexOf("saving"));
            assertThat(sum).isCloseTo(direct, within(1e-9 * direct));
        }
    }

    @Test
    void aYearThatWasInterruptedIsSummedAsAWhole() throws IOException {
        Rows whole = flows(-1);
        Rows resumed = flows(11);
        assertThat(resumed.size()).isEqualTo(whole.size()).isPositive();
        for (int column = 0; column < whole.layout().columns().size(); column++) {
            assertThat(resumed.column(column)).isEqualTo(whole.column(column));
        }
    }

    private static Rows flows(int saved) throws IOException {
        Series series = new Series();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ArmRun run = runs(5).start(1, 0, 1);
        while (run.period() < run.periods()) {
            if (run.period() == saved) {
                run.save(new DataOutputStream(bytes));
                run.close();
                run = runs(5).start(1, 0, 1);
                run.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
            }
            run.step(series);
        }
        run.close();
        return series.flows();
    }

    @Test
    void runsWithoutAPanelHaveNoSuchTable() throws IOException {
        Path none = temporary.resolve("none");
        record(none, 0);
        assertThat(none.resolve("sam.parquet")).doesNotExist();
        assertThatThrownBy(() -> StoredAccounts.open(none))
                .hasMessage(none + " has no table sam: only runs over years with a panel of households report "
                        + "who paid whom.");
    }
}
