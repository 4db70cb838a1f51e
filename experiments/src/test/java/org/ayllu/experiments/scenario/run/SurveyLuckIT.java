package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.IntColumn;
import org.ayllu.core.table.Table;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.survey.HouseholdIds;
import org.ayllu.models.highlands.HighlandsRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey with and without some of its rows, and with its rows in other orders: nobody else's luck changes. */
class SurveyLuckIT {
    private static final int YEARS = 8;

    /** Nobody moves away, so that births and deaths do not hang on wages. */
    private static final String SETTLED = """
            format: 1
            name: luck
            title: Luck
            seed: 5
            time: {start: 1985, years: 6, warmUpYears: 2}
            population: {kind: survey, file: survey.csv, mapping: mapping.yaml}
            model:
              migration:
                {attachment: 40, abroadReluctance: 40, moveScale: 1000000, seasonalReluctance: 20, networkEffect: 0}
            arms: [{name: only, label: Only}]
            """;

    @TempDir
    private Path folder = Path.of("");

    private static List<String> lines() {
        try (var file = Objects.requireNonNull(SurveyLuckIT.class.getResourceAsStream("/survey-luck/survey.csv"))) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The model of a survey of these rows. */
    private HighlandsRun run(List<String> rows, int households) throws IOException {
        List<String> all = new ArrayList<>(rows);
        all.add(0, lines().get(0));
        Files.write(folder.resolve("survey.csv"), all);
        try (var mapping =
                Objects.requireNonNull(SurveyLuckIT.class.getResourceAsStream("/survey-luck/mapping.yaml"))) {
            Files.write(folder.resolve("mapping.yaml"), mapping.readAllBytes());
        }
        String scenario = SETTLED.replace("mapping: mapping.yaml", "mapping: mapping.yaml, households: " + households);
        Path file = Files.writeString(folder.resolve("luck.yaml"), scenario);
        LoadedScenario loaded = ScenarioFile.read(file);
        return (HighlandsRun) new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.OFF).model(0, 0, 1);
    }

    private static List<String> rows() {
        return lines().subList(1, lines().size());
    }

    /** All that stands in some columns, bit for bit, by id. */
    private static Map<Long, String> bits(Table table, List<? extends Column> columns) {
        Map<Long, String> byId = new TreeMap<>();
        for (int row = 0; row < table.rows(); row++) {
            StringBuilder text = new StringBuilder();
            for (Column column : columns) {
                text.append(
                                column instanceof DoubleColumn number
                                        ? Long.toHexString(Double.doubleToRawLongBits(number.at(row)))
                                        : Integer.toString(((IntColumn) column).at(row)))
                        .append(' ');
            }
            byId.put(table.ids()[row], text.toString());
        }
        return byId;
    }

    private static Map<Long, String> start(HighlandsRun run) {
        var households = run.tables().households();
        return bits(
                households.table,
                List.of(
                        households.travelHours,
                        households.tools,
                        households.cash,
                        households.productivity,
                        households.rainfed,
                        households.indigenous,
                        households.tradeSkill));
    }

    private static Map<Long, String> people(HighlandsRun run) {
        var persons = run.tables().persons();
        return bits(persons.table, List.of(persons.female, persons.age, persons.schooling, persons.place));
    }

    /** Households and people at the start, and luck and people year by year. */
    private List<Map<Long, String>> life(List<String> rows) throws IOException {
        List<Map<Long, String>> life = new ArrayList<>();
        try (HighlandsRun run = run(rows, 0)) {
            life.add(start(run));
            life.add(people(run));
            while (run.simulation().period() < run.simulation().calendar().periods()) {
                run.simulation().stepPeriod();
                life.add(people(run));
                life.add(bits(
                        run.tables().households().table, List.of(run.tables().households().luck)));
                life.add(bits(
                        run.tables().municipalities().table,
                        List.of(
                                run.tables().municipalities().pasture,
                                run.tables().municipalities().suitability.get(0))));
            }
            assertThat(run.tables().nation().births.at(0)).isPositive();
        }
        return life;
    }

    @Test
    void aRowLessChangesNobodyElsesLuck() throws IOException {
        List<Map<Long, String>> all = life(rows());
        for (int left : List.of(0, 11, 23)) {
            List<String> rest = new ArrayList<>(rows());
            String gone = rest.remove(left);
            List<Map<Long, String>> others = life(rest);
            assertThat(others).hasSameSizeAs(all);
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i)).as("without '%s', %d", gone, i).containsAllEntriesOf(others.get(i));
            }
            assertThat(others.get(0)).hasSize(23);
            assertThat(all.get(all.size() - 3))
                    .hasSizeGreaterThan(others.get(all.size() - 3).size());
        }
    }

    @Test
    void aMunicipalityLessChangesNoOthersWeather() throws IOException {
        List<Map<Long, String>> all = life(rows());
        List<Map<Long, String>> others =
                life(rows().stream().filter(row -> !row.contains(",Alto,")).toList());
        assertThat(others.get(0)).hasSize(16);
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i)).containsAllEntriesOf(others.get(i));
        }
    }

    /** Whatever the order, which copies there are included: the same bits in every column after all years. */
    @Test
    void anotherOrderOfRowsIsTheSameWorld() throws IOException {
        List<String> rows = new ArrayList<>(rows());
        Map<Long, String> first = end(rows);
        assertThat(first).hasSize(50);
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertThat(end(rows)).as("seed %d", seed).isEqualTo(first);
        }
    }

    private Map<Long, String> end(List<String> rows) throws IOException {
        try (HighlandsRun run = run(rows, 50)) {
            for (int season = 0; season < 4 * YEARS; season++) {
                run.simulation().stepPeriod();
            }
            var households = run.tables().households();
            List<Column> columns = households.table.columns().stream()
                    .filter(column -> column != households.municipality && column != households.surveyRow)
                    .toList();
            return bits(households.table, columns);
        }
    }

    @Test
    void householdsAreFoundByTheirIdInTheSurvey() throws IOException {
        try (HighlandsRun run = run(rows(), 50)) {
            var households = run.tables().households();
            for (int copy = 0; copy < 2; copy++) {
                int row = households.table.rowOf(HouseholdIds.named(" 7 ", copy).get(0));
                assertThat(households.surveyRow.at(row)).isEqualTo(7);
            }
            assertThat(households.table.rowOf(HouseholdIds.named("25", 0).get(0)))
                    .isEqualTo(-1);
            assertThat(HouseholdIds.named("A, 7", 0)).hasSize(2);
        }
    }
}
