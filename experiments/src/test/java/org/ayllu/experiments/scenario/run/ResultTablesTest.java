package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.ArmRunFactory;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.RunEvent;
import org.ayllu.ensembles.results.DictionaryEntry;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.query.Query;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.results.record.Recording;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a run of the highlands: what stands in them, and that it all is in the dictionary. */
class ResultTablesTest {
    private static final int HOUSEHOLDS = 60;
    private static final int REPLICATES = 2;
    private static final Scenario TINY = TinyScenario.of(HOUSEHOLDS, REPLICATES);
    private static final int SOME = 20;

    @TempDir
    private static Path temporary = Path.of("");

    private static Path some = Path.of("");
    private static Path everybody = Path.of("");

    @BeforeAll
    static void run() throws IOException {
        some = temporary.resolve("some");
        everybody = temporary.resolve("everybody");
        recording(some, SOME, runs -> runs).run(Execution.of(2), EnsembleProgress.NONE);
        recording(everybody, 10 * HOUSEHOLDS, runs -> runs).run(Execution.of(2), EnsembleProgress.NONE);
    }

    private static Recording recording(Path out, int panel, UnaryOperator<ArmRunFactory> wrapped) {
        ScenarioRuns runs = new ScenarioRuns(TINY, Path.of("nowhere"), CheckLevel.OFF).withPanel(panel);
        return new Recording(out, TinyScenario.description(TINY, runs), wrapped.apply(runs), false)
                .deriving(runs.derived());
    }

    private static List<List<String>> ask(Path folder, String sql) throws IOException {
        try (Query query = Query.open(folder)) {
            return query.ask(sql, 10_000).rows();
        }
    }

    @Test
    void everyColumnOfEveryTableIsInTheDictionaryWithItsType() throws IOException {
        List<String> described = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        try (RunStore store = RunStore.open(some)) {
            assertThat(store.tables())
                    .containsExactly(
                            "series", "households", "municipalities", "events", "summary", "sam", "dictionary");
            for (DictionaryEntry entry : store.columns()) {
                assertThat(entry.unit()).as("%s", entry).isNotBlank();
                assertThat(entry.description()).as("%s", entry).matches("[\\p{Lu}\\d].*\\.");
                if (entry.measure().isEmpty()) {
                    described.add(entry.table() + "." + entry.column() + " " + entry.type());
                } else {
                    measures.add(entry.measure());
                }
            }
        }
        List<String> found = new ArrayList<>();
        for (String table :
                List.of("series", "households", "municipalities", "events", "summary", "sam", "dictionary")) {
            for (List<String> column : ask(some, "describe " + table)) {
                found.add(table + "." + column.get(0) + " " + column.get(1));
            }
        }
        assertThat(described).isEqualTo(found).doesNotHaveDuplicates();
        ask(some, "select distinct measure from series")
                .forEach(row -> assertThat(measures).contains(row.get(0)));
    }

    @Test
    void thePanelFollowsTheSameHouseholdsInEveryArmAndYear() throws IOException {
        assertThat(ask(
                        some,
                        "select replicate, count(distinct household), count(*) from households group by 1 order by 1"))
                .containsExactly(
                        List.of("0", "" + SOME, "" + SOME * 3 * 4), List.of("1", "" + SOME, "" + SOME * 3 * 4));
        assertThat(ask(
                        some,
                        "select distinct n from (select count(*) n from households group by arm, year, replicate)"))
                .containsExactly(List.of("" + SOME));
        String paired = "select count(*), sum((a.realIncomePerPerson <> b.realIncomePerPerson)::int)"
                + " from households a join households b using (replicate, year, household)"
                + " where a.arm = 'protected' and b.arm = ";
        assertThat(ask(some, paired + "'again'")).containsExactly(List.of("" + SOME * 4 * 2, "0"));
        assertThat(Integer.parseInt(ask(some, paired + "'opened'").get(0).get(1)))
                .isPositive();
        assertThat(ask(some, "select distinct household from households where replicate = 0"))
                .isNotEqualTo(ask(some, "select distinct household from households where replicate = 1"));
    }

    @Test
    void aPanelOfEverybodyGivesTheFiguresOfTheSeries() throws IOException {
        String differences = "select count(*), max(abs(s.value - h.value)) from series s join (%s) h"
                + " using (arm, replicate, year, \"group\", measure) where s.dimension = '%s'";
        String figures =
                "select arm, replicate, year, %1$s as \"group\", unnest(['headcount', 'households', 'income.crops',"
                        + " 'realIncomePerPerson', 'foodEaten', 'labourDays.care']) as measure, unnest(["
                        + " sum(persons * poor::int) / sum(persons), count(*)::double, avg(income_crops),"
                        + " sum(realIncomePerPerson * persons) / sum(persons), avg(foodEaten), avg(days_care)]) as value"
                        + " from households group by arm, replicate, year, %1$s";
        for (String dimension : List.of("municipality", "incomeQuintile", "foodRegime", "labourRegime")) {
            List<String> row = ask(everybody, differences.formatted(figures.formatted(dimension), dimension))
                    .get(0);
            assertThat(Integer.parseInt(row.get(0))).as(dimension).isGreaterThan(200);
            assertThat(Double.parseDouble(row.get(1))).as(dimension).isLessThan(1e-9);
        }
    }

