package org.ayllu.studies.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayllu.core.terms.TimePath;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.junit.jupiter.api.Test;

class UncertainTest {
    private static final Path ANDES = Path.of("..", "scenarios", "andes-opening-small.yaml");
    private static final String WHEAT = "arms.opened.model.border.worldPrices.wheat";
    private static final String MONTHS = "model.migration.seasonalMonths";

    private final StudyScenario scenario = StudyScenario.read(ANDES, Models.shipped(), Overrides.none());

    private static Map<String, VariedNumber> byPath(Uncertain uncertain) {
        return uncertain.numbers().stream().collect(Collectors.toMap(VariedNumber::path, Function.identity()));
    }

    @Test
    void everyAssumedOrRecalledNumberHasARangeThatIsAllowed() {
        Uncertain uncertain = scenario.uncertain(List.of(0, 1));

        assertThat(uncertain.numbers()).hasSizeGreaterThan(140);
        assertThat(uncertain.byConvention()).isBetween(1, uncertain.numbers().size() - 12);
        assertThat(uncertain.fixed())
                .containsExactly("model.farm.crops.fodder.inputShare", "model.border.stapleImportShare");
        for (VariedNumber number : uncertain.numbers()) {
            scenario.at(new StudyPoint(List.of(number.at(0))));
            scenario.at(new StudyPoint(List.of(number.at(1))));
        }
    }

    @Test
    void choicesAndWhatIsKnownAreNoUncertainty() {
        assertThat(byPath(scenario.uncertain(List.of(0))))
                .doesNotContainKeys("population.households", "population.municipalities", "model.border.tariff", WHEAT)
                .containsKeys("model.labour.farmWage", MONTHS, "model.farm.crops.beans.days");
    }

    @Test
    void aStatedRangeGoesBeforeTheConvention() {
        Map<String, VariedNumber> numbers = byPath(scenario.uncertain(List.of(0)));

        assertThat(numbers.get("model.border.passThrough").range()).isEqualTo("0.2 to 1");
        assertThat(numbers.get("model.labour.farmWage").range()).isEqualTo("0.9 to 1.9");
        assertThat(numbers.get("model.herd.price").range()).isEqualTo("113 to 188 *");
        assertThat(numbers.get("model.migration.ownFunds").range()).isEqualTo("0.375 to 0.625 *");
        assertThat(numbers.get("model.food.localShare").range()).isEqualTo("0.529 to 0.667 *");
        assertThat(numbers.get("model.time.workingAge").range()).isEqualTo("11 to 19 *");
        assertThat(numbers.get("model.jobs.jobGrowth").factor().low()).isEqualTo(-0.00625);
    }

    @Test
    void aShockOfAnArmIsVariedInItsSizeAndAProfileInItsSharpness() {
        Map<String, VariedNumber> numbers = byPath(scenario.uncertain(List.of(0, 1)));
        Scenario weaker = scenario.at(new StudyPoint(List.of(numbers.get(WHEAT).at(0))));
        Scenario flatter =
                scenario.at(new StudyPoint(List.of(numbers.get(MONTHS).at(0))));

        TimePath wheat =
                Flagship.terms(weaker.arms().get(1)).border().worldPrices().get("wheat");
        assertThat(wheat.at(1985)).isEqualTo(136);
        assertThat(wheat.at(2000)).isEqualTo(136 + 0.75 * (63 - 136));
        assertThat(weaker.arms().get(0))
                .isEqualTo(scenario.base().scenario().arms().get(0));
        assertThat(Flagship.terms(flatter.baseline())
                        .migration()
                        .seasonalMonths()
                        .get(6))
                .isLessThan(2)
                .isGreaterThan(1);
        assertThat(Flagship.terms(flatter.arms().get(1)).migration())
                .isEqualTo(Flagship.terms(flatter.baseline()).migration());
    }

    @Test
    void aPathOverYearsOfTheBaseIsScaledAsAWhole() {
        StudyScenario falling = StudyScenario.read(
                ANDES, Models.shipped(), Overrides.none().set("model.border.exchangeRate", "{1985: 1, 1995: 0.8}"));
        VariedNumber rate = byPath(falling.uncertain(List.of(0))).get("model.border.exchangeRate");
        TimePath lower = Flagship.terms(
                        falling.at(new StudyPoint(List.of(rate.at(0)))).baseline())
                .border()
                .exchangeRate();

        assertThat(rate.range()).isEqualTo("path × 0.75 to 1.25 *");
        assertThat(lower.at(1985)).isEqualTo(0.75);
        assertThat(lower.at(1995)).isEqualTo(0.6);
    }

    @Test
    void anUnknownArmIsAMistake() {
        assertThatThrownBy(() ->
                        scenario.at(new StudyPoint(List.of(new Setting("arms.opend.model.border.freight", "70")))))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("--vary");
        assertThatThrownBy(() -> Overrides.none().set("model.border.tariff", "{1985: 0.2"))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("--set");
    }
}
