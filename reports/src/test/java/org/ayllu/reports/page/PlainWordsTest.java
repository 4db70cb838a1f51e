package org.ayllu.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.household.Activity;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.models.model.Measure;
import org.ayllu.reports.page.section.SimulatedSections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that readers meet: plain names for numbers, nominal and real called so, days and hired days apart. */
class PlainWordsTest {
    private static final Path SMALL = SmallRuns.SCENARIOS.resolve("andes-opening-small.yaml");
    private static final Pattern REAL = Pattern.compile("\\breal(es)?\\b|base prices|precios base");
    private static final Pattern NOMINAL = Pattern.compile("\\bnominal(es)?\\b");

    private static List<Measure> measures() {
        Scenario scenario = ScenarioFile.read(SMALL).scenario();
        return new ScenarioRuns(scenario, Path.of(""), CheckLevel.OFF).measures();
    }

    @Test
    void everyNumberOfAShippedScenarioHasAPlainName() {
        for (Language language : Language.values()) {
            Words words = Words.of(language);
            for (Path file : SmallRuns.shipped()) {
                LoadedScenario loaded = ScenarioFile.read(file);
                loaded.numbers().stream()
                        .filter(number -> number.path().contains("."))
                        .forEach(number -> assertThat(NumberNames.of(number.path(), words))
                                .as(language.code())
                                .isNotEqualTo(number.path()));
                for (int arm = 0; arm < loaded.scenario().arms().size(); arm++) {
                    loaded.numbersOf(arm).forEach(number -> {
                        String path = number.path().split("\\.", 3)[2];
                        assertThat(NumberNames.of(path, words)).isNotEqualTo(path);
                    });
                }
            }
        }
    }

    @Test
    void everyNumberOfEveryTheoryHasAPlainName(@TempDir Path folder) throws IOException {
        Models models = Models.shipped();
        for (String theory : models.theoriesOf(models.usual()).keySet()) {
            Path file = Files.writeString(
                    folder.resolve(theory + ".yaml"),
                    "extends: " + SMALL.toAbsolutePath() + "\nname: own\nlivelihood: {kind: " + theory + "}\n");
            for (Language language : Language.values()) {
                ScenarioFile.read(file).numbers().stream()
                        .map(LoadedScenario.Known::path)
                        .filter(path -> path.startsWith("livelihood."))
                        .forEach(path -> assertThat(NumberNames.of(path, Words.of(language)))
                                .as(language.code())
                                .isNotEqualTo(path));
            }
        }
    }

    @Test
    void aNumberOfACropNamesTheCropAndAnUnknownOneStandsAsItIs() {
        assertThat(NumberNames.of("model.border.worldPrices.wheat", Words.of(Language.ES)))
                .isEqualTo("precio mundial (trigo)");
        assertThat(NumberNames.of("model.farm.crops.potato.yield", Words.of(Language.EN)))
                .isEqualTo("yield at usual effort and weather (potato)");
        assertThat(NumberNames.of("model.mine.own", Words.of(Language.EN))).isEqualTo("model.mine.own");
    }

    @Test
    void moneyIsCalledNominalOrReal() {
        for (Language language : Language.values()) {
            Words words = Words.of(language);
            for (Measure measure : measures()) {
                String phrase = MeasureText.of(
                                new MeasureDescription(measure.name(), measure.unit(), measure.doc()), words)
                        .phrase();
                if (measure.unit().startsWith("US$ base")) {
                    assertThat(phrase).as(measure.name()).containsPattern(REAL);
                } else if (measure.unit().startsWith("US$")) {
                    assertThat(phrase).as(measure.name()).containsPattern(NOMINAL);
                }
            }
        }
    }

    /** {@code OWN_TRADE} to {@code ownTrade}. */
    private static String key(Enum<?> one) {
        StringBuilder key = new StringBuilder();
        for (String part : one.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            key.append(key.isEmpty() ? part : Words.capital(part));
        }
        return key.toString();
    }

    private static List<String> sources() {
        List<String> sources = measures().stream()
                .map(Measure::name)
                .filter(name -> name.startsWith("income.") && !name.equals("income.total"))
                .toList();
        assertThat(sources).contains("income.crops", "income.transfers").hasSizeGreaterThan(8);
        return sources;
    }

    @Test
    void everySourceOfIncomeAndUseOfDaysHasWordsForATitle() {
        for (Language language : Language.values()) {
            Words words = Words.of(language);
            for (String measure : sources()) {
                assertThat(words.has("top." + measure)).as(measure).isTrue();
            }
            for (Activity activity : Activity.values()) {
                String measure = "labourDays." + key(activity);
                assertThat(words.has("top." + measure) || SimulatedSections.NO_WORK.contains(measure))
                        .as(measure)
                        .isTrue();
            }
        }
        assertThat(Words.of(Language.ES).raw("top.income.crops")).isEqualTo("son los cultivos");
        assertThat(Words.of(Language.ES).raw("top.income.herd")).isEqualTo("es el ganado");
    }

    @Test
    void hiredDaysAreJornalesAndNoOthers() {
        Words spanish = Words.of(Language.ES);
        for (String key : spanish.keys()) {
            if (spanish.raw(key).contains("jornales")) {
                assertThat(spanish.raw(key)).as(key).containsPattern("contrata");
            }
        }
        assertThat(spanish.raw("group.labourRegime.buyer")).startsWith("empleadores netos");
        assertThat(spanish.raw("group.ethnicity.other")).isEqualTo("hogares no indígenas");
        assertThat(spanish.raw("limits.highlands.d")).contains("ni mercado de crédito");
    }

    @Test
    void oneAndManyAgree() {
        Words spanish = Words.of(Language.ES);
        assertThat(spanish.of("brief.farmers.daysLessOne", "size", "1")).isEqualTo("1 día menos al año");
        assertThat(spanish.of("brief.farmers.daysLess", "size", "5")).isEqualTo("5 días menos al año");
        assertThat(Words.of(Language.EN).of("brief.farmers.daysMoreOne", "size", "1"))
                .isEqualTo("1 more day a year");
    }

    @Test
    void spanishDrawsArticlesTogether() {
        Words spanish = Words.of(Language.ES);
        assertThat(spanish.of("measure.incomeGiniElasticity.*", "item", "el ganado"))
                .isEqualTo("la elasticidad del Gini del ingreso respecto del ganado");
        assertThat(spanish.of("annex.levels", "section", "los años de El Niño")).startsWith("los años de El Niño");
        assertThat(spanish.list(List.of("a", "ingresos"))).isEqualTo("a e ingresos");
        assertThat(spanish.list(List.of("a", "hierro"))).isEqualTo("a y hierro");
    }
}