    @Test
    void municipalitiesHaveTheFiguresOfTheSeriesSideBySide() throws IOException {
        assertThat(
                        ask(
                                some,
                                "select count(*), sum((s.value <> m.income_total)::int) from series s join municipalities m"
                                        + " on s.\"group\" = m.municipality and s.arm = m.arm and s.replicate = m.replicate"
                                        + " and s.year = m.year where s.dimension = 'municipality' and s.measure = 'income.total'"))
                .containsExactly(List.of("" + 2 * 3 * 2 * 4, "0"));
        assertThat(Double.parseDouble(ask(some, "select min(hoursToCity) from municipalities")
                        .get(0)
                        .get(0)))
                .isPositive();
    }

    @Test
    void eventsTellOfElNinoAndOfPathsThatChange() throws IOException {
        assertThat(ask(some, "select arm, replicate, year from events where kind = 'elNino' order by all"))
                .isEqualTo(ask(
                        some,
                        "select arm, replicate, year from series where measure = 'elNino' and value = 1 order by all"));
        assertThat(
                        ask(
                                some,
                                "select distinct arm, year, value, text from events where subject = 'model.border.tariff' order by year"))
                .containsExactly(
                        List.of("opened", "1986", "0.1", "from 0.2 to 0.1"),
                        List.of("opened", "1987", "0.0", "from 0.1 to 0"));
        assertThat(ask(
                        some,
                        "select distinct text from events where subject = 'model.border.worldPrices.wheat'"
                                + " and year = 1988"))
                .containsExactly(List.of("from 98.6667 to 80 US$/t"));
        assertThat(Integer.parseInt(ask(some, "select count(*) from events where kind = 'births'")
                        .get(0)
                        .get(0)))
                .isPositive();
    }

    @Test
    void theStoreGivesHouseholdsAndEventsOfARun() throws IOException {
        try (RunStore store = RunStore.open(some)) {
            Map<Long, Double> before = store.households("protected", 1, 1988, "realIncomePerPerson");
            assertThat(before).hasSize(SOME);
            assertThat(store.households("opened", 1, 1988, "poor").keySet()).isEqualTo(before.keySet());
            assertThat(store.households("opened", 1, 1988, "poor").values()).containsAnyOf(0.0, 1.0);
            assertThatThrownBy(() -> store.households("opened", 1, 1988, "municipality"))
                    .hasMessageContaining(
                            "no column of numbers 'municipality' in households. Maybe one of replicate, year");
            assertThat(store.events("opened", 0))
                    .contains(new RunEvent(1987, "change", "model.border.tariff", 0, "from 0.1 to 0"));
            assertThat(store.events("protected", 0))
                    .noneMatch(event -> event.kind().equals("change"));
        }
    }

    @Test
    void theStoreGivesHouseholdsOfASurveyByTheirIds() throws IOException {
        LoadedScenario loaded = ScenarioFile.read(
                Path.of("..", "scenarios", "survey-example.yaml"),
                Overrides.none().households(SOME).years(1).replicates(1));
        Scenario scenario = loaded.scenario();
        ScenarioRuns runs = new ScenarioRuns(scenario, loaded.folder(), CheckLevel.OFF).withPanel(SOME);
        Path out = temporary.resolve("surveyed");
        new Recording(out, TinyScenario.description(scenario, runs), runs, false)
                .run(Execution.of(1), EnsembleProgress.NONE);
        String arm = scenario.baseline().name();
        List<List<String>> asked = ask(
                out,
                "select household::varchar, year::varchar from households where arm = '" + arm
                        + "' order by household");
        try (RunStore store = RunStore.open(out)) {
            int year = Integer.parseInt(asked.get(0).get(1));
            assertThat(store.households(arm, 0, year, "persons").keySet())
                    .containsExactlyElementsOf(
                            asked.stream().map(row -> Long.valueOf(row.get(0))).toList());
        }
    }

    @Test
    void neitherThePanelNorItsSizeMovesAFigure() throws IOException {
        assertThat(digests(everybody, "series")).isEqualTo(digests(some, "series"));
        Path none = temporary.resolve("none");
        recording(none, 0, runs -> runs).run(Execution.of(1), EnsembleProgress.NONE);
        assertThat(digests(none, "series")).isEqualTo(digests(some, "series"));
        assertThat(none.resolve("households")).doesNotExist();
    }

    @Test
    void stoppedAnywhereAndResumedTheTablesHaveTheSameBytes() throws IOException {
        Path out = temporary.resolve("stopped");
        for (int steps : List.of(18, 31, 47)) {
            AtomicInteger left = new AtomicInteger(steps);
            Recording[] recording = new Recording[1];
            recording[0] = recording(out, SOME, runs -> (arm, replicate, threads) -> {
                ArmRun run = runs.start(arm, replicate, threads);
                return new WatchedRun(run, step -> {
                    step.run();
                    if (left.decrementAndGet() == 0) {
                        recording[0].stop();
                    }
                });
            });
            assertThat(recording[0]
                            .run(new Execution(1, Duration.ZERO), EnsembleProgress.NONE)
                            .interrupted())
                    .isTrue();
        }
        recording(out, SOME, runs -> runs).run(Execution.of(2), EnsembleProgress.NONE);
        assertThat(digests(out, "")).isEqualTo(digests(some, ""));
    }

    private static Map<String, String> digests(Path folder, String under) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (RunStore store = RunStore.open(folder)) {
            for (Manifest.Content file : store.manifest().files()) {
                if (file.name().startsWith(under)) {
                    digests.put(file.name(), file.sha256());
                }
            }
        }
        assertThat(digests).isNotEmpty();
        return digests;
    }
}
