package org.ayllu.studies.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.ensembles.design.Factor;
import org.ayllu.ensembles.execution.Ensemble;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.Observation;
import org.ayllu.ensembles.execution.Response;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.query.StudyRecord;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.models.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyScenarioTest {
    private static final Path CHAYANOV = Path.of("..", "scenarios", "classics", "chayanov.yaml");
    private static final Path ANDES = Path.of("..", "scenarios", "andes-opening-small.yaml");

    private static StudyPoint land(String hectares) {
        return new StudyPoint(List.of(new Setting("model.farm.land", hectares)));
    }

    @Test
    void aFactorHasTheRangeThatTheFileStates() {
        StudyScenario scenario = StudyScenario.read(CHAYANOV, Models.shipped(), Overrides.none());

        assertThat(scenario.factor("model.farm.land")).isEqualTo(new Factor("model.farm.land", 0.5, 10, false));
        assertThat(scenario.factor("model.farm.land", 1, 3).high()).isEqualTo(3);
        assertThat(scenario.uncertain(List.of(0)).numbers()).hasSize(8);
        assertThat(scenario.uncertain(List.of(0)).byConvention()).isEqualTo(2);
        assertThat(scenario.status("model.farm.land")).isEqualTo("assumed");
    }

    @Test
    void aNumberIsVariedByConventionWhereNobodyStatesARange() {
        StudyScenario scenario = StudyScenario.read(ANDES, Models.shipped(), Overrides.none());

        VariedNumber convention = scenario.varied("model.food.substitution");
        assertThat(convention.byConvention()).isTrue();
        assertThat(convention.range()).isEqualTo("0.9 to 1.5 *");
        VariedNumber stated = scenario.varied("model.border.freight");
        assertThat(stated.byConvention()).isFalse();
        assertThat(stated.range()).isEqualTo("30 to 100");
        assertThat(scenario.varied("model.farm.crops.potato.labourByMonth").what())
                .isEqualTo("profile");
        assertThat(scenario.varied("arms.opened.model.border.worldPrices.wheat").range())
                .isEqualTo("changes × 0.75 to 1.25 *");
    }

    @Test
    void anArmIsVariedAlsoInWhatItHasFromTheBase() {
        StudyScenario scenario = StudyScenario.read(ANDES, Models.shipped(), Overrides.none());

        VariedNumber cost = scenario.varied("arms.opened.model.labour.searchCost");
        var arms = scenario.at(new StudyPoint(List.of(cost.at(0)))).arms();

        assertThat(Flagship.terms(arms.get(0)).labour().searchCost()).isEqualTo(0.42);
        assertThat(Flagship.terms(arms.get(1)).labour().searchCost())
                .isEqualTo(cost.factor().low())
                .isLessThan(0.42);
    }

    @Test
    void aFileThatIsChangedWhileAStudyRunsIsNoticed(@TempDir Path folder) throws IOException {
        Path file = Files.copy(CHAYANOV, folder.resolve("mine.yaml"));
        StudyScenario scenario = StudyScenario.read(file, Models.shipped(), Overrides.none());
        StudyPoint point = new StudyPoint(List.of());
        assertThat(scenario.at(point)).isEqualTo(scenario.base().scenario());

        Files.writeString(file, Files.readString(file) + "# another thought\n");

        assertThatThrownBy(() -> scenario.at(point))
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("was changed while the study ran");
    }

    @Test
    void whatIsCountedVariesInWholeNumbers() {
        StudyScenario scenario = StudyScenario.read(ANDES, Models.shipped(), Overrides.none());

        assertThat(scenario.factor("population.households", 100, 300).whole()).isTrue();
        assertThat(scenario.factor("model.border.passThrough", 0.2, 0.9).whole())
                .isFalse();
    }

    @Test
    void aPointChangesTheBaseAndTheArmsThatDoNotStateTheSame() {
        StudyScenario scenario = StudyScenario.read(CHAYANOV, Models.shipped(), Overrides.none());
        var arms = scenario.at(land("3")).arms();

        assertThat(hectares(arms.get(0).model())).isEqualTo(3);
        assertThat(hectares(arms.get(3).model())).isEqualTo(4);
    }

    private static double hectares(Model model) {
        return ((SolvedModel.Chayanov) model).terms().farm().land();
    }

    @Test
    void whatCannotBeVariedIsTold() {
        StudyScenario scenario = StudyScenario.read(ANDES, Models.shipped(), Overrides.none());

        assertThatThrownBy(() -> scenario.factor("time.years", 1, 2))
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("all points share their years");
        assertThatThrownBy(() -> scenario.factor("model.border.tarif", 0, 1))
                .hasMessageContaining("Maybe model.border.tariff");
        assertThatThrownBy(() -> scenario.factor("model.border.passThrough", 1, 1))
                .hasMessageContaining("lower to a higher");
        assertThatThrownBy(() -> scenario.varied("arms.opend.model.border.tariff"))
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("no arm is called 'opend'. Maybe opened");
        assertThatThrownBy(() -> scenario.varied("arms.opened.model.food.substitutio"))
                .hasMessageContaining("Maybe arms.opened.model.food.substitution");
        assertThatThrownBy(() -> scenario.factor("arms.opened.model.border.tariff", 0.5, 1))
                .hasMessageContaining("is not a single number but {1985: 0.2, 1990: 0.1}")
                .hasMessageContaining("in an arm its changes since the first year");
        assertThatThrownBy(() -> scenario.varied("model.programme.grant"))
                .hasMessageContaining("model.programme.grant is 0, and the scenario states no range")
                .hasMessageContaining("State one: model.programme.grant=LOW:HIGH");
    }

    @Test
    void theFigureOfARunIsTheMeanOfItsLastFiveYears() {
        Series series = new Series();
        for (int year = 1; year <= 7; year++) {
            series.accept(new Observation(year, "all", "all", "wage", year));
            series.accept(new Observation(year, "landClass", "0-0.5 ha", "wage", 100));
        }
        assertThat(Response.of(series, "wage")).isEqualTo(5);
        assertThat(Response.of(series, "price")).isNaN();
        assertThat(Response.of(series.ofDimension("landClass"), "wage")).isNaN();
        assertThat(series.ofDimension("all").size()).isEqualTo(7);
    }

    @Test
    void runsOfAPointAreKeptUnderWhatMakesIt(@TempDir Path folder) throws IOException {
        StudyScenario scenario = StudyScenario.read(CHAYANOV, Models.shipped(), Overrides.none());
        StudyRuns runs = new StudyRuns(scenario, List.of(land("3"), land("5")), List.of(0, 2));
        StudyRecord record = StudyRecord.of(
                new StudyRecord.Identity("sweep", "chayanov", "hash", 1, 1, List.of("model.farm.land")), 2, 4);
        try (StudyFolder study = StudyFolder.open(folder, record, false)) {
            var keeper =
                    study.keeper(runs.points().stream().map(StudyPoint::text).toList(), runs.arms());
            assertThat(new Ensemble(runs, runs.size())
                            .run(keeper, Execution.of(2), EnsembleProgress.NONE)
                            .complete())
                    .isTrue();
            StudyFigures figures = StudyFigures.read(study, runs, List.of("output", "nothing"));
            assertThat(figures.measures()).containsExactly("output");
            assertThat(figures.at("output", 1, 0)[0]).isGreaterThan(figures.at("output", 0, 0)[0]);
            assertThat(Response.of(study.read(land("5").text(), 2, 0), "output"))
                    .isEqualTo(figures.at("output", 1, 1)[0]);
            assertThatThrownBy(() -> StudyFolder.open(folder, record, false))
                    .isInstanceOf(ResultsFolderException.class)
                    .hasMessageContaining("in use");
        }
    }
}
