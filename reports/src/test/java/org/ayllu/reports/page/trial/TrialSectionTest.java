package org.ayllu.reports.page.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.trial.Estimator;
import org.ayllu.experiments.trial.RecordedTrial;
import org.ayllu.experiments.trial.TrialResult;
import org.ayllu.reports.page.Audience;
import org.ayllu.reports.page.Language;
import org.ayllu.reports.page.PageChecks;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.SmallRuns;
import org.ayllu.reports.page.Words;
import org.ayllu.reports.page.report.Report;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a report says of a trial among municipalities. */
class TrialSectionTest {
    private static final Path TRIALS = SmallRuns.SCENARIOS.resolve("trials");
    private static final Overrides FEW = Overrides.none().households(150).replicates(3);

    @TempDir
    private Path folder = Path.of("");

    private Path run(String scenario, Overrides changes) throws IOException {
        return SmallRuns.of(TRIALS.resolve(scenario), changes, folder);
    }

    private static Document page(Path run, Language language) throws IOException {
        return PageChecks.sound(Report.html(run, ReportOptions.of(language)), language);
    }

    @Test
    void tellsTheDesignTheEstimateAndTheTruthOfALottery() throws IOException {
        Path run = run("road-randomised.yaml", FEW);
        Document english = page(run, Language.EN);
        assertThat(english.select("#trial p").text())
                .contains("12 of 24 municipalities, drawn by lottery within 3 groups of like travel time to the city, "
                        + "get the programme in 1990; 12 do without.")
                .contains("Each of the 3 replicates is such a trial")
                .containsPattern("Real income per person: the true effect is [+−][\\d.]+ US\\$/person/year")
                .containsPattern("share of people who are poor: the true effect is [+−][\\d.]+ percentage points");
        assertThat(page(run, Language.ES).select("#trial p").text())
                .contains("12 de 24 municipios, elegidos por sorteo dentro de 3 grupos")
                .containsPattern("El ingreso real por persona: el efecto verdadero es [+−][\\d,]+ US\\$/persona/año");
        try (RunStore store = RunStore.open(run)) {
            RecordedTrial trial = RecordedTrial.of(store);
            JsonNode plot = JsonMapper.shared()
                    .readTree(english.selectFirst("#trial figure.forest script").data());
            for (int outcome = 0; outcome < 2; outcome++) {
                double factor = outcome == 0 ? 1 : 100;
                JsonNode panel = plot.path("panels").path(outcome);
                assertThat(panel.path("unit").asString(""))
                        .isEqualTo(
                                List.of("US$/person/year", "percentage points").get(outcome));
                assertThat(panel.path("rows").size()).isEqualTo(3 + 1);
                double mean = 0;
                for (int replicate = 0; replicate < 3; replicate++) {
                    TrialResult one = trial.evaluations()
                            .get(outcome)
                            .results()
                            .get(replicate)
                            .get(0);
                    JsonNode values = panel.path("rows").path(replicate).path("values");
                    assertThat(values.path(0).asDouble(0)).isEqualTo(factor * one.estimate());
                    assertThat(values.path(1).asDouble(0))
                            .isEqualTo(factor * one.interval().low());
                    assertThat(values.path(2).asDouble(0))
                            .isEqualTo(factor * one.interval().high());
                    assertThat(values.path(3).asDouble(0)).isEqualTo(factor * one.trueEffect());
                    mean += factor * one.estimate() / 3;
                }
                assertThat(panel.path("rows").path(3).path("mean").asBoolean(false))
                        .isTrue();
                assertThat(panel.path("rows").path(3).path("values").path(0).asDouble(0))
                        .isEqualTo(mean, within(1e-9));
            }
            long small = trial.evaluations().get(0).results().stream()
                    .filter(one -> one.get(0).test().pValue() <= 0.05)
                    .count();
            assertThat(english.select("#trial > details > .scroll")
                            .get(0)
                            .select("tbody tr:first-child td")
                            .get(5)
                            .text())
                    .isEqualTo(small + " of 3");
        }
        assertThat(english.select("#trial > details:not([open]) tbody tr")).hasSize(2 * 2 * 2);
        assertThat(english.select("#trial figure details tbody tr")).hasSize(2 * (3 + 1));
        assertThat(english.select("nav a[href=#trial]")).hasSize(1);
    }

    @Test
    void tellsOfWavesAndOfTwins() throws IOException {
        assertThat(page(run("extension-phased.yaml", FEW), Language.EN)
                        .select("#trial")
                        .text())
                .contains(
                        "The programme comes to 24 municipalities in 3 waves drawn by lottery: 8 in 1989, 8 in 1992 and 8 in 1995.")
                .contains("waves against those not yet reached", "two-way fixed effects");
        Path twins = run("cash-twins.yaml", FEW);
        assertThat(page(twins, Language.EN).select("#trial").text())
                .contains(
                        "most alike before 1990 in real income per person, the food harvest at base prices and the share of working days off the own farm")
                .contains("12 of 24 get it, 12 are their twins and do without.");
        assertThat(page(twins, Language.ES).select("#trial").text()).contains("se sortea uno", "efecto verdadero");
    }

