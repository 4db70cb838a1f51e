package org.ayllu.experiments.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.TimePath;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Flagship;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SurveyPopulation;
import org.ayllu.experiments.scenario.Years;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Provenance;
import org.ayllu.models.highlands.HighlandsTerms;
import org.ayllu.models.highlands.LivelihoodTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFileTest {
    private static final String BASE = """
            format: 1
            name: base
            title: Base
            population: {kind: synthetic, households: 40, municipalities: 2}
            model:
              border:
                tariff: {1985: 0.2, 1990: 0.1}
              welfare:
                povertyLine: {value: 300, unit: US$/person/year, status: read, source: "somebody, 1990", range: [200, 400]}
            arms:
              - {name: one, label: One}
              - name: two
                label: Two
                change:
                  livelihood: {kind: separable}
                  population: {land: 2}
                  model:
                    border: {tariff: 0, worldPrices: {barley: null}}
                    farm: {crops: {potato: {yield: 6000}}}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("base.yaml", BASE);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private LoadedScenario base() {
        return ScenarioFile.read(folder.resolve("base.yaml"));
    }

    @Test
    void whatTheFileLeavesOutComesFromTheModel() {
        Scenario scenario = base().scenario();

        assertThat(Flagship.terms(scenario.baseline()).farm())
                .isEqualTo(HighlandsTerms.defaults().farm());
        assertThat(scenario.time()).isEqualTo(Years.defaults());
        assertThat(scenario.livelihood()).isEqualTo(new LivelihoodTerms.NonSeparable());
        assertThat(scenario.summary()).contains("offFarmLabourShare");
        assertThat(Flagship.terms(scenario.baseline()).welfare().povertyLine()).isEqualTo(300);
    }

    @Test
    void anArmIsTheBaseWithItsChange() {
        Scenario scenario = base().scenario();
        Arm two = scenario.arms().get(1);

        assertThat(scenario.baseline())
                .isEqualTo(new Arm("one", "One", scenario.population(), scenario.livelihood(), scenario.model()));
        assertThat(two.livelihood()).isEqualTo(new LivelihoodTerms.Separable());
        assertThat(Flagship.terms(two).border().tariff()).isEqualTo(TimePath.constant(0));
        assertThat(Flagship.terms(two).border().worldPrices()).containsOnlyKeys("maize", "wheat");
        assertThat(Flagship.terms(two).farm().crops().get("potato"))
                .extracting("yield")
                .isEqualTo(6000.0);
        assertThat(Flagship.terms(two).farm().crops().get("quinoa"))
                .isEqualTo(Flagship.terms(scenario.baseline()).farm().crops().get("quinoa"));
        assertThat(Flagship.terms(two).welfare())
                .isEqualTo(Flagship.terms(scenario.baseline()).welfare());
        assertThat(two.population()).extracting("land", "households").containsExactly(2.0, 40);
    }

    @Test
    void numbersKeepWhereTheyComeFrom() {
        LoadedScenario loaded = base();
        Provenance line = loaded.stated().get("model.welfare.povertyLine");

        assertThat(line).extracting("status", "source").containsExactly(Status.READ, "somebody, 1990");
        assertThat(line).extracting("range").isEqualTo(new Provenance.Range(200, 400));
        assertThat(loaded.stated().get("arms[1].change.model.farm.crops.potato.yield"))
                .extracting("source")
                .isEqualTo(Provenance.UNSOURCED);
        assertThat(loaded.provenance())
                .filteredOn(one -> one.path().equals("model.weather.elNinoChance"))
                .singleElement()
                .satisfies(one -> assertThat(one.stated()).isNull())
                .extracting("status")
                .isEqualTo(Status.COMPUTED);
    }

    @Test
    void anExtendingFileReplacesWhatItStates() throws IOException {
        Path child = write("far/child.yaml", """
                extends: ../base.yaml
                name: child
                model: {border: {tariff: 0.3}, welfare: {povertyLine: 250}}
                arms: [{name: only, label: Only}]
                """);
        LoadedScenario loaded = ScenarioFile.read(child);

        assertThat(loaded.sources()).hasSize(2);
        assertThat(loaded.scenario().name()).isEqualTo("child");
        assertThat(loaded.scenario().title()).isEqualTo("Base");
        assertThat(Flagship.terms(loaded.scenario().baseline()).border().tariff())
                .isEqualTo(TimePath.constant(0.3));
        assertThat(loaded.scenario().arms()).extracting(Arm::name).containsExactly("only");
        assertThat(loaded.stated().get("model.welfare.povertyLine"))
                .as("the source of the number replaced is not that of the new one")
                .extracting("range")
                .isNull();
    }

    @Test
    void surveyFilesAreSoughtBesideTheFileThatNamesThem() throws IOException {
        write("data/survey.csv", "id\n");
        write("data/mapping.yaml", "format: 1\n");
        write(
                "data/base.yaml",
                BASE.replaceFirst(
                                "population: .*",
                                "population: {kind: survey, file: survey.csv, mapping: mapping.yaml, households: 0}")
                        .replace("      population: {land: 2}\n", ""));
        Path child = write("far/child.yaml", "extends: ../data/base.yaml\nname: child\n");

        assertThat(ScenarioFile.read(child).scenario().population())
                .isEqualTo(new SurveyPopulation("../data/survey.csv", "../data/mapping.yaml", 0));
    }

    @Test
    void overridesAreCheckedLikeTheFile() {
        Overrides other =
                Overrides.none().seed(99).replicates(3).years(2).households(50).set("model.border.tariff", "0.4");
        Scenario scenario =
                ScenarioFile.read(folder.resolve("base.yaml"), other).scenario();

        assertThat(scenario).extracting("seed", "replicates").containsExactly(99L, 3);
        assertThat(scenario.time().years()).isEqualTo(2);
        assertThat(scenario.arms())
                .allSatisfy(arm -> assertThat(arm.population().households()).isEqualTo(50));
        assertThat(Flagship.terms(scenario.baseline()).border().tariff()).isEqualTo(TimePath.constant(0.4));
        assertThat(Flagship.terms(scenario.arms().get(1)).border().tariff())
                .as("an arm's own change stands above")
                .isEqualTo(TimePath.constant(0));
        assertThatThrownBy(() -> ScenarioFile.read(
                        folder.resolve("base.yaml"), Overrides.none().replicates(0)))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("replicates: 0 is out of range");
    }

    @Test
    void whatIsWrittenReadsBackWithItsArmsAndSources() throws IOException {
        LoadedScenario loaded = base();
        String text = ScenarioWriter.text(loaded);
        LoadedScenario again = ScenarioFile.read(write("again.yaml", text));

        assertThat(again.scenario()).isEqualTo(loaded.scenario());
        assertThat(ScenarioWriter.text(again)).isEqualTo(text);
        assertThat(text).contains("barley: null", "kind: separable", "somebody, 1990");
    }

    @Test
    void theHashIsOfWhatCanMoveAFigure() throws IOException {
        String hash = hash(base());
        LoadedScenario commented = ScenarioFile.read(
                write("c.yaml", "# a note\n" + BASE.replace("somebody, 1990", "somebody else, 1991")));
        LoadedScenario changed = ScenarioFile.read(write("d.yaml", BASE.replace("yield: 6000", "yield: 6001")));

        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(hash(commented)).isNotEqualTo(hash(changed));
    }

    @Test
    void whatIsLookedAtLeavesTheHash() throws IOException {
        LoadedScenario stated = ScenarioFile.read(write("e.yaml", BASE + """
                experiment:
                  panel: 30
                  sweep: {vary: [{path: model.border.passThrough, values: [0.5, 0.7]}]}
                  sensitivity: {measure: headcount, numbers: assumed}
                """));
        LoadedScenario again = ScenarioFile.read(write("f.yaml", ScenarioWriter.text(stated)));
        LoadedScenario apart = ScenarioFile.read(write("g.yaml", BASE + "experiment: {draws: independent}\n"));

        assertThat(again.scenario().experiment()).isEqualTo(stated.scenario().experiment());
        assertThat(hash(stated)).isEqualTo(hash(base())).isEqualTo(hash(again)).isNotEqualTo(hash(apart));
    }

    private static String hash(LoadedScenario loaded) {
        return ScenarioWriter.hash(loaded.scenario(), loaded.folder());
    }
}
