package org.ayllu.experiments.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.yaml.Problem;
import org.ayllu.models.highlands.LivelihoodTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scenario file says that is allowed but perhaps not meant, and what an arm of another kind keeps. */
class RemarksTest {
    @TempDir
    private Path folder = Path.of("");

    private LoadedScenario read(String text, Overrides overrides) throws IOException {
        return ScenarioFile.read(Files.writeString(folder.resolve("own.yaml"), text), overrides);
    }

    private static List<String> texts(LoadedScenario loaded) {
        return loaded.remarks().stream().map(Problem::message).toList();
    }

    private static String farm(String change) {
        return """
                format: 1
                name: own
                title: A small farm
                model:
                  kind: chayanov
                  farm: {land: 2, labourShare: 0.5, productivity: {value: 20, status: read, source: a book}}
                  family: {workers: 2, consumers: 3, need: 60}
                arms:
                  - {name: alone, label: alone}
                  - {name: market, label: with a market, change: {model: %s}}
                """.formatted(change);
    }

    private static SolvedModel.Separable separable(LoadedScenario loaded, int arm) {
        return (SolvedModel.Separable) loaded.scenario().arms().get(arm).model();
    }

    @Test
    void anArmOfAnotherKindKeepsWhatBothKindsHaveAndSaysSo() throws IOException {
        LoadedScenario loaded = read(farm("{kind: separable, farm: {land: 3}}"), Overrides.none());

        var terms = separable(loaded, 1).terms();
        assertThat(terms.farm().land()).isEqualTo(3);
        assertThat(terms.farm().productivity()).isEqualTo(20);
        assertThat(terms.family().consumers()).isEqualTo(3);
        assertThat(texts(loaded))
                .containsExactly("the kind changes from chayanov to separable; kept, since both have it: farm, family; "
                        + "dropped: nothing");
        assertThat(loaded.remarks().get(0).path()).isEqualTo("arms[1].change.model.kind");
        assertThat(loaded.numbersOf(1))
                .filteredOn(one -> one.path().equals("arms.market.model.farm.productivity"))
                .singleElement()
                .satisfies(one -> assertThat(one.provenance().source()).isEqualTo("a book"));
    }

    @Test
    void theResolvedScenarioReadsBackToTheSameWithoutRemarks() throws IOException {
        LoadedScenario loaded = read(farm("{kind: separable}"), Overrides.none());
        LoadedScenario again = read(ScenarioWriter.text(loaded), Overrides.none());

        assertThat(again.scenario()).isEqualTo(loaded.scenario());
        assertThat(texts(again)).isEmpty();
    }

    @Test
    void aKindThatIsSetKeepsTheSame() throws IOException {
        LoadedScenario loaded =
                read(farm("{family: {consumers: 5}}"), Overrides.none().set("model.kind", "separable"));

        assertThat(separable(loaded, 0).terms().farm().productivity()).isEqualTo(20);
        assertThat(separable(loaded, 1).terms().family().consumers()).isEqualTo(5);
        assertThat(texts(loaded)).singleElement().asString().contains("from chayanov to separable");
    }

    private static String world(String livelihood, String label, String change) {
        return """
                format: 1
                name: own
                title: A world
                time: {start: 1985, years: 3}
                livelihood: %s
                population: {kind: synthetic, households: 40, municipalities: 2}
                model: {border: {tariff: 0.2}}
                arms:
                  - {name: base, label: %s}
                  - {name: other, label: other, change: %s}
                """.formatted(livelihood, label, change);
    }

    @Test
    void whatTheOtherKindLacksIsDroppedAndNamed() throws IOException {
        LoadedScenario loaded = read(
                world("{kind: chayanov, satiety: 1.6}", "base", "{livelihood: {kind: separable}}"), Overrides.none());

        assertThat(loaded.scenario().arms().get(1).livelihood()).isEqualTo(new LivelihoodTerms.Separable());
        assertThat(texts(loaded))
                .containsExactly(
                        "the kind changes from chayanov to separable; kept, since both have it: nothing; dropped: "
                                + "satiety");
    }

    @Test
    void aPathThatNeverMovesWithinTheSimulatedYearsIsNoticed() throws IOException {
        String late = "{model: {border: {tariff: {1995: 0.2, 2000: 0.1}}}}";
        LoadedScenario loaded = read(world("{kind: separable}", "base", late), Overrides.none());

        assertThat(texts(loaded))
                .singleElement()
                .asString()
                .startsWith("no year of the path lies within the simulated years, 19")
                .endsWith("1987 with the warm-up: it stays what it is in 1995");
        assertThat(read(
                                world("{kind: separable}", "base", late),
                                Overrides.none().years(12))
                        .remarks())
                .isEmpty();
        String across = "{model: {border: {tariff: {1950: 0.2, 2000: 0.1}}}}";
        assertThat(read(world("{kind: separable}", "base", across), Overrides.none())
                        .remarks())
                .isEmpty();
    }

    @Test
    void labelsThatNameWhatIsSetAreNoticed() throws IOException {
        Overrides set = Overrides.none().set("model.border.tariff", "0.1");

        for (String label : List.of("tariff 0", "Duties of 20 %", "Duties of .2")) {
            assertThat(texts(read(world("{kind: separable}", '"' + label + '"', "{}"), set)))
                    .containsExactly("is 0.1 here, but titles and labels are the file's: \"" + label + "\"");
        }
        LoadedScenario contradicted = read(world("{kind: separable}", "\"Duties of 20 %\"", "{}"), set);
        String written = ScenarioWriter.text(contradicted);
        assertThat(ChangedLabels.in(written))
                .as("kept with the results, for the report")
                .containsExactly(new ChangedLabels.Changed("model.border.tariff", "0.1"));
        assertThat(ChangedLabels.in(ScenarioWriter.text(read(written, Overrides.none()))))
                .as("and kept when the results' scenario is run again")
                .hasSize(1);
        for (String label : List.of("As it is", "tariff of 10 %", "20 years", "120 % more")) {
            assertThat(texts(read(world("{kind: separable}", '"' + label + '"', "{}"), set)))
                    .isEmpty();
        }
    }

    @Test
    void anArmThatKeepsItsOwnOfWhatIsSetIsNoticed() throws IOException {
        String own = "{model: {border: {tariff: 0.3}}}";
        LoadedScenario loaded =
                read(world("{kind: separable}", "base", own), Overrides.none().set("model.border.tariff", "0.1"));

        assertThat(texts(loaded)).containsExactly("changes the base, but the arm 'other' states its own and keeps it");
    }
}