    @Test
    void oneTrialIsSaidToBeOne() throws IOException {
        Document page = page(run("cash-twins.yaml", FEW.replicates(1)), Language.EN);
        assertThat(page.select("#trial h3").text()).startsWith("One trial: the effect on real income per person is ");
        assertThat(page.select("#trial p").text())
                .containsPattern("The trial (finds|does not find) it: it estimates [+−]")
                .doesNotContain("replicates");
        assertThat(page.select("#trial > .scroll")).hasSize(1);
        assertThat(page.select("#trial figure details tbody tr")).hasSize(2);
    }

    @Test
    void aProgrammeThatDoesNothingLeavesNothingToFind() throws IOException {
        String text = Files.readString(TRIALS.resolve("cash-twins.yaml"))
                .replace("extends: ", "extends: " + TRIALS.toAbsolutePath() + "/")
                .replace("value: 60", "value: 0")
                .replace("name: cash-twins", "name: nothing");
        Path scenario = Files.writeString(folder.resolve("nothing.yaml"), text);
        Path run = SmallRuns.of(scenario, FEW, folder);
        for (Language language : Language.values()) {
            PageChecks.sound(Report.html(run, ReportOptions.of(language)), language);
        }
        Document page = page(run, Language.EN);
        assertThat(page.select("#trial h3").text()).startsWith("Nothing to find: the programme changes no outcome");
        assertThat(page.select("#trial p").text()).containsPattern("raises a false alarm, p at most 0.05, in \\d of 3");
    }

    @Test
    void briefsHaveTheTrialAndTheYearsSinceTheProgrammeBegan() throws IOException {
        Path run = run("cash-twins.yaml", FEW);
        for (Audience audience : Audience.values()) {
            String text = PageChecks.sound(Report.html(run, ReportOptions.of(Language.EN, audience)), Language.EN)
                    .text();
            assertThat(text)
                    .contains(
                            "The programme began in 1990; the figures of 1995–1999 are from 5 to 9 years after that.");
            String spanish = PageChecks.sound(Report.html(run, ReportOptions.of(Language.ES, audience)), Language.ES)
                    .text();
            assertThat(spanish)
                    .contains("El programa comenzó en 1990; las cifras de 1995–1999 son de 5 a 9 años después.");
        }
        assertThat(Report.html(run, ReportOptions.of(Language.EN, Audience.MINISTRY)))
                .containsPattern("An evaluation finds it in \\d of 3 trials")
                .contains("12 of 24 get it");
        assertThat(Report.html(run, ReportOptions.of(Language.EN, Audience.FARMERS)))
                .contains("lots are drawn: 12 of 24 municipalities get the programme")
                .containsPattern("a person can buy about (\\d+ US dollars a year (more|less)|the same)");
        assertThat(page(run("extension-phased.yaml", FEW), Language.EN)
                        .select("#trial")
                        .text())
                .contains(
                        "began in 1989; the figures of 1995–1999 are from 0 to 10 years after it came to a municipality");
    }

    @Test
    void yearsBeforeTheProgrammeAreSaidToBeInTheMean() throws IOException {
        for (int years = 7; years <= 9; years += 2) {
            Path run = run("cash-twins.yaml", FEW.replicates(2).years(years));
            assertThat(page(run, Language.EN).select("#trial").text())
                    .doesNotContain("are from 0 to")
                    .contains("hold years before it too and end with its year " + (years - 5) + ".");
            assertThat(page(run, Language.ES).select("#trial").text())
                    .contains(
                            "incluyen también años anteriores y llegan hasta el año " + (years - 5) + " del programa.");
        }
    }

    @Test
    void grantsAreASourceOfIncome() throws IOException {
        Path run = run("cash-twins.yaml", FEW);
        assertThat(page(run, Language.EN).select("#income figure tbody th").eachText())
                .contains("Grants of a programme", "Remittances");
        assertThat(page(run, Language.ES).select("#income-levels tbody th").eachText())
                .contains("Transferencias de un programa");
        Path opening = SmallRuns.of(
                SmallRuns.SCENARIOS.resolve("andes-opening-small.yaml"),
                Overrides.none().households(100).years(2),
                folder);
        assertThat(page(opening, Language.EN).select("#income figure tbody th").eachText())
                .contains("Remittances")
                .doesNotContain("Grants of a programme");
    }

    @Test
    void whereArmsAreWholeWorldsThereIsNone() throws IOException {
        Path run = SmallRuns.of(
                SmallRuns.SCENARIOS.resolve("andes-opening-small.yaml"),
                Overrides.none().households(100).years(2),
                folder);
        assertThat(page(run, Language.EN).select("#trial")).isEmpty();
    }

    @Test
    void everyEstimatorHasWords() {
        for (Language language : Language.values()) {
            for (Estimator estimator : Estimator.values()) {
                assertThat(Words.of(language).has(TrialSection.key(estimator)))
                        .as(estimator.label())
                        .isTrue();
            }
        }
        for (Estimator estimator : Estimator.values()) {
            assertThat(Words.of(Language.EN).raw(TrialSection.key(estimator))).isEqualTo(estimator.label());
        }
    }
}
