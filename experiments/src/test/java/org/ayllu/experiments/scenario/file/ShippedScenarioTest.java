package org.ayllu.experiments.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.Ensemble;
import org.ayllu.ensembles.execution.EnsembleOutcome;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.RunsInMemory;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.SurveyPopulation;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.experiments.yaml.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised of every scenario in {@code scenarios/}. */
class ShippedScenarioTest {
    private static final Path FOLDER = Path.of("../scenarios");
    private static final String FIRST_LINE = "# yaml-language-server: $schema=";

    /** Those at the top, of the highlands, and those of the folders with models that are solved at once. */
    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(highlands());
        files.addAll(solved());
        files.addAll(trials());
        return files;
    }

    static List<Path> highlands() throws IOException {
        return files(FOLDER);
    }

    static List<Path> trials() throws IOException {
        return files(FOLDER.resolve("trials"));
    }

    static List<Path> solved() throws IOException {
        List<Path> files = new ArrayList<>(files(FOLDER.resolve("classics")));
        files.addAll(files(FOLDER.resolve("sector")));
        return files;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreScenarios() throws IOException {
        assertThat(files())
                .extracting(file -> String.valueOf(file.getFileName()))
                .contains(
                        "andes-opening.yaml",
                        "andes-opening-small.yaml",
                        "andes-placebo.yaml",
                        "households-founded.yaml",
                        "how-far-prices-travel.yaml",
                        "prices-from-a-table.yaml",
                        "survey-example.yaml",
                        "chayanov.yaml",
                        "separable.yaml",
                        "missing-markets.yaml",
                        "harris-todaro.yaml",
                        "land-market.yaml",
                        "network-migration.yaml",
                        "wheat-imports.yaml");
    }

    @ParameterizedTest
    @MethodSource("highlands")
    void itRunsWithEveryIdentityChecked(Path file) throws IOException {
        Overrides tiny = Overrides.none().replicates(1).years(1).households(80).set("time.warmUpYears", "2");
        LoadedScenario loaded = ScenarioFile.read(file, tiny);
        ScenarioRuns runs = new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.STEP);
        RunsInMemory memory = new RunsInMemory();

        EnsembleOutcome outcome = new Ensemble(runs, runs.size()).run(memory, Execution.of(2), EnsembleProgress.NONE);

        assertThat(outcome.failures()).isEmpty();
        assertThat(memory.series()).hasSize(loaded.scenario().arms().size());
        assertThat(memory.series().values()).allMatch(series -> series.size() > 500);
    }

    @ParameterizedTest
    @MethodSource("trials")
    void itRunsIntoTheYearsOfItsProgrammeWithEveryIdentityChecked(Path file) throws IOException {
        Overrides tiny = Overrides.none().replicates(1).households(120).set("time.warmUpYears", "2");
        LoadedScenario loaded = ScenarioFile.read(file, tiny);
        ScenarioRuns runs = new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.STEP);
        RunsInMemory memory = new RunsInMemory();

        EnsembleOutcome outcome = new Ensemble(runs, runs.size()).run(memory, Execution.of(2), EnsembleProgress.NONE);

        assertThat(outcome.failures()).isEmpty();
        assertThat(values(memory, 1, 0)).isNotEqualTo(values(memory, 0, 0));
        assertThat(loaded.scenario().question()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("solved")
    void itIsSolvedWithTwoToFiveArmsThatDiffer(Path file) throws IOException {
        LoadedScenario loaded = ScenarioFile.read(file);
        ScenarioRuns runs = new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.OFF);
        RunsInMemory memory = new RunsInMemory();

        EnsembleOutcome outcome = new Ensemble(runs, runs.size()).run(memory, Execution.of(2), EnsembleProgress.NONE);

        assertThat(outcome.failures()).isEmpty();
        assertThat(loaded.scenario().arms()).hasSizeBetween(2, 5);
        assertThat(loaded.scenario().question()).isNotBlank();
        for (int arm = 0; arm < memory.series().size(); arm++) {
            assertThat(values(memory, arm, 0))
                    .hasSizeGreaterThan(100)
                    .allMatch(value -> Double.isFinite(value) && Math.abs(value) < 1e9);
            for (int other = 0; other < arm; other++) {
                assertThat(values(memory, arm, 0)).isNotEqualTo(values(memory, other, 0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void itsNameIsThatOfItsFile(Path file) {
        assertThat(ScenarioFile.read(file).scenario().name() + ".yaml").isEqualTo(String.valueOf(file.getFileName()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyNumberInItSaysWhereItComesFromAndHowSureItIs(Path file) {
        LoadedScenario loaded = ScenarioFile.read(file);

        assertThat(loaded.stated()).isNotEmpty();
        for (Provenance one : loaded.stated().values()) {
            assertThat(one.source()).as(one.path()).isNotBlank().isNotEqualTo(Provenance.UNSOURCED);
        }
        assertThat(loaded.provenance()).allMatch(one -> !one.source().isBlank());
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsWrittenOfItReadsBackToTheSame(Path file) throws IOException {
        LoadedScenario loaded = ScenarioFile.read(file);
        String text = ScenarioWriter.text(loaded);
        Path copy = Files.writeString(FOLDER.resolve("../experiments/target/" + file.getFileName()), text);
        if (loaded.scenario().model() instanceof SolvedModel) {
            loaded = ScenarioFile.read(file, Overrides.none().withAbsoluteNames());
            Files.writeString(copy, ScenarioWriter.text(loaded));
            text = Files.readString(copy);
        }
        LoadedScenario again = ScenarioFile.read(copy, sameSurvey(loaded));

        assertThat(again.scenario().model()).isEqualTo(loaded.scenario().model());
        assertThat(again.scenario().arms()).hasSameSizeAs(loaded.scenario().arms());
        assertThat(again.scenario().time()).isEqualTo(loaded.scenario().time());
        if (!(loaded.scenario().population() instanceof SurveyPopulation)) {
            assertThat(again.scenario()).isEqualTo(loaded.scenario());
            assertThat(ScenarioWriter.text(again)).isEqualTo(text);
        }
    }

    private static Overrides sameSurvey(LoadedScenario loaded) {
        return loaded.scenario().population() instanceof SurveyPopulation survey
                ? Overrides.none()
                        .survey(
                                loaded.folder().resolve(survey.file()),
                                loaded.folder().resolve(survey.mapping()))
                : Overrides.none();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anEditorFindsNothingWrongWithIt(Path file) throws IOException {
        String text = Files.readString(file);
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FOLDER.resolve("schema.json")), InputFormat.JSON);

        String schema = FOLDER.equals(file.getParent()) ? "schema.json\n" : "../schema.json\n";
        assertThat(text).startsWith(FIRST_LINE + schema);
        assertThat(rules.validate(text, InputFormat.YAML)).isEmpty();
        assertThat(rules.validate(text + "\nauthor: somebody\n", InputFormat.YAML))
                .isNotEmpty();
    }

    @Test
    void theSchemaIsCurrent() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("schema.json")))
                .as("scenarios/schema.json; 'ayllu schema > scenarios/schema.json' writes it anew")
                .isEqualTo(ScenarioSchema.text(Models.shipped()));
    }

    @Test
    void thePlaceboDiffersByNothing() throws IOException {
        LoadedScenario loaded = ScenarioFile.read(
                FOLDER.resolve("andes-placebo.yaml"),
                Overrides.none().households(100).years(4));
        ScenarioRuns runs = new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.OFF);
        RunsInMemory memory = new RunsInMemory();
        new Ensemble(runs, runs.size()).run(memory, Execution.of(2), EnsembleProgress.NONE);

        for (int replicate = 0; replicate < loaded.scenario().replicates(); replicate++) {
            assertThat(values(memory, 1, replicate)).hasSizeGreaterThan(1000).isEqualTo(values(memory, 0, replicate));
        }
    }

    private static List<Double> values(RunsInMemory memory, int arm, int replicate) {
        Series series = java.util.Objects.requireNonNull(memory.series().get(new RunKey(arm, replicate)));
        List<Double> values = new ArrayList<>();
        series.forEach((year, about, value) -> values.add(value));
        return values;
    }
}
