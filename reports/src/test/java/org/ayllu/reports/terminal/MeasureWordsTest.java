package org.ayllu.reports.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.junit.jupiter.api.Test;

class MeasureWordsTest {
    private static final Path SHIPPED = Path.of("..", "scenarios", "andes-opening-small.yaml");

    private static MeasureWords words(String name, String unit, String description) {
        return MeasureWords.of(new MeasureDescription(name, unit, description));
    }

    @Test
    void sharesAreShownInPercent() {
        MeasureWords words = words("any", "fraction", "Share of farms.");
        assertThat(words.factor()).isEqualTo(100);
        assertThat(words.label()).isEqualTo("Share of farms, %");
        assertThat(words.phrase()).isEqualTo("the share of farms");
    }

    @Test
    void descriptionsBecomePhrases() {
        assertThat(words("herd", "TLU/household", "Herd.").phrase()).isEqualTo("the herd");
        assertThat(words("g", "index", "Gini coefficient of land.").phrase()).isEqualTo("the Gini coefficient of land");
        assertThat(words("g", "index", "Gini coefficient of land.").label()).isEqualTo("Gini coefficient of land");
        assertThat(words("d", "days/year", "Days of own trade.").phrase()).isEqualTo("days of own trade");
        assertThat(words("d", "US$ base/year", "Cash in hand, debts negative.").brief())
                .isEqualTo("cash in hand");
        assertThat(words("d", "US$ base/year", "Cash in hand.").label()).isEqualTo("Cash in hand, US$/year");
    }

    @Test
    void moneyAtThePricesOfEachYearIsCalledNominal() {
        Scenario scenario = ScenarioFile.read(SHIPPED).scenario();
        new ScenarioRuns(scenario, Path.of(""), CheckLevel.OFF)
                .measures().stream()
                        .filter(one -> one.unit().startsWith("US$/"))
                        .forEach(one -> assertThat(
                                        words(one.name(), one.unit(), one.doc()).phrase())
                                .contains("nominal "));
        assertThat(words("shadowWage", "US$/day", "Shadow wage in the plan.").phrase())
                .isEqualTo("the nominal shadow wage in the plan");
    }

    @Test
    void everyHeadlineOfAScenarioIsAMeasureWithWordsOfItsOwn() {
        Scenario scenario = ScenarioFile.read(SHIPPED).scenario();
        List<MeasureWords> all = new ScenarioRuns(scenario, Path.of(""), CheckLevel.OFF)
                .measures().stream()
                        .map(one -> words(one.name(), one.unit(), one.doc()))
                        .toList();
        Set<String> labels = all.stream().map(MeasureWords::label).collect(Collectors.toSet());
        assertThat(labels).hasSameSizeAs(all);
        assertThat(all.stream().map(MeasureWords::name)).containsAll(scenario.summary());
    }
}
