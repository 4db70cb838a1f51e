package org.ayllu.reports.page.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.reports.page.Audience;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Language;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.PageChecks;
import org.ayllu.reports.page.ReportException;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.SmallRuns;
import org.ayllu.reports.page.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {
    private static final Path SMALL = SmallRuns.SCENARIOS.resolve("andes-opening-small.yaml");

    @TempDir
    private static Path folder;

    private static final Map<Path, Path> DONE = new HashMap<>();

    static Stream<Path> shipped() {
        return SmallRuns.shipped().stream();
    }

    private static Path run(Path scenario) throws IOException {
        Path done = DONE.get(scenario);
        if (done == null) {
            done = SmallRuns.of(scenario, folder);
            DONE.put(scenario, done);
        }
        return done;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedScenarioHasASoundReportInEachLanguage(Path scenario) throws IOException {
        Path run = run(scenario);
        for (Language language : Language.values()) {
            String html = Report.html(run, ReportOptions.of(language));
            Document page = PageChecks.sound(html, language);
            assertThat(page.select(".question").text()).isNotBlank();
            assertThat(page.select("#answer .answer p").size()).isGreaterThanOrEqualTo(2);
            assertThat(page.select("figure").size()).isPositive();
            assertThat(page.select("#annex #numbers tbody tr").size()).isGreaterThan(5);
            assertThat(page.select(".limits li").size()).isGreaterThan(3);
            assertThat(html.length()).isLessThan(3_000_000);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedScenarioHasTheBriefsThatFitIt(Path scenario) throws IOException {
        Path run = run(scenario);
        boolean solved = SmallRuns.solved(scenario);
        for (Audience audience : Audience.values()) {
            ReportOptions options = ReportOptions.of(Language.ES, audience);
            if (solved && audience != Audience.MINISTRY) {
                assertThatThrownBy(() -> Report.html(run, options))
                        .isInstanceOf(ReportException.class)
                        .hasMessageContaining("Maybe the brief 'ministry'");
            } else {
                Document page = PageChecks.sound(Report.html(run, options), Language.ES);
                assertThat(page.select("table, figure").size()).isPositive();
            }
        }
    }

    @Test
    void briefsAreInEnglishToo() throws IOException {
        for (Audience audience : Audience.values()) {
            PageChecks.sound(Report.html(run(SMALL), ReportOptions.of(Language.EN, audience)), Language.EN);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyMeasureHasWordsInEachLanguage(Path scenario) throws IOException {
        try (RunStore store = RunStore.open(run(scenario))) {
            for (MeasureDescription measure : store.dictionary()) {
                Words english = Words.of(Language.EN);
                Words spanish = Words.of(Language.ES);
                MeasureDescription bare = new MeasureDescription(measure.name(), measure.unit(), "no words");
                assertThat(MeasureText.of(bare, english).phrase()).isNotEqualTo("no words");
                assertThat(MeasureText.of(bare, spanish).phrase())
                        .isNotEqualTo("no words")
                        .isNotEqualTo(MeasureText.of(bare, english).phrase());
            }
        }
    }

    @Test
    void aPlaceboIsSaidToBeExactlyZero() throws IOException {
        String html =
                Report.html(run(SmallRuns.SCENARIOS.resolve("andes-placebo.yaml")), ReportOptions.of(Language.EN));
        Document page = PageChecks.sound(html, Language.EN);

        assertThat(page.select("#answer .answer").text())
                .contains("“again” differs from “once” by exactly zero: all ")
                .contains("It is a check of the software");
        assertThat(page.select(".card.clear")).isEmpty();
        assertThat(page.select("#work h3").text()).startsWith("Work: exactly the same in both arms");
    }

    @Test
    void oneReplicateIsSaidToRuleOutNoChance() throws IOException {
        Path run = SmallRuns.of(SMALL, Overrides.none().households(150).years(3).replicates(1), folder.resolve("once"));
        Document page = PageChecks.sound(Report.html(run, ReportOptions.of(Language.EN)), Language.EN);

        assertThat(page.select("#answer .answer").text())
                .contains("One replicate only: there is no interval")
                .doesNotContain("95 % interval");
        assertThat(page.select(".card.clear")).isEmpty();
        assertThat(page.select("#changes h3").text()).contains("one replicate: chance not ruled out");
    }

    @Test
    void oneArmIsShownInLevels() throws IOException {
        String text = Files.readString(SMALL)
                .replace("name: andes-opening-small", "name: alone")
                .replace(
                        "extends: andes-opening.yaml",
                        "extends: "
                                + SmallRuns.SCENARIOS
                                        .resolve("andes-opening.yaml")
                                        .toAbsolutePath());
        Path scenario = Files.writeString(
                folder.resolve("alone.yaml"), text + "arms:\n  - {name: only, label: The world as it is}\n");
        Path run = SmallRuns.of(scenario, Overrides.none().households(150).years(3), folder);
        for (Language language : Language.values()) {
            Document page = PageChecks.sound(Report.html(run, ReportOptions.of(language)), language);
            assertThat(page.select("#changes, .card")).isEmpty();
            assertThat(page.select("#groups figure, #work figure, #poverty figure"))
                    .hasSize(3);
            for (Audience audience : Audience.values()) {
                PageChecks.sound(Report.html(run, ReportOptions.of(language, audience)), language);
            }
        }
    }

    @Test
    void theAnswerHasTheFiguresOfTheResults() throws IOException {
        Path run = run(SMALL);
        try (RunStore store = RunStore.open(run)) {
            Material material = new Material(store, Language.ES);
            MeasureText income = material.measure(Material.WELFARE).orElseThrow();
            Effect effect = material.figures().effect(1, income);
            String html = Report.html(run, ReportOptions.of(Language.ES));

            assertThat(html).contains(effect.percent(material.numbers()) + "\u00a0%");
            assertThat(effect.comparison().treatment().mean()
                            - effect.comparison().baseline().mean())
                    .isEqualTo(effect.amount(), within(1e-9));
        }
    }

    @Test
    void aFolderThatHasChangedIsRefused() throws IOException {
        Path run = SmallRuns.of(SMALL, Overrides.none().households(100).years(2), folder.resolve("changed"));
        String csv = Files.readString(run.resolve("dictionary.csv"));
        Files.writeString(run.resolve("dictionary.csv"), csv.replace("Members at home.", "Members at HOME."));

        assertThatThrownBy(() -> Report.html(run, ReportOptions.of(Language.EN)))
                .isInstanceOf(ResultsFolderException.class)
                .hasMessageContaining("is not as it was written: dictionary.csv changed since");
    }

    @Test
    void textsOfAScenarioCannotBreakThePage() throws IOException {
        String text = Files.readString(SMALL)
                .replace("name: andes-opening-small", "name: hostile")
                .replace(
                        "extends: andes-opening.yaml",
                        "extends: "
                                + SmallRuns.SCENARIOS
                                        .resolve("andes-opening.yaml")
                                        .toAbsolutePath())
                .replaceAll("title: .*", "title: \"<script>alert('{{title}}')</script> & \\\\u2028 </script>\"");
        Path scenario = Files.writeString(folder.resolve("hostile.yaml"), text);
        Path run = SmallRuns.of(scenario, Overrides.none().households(100).years(2), folder);
        Document page = Jsoup.parse(Report.html(run, ReportOptions.of(Language.EN)));

        assertThat(page.select("h1").text()).contains("<script>alert('{{title}}')</script>");
        assertThat(page.select("h1 script")).isEmpty();
    }

    @Test
    void aMunicipalityThatIsNotThereIsToldWithANearName() throws IOException {
        Path run = run(SMALL);
        ReportOptions options =
                new ReportOptions(Language.EN, Optional.of(Audience.MUNICIPALITY), "m77", Optional.empty());

        assertThatThrownBy(() -> Report.html(run, options))
                .isInstanceOf(ReportException.class)
                .hasMessageStartingWith("the results have no municipality 'm77'. Maybe m7. There are m1, m2,");
        assertThatThrownBy(() -> Report.html(folder, ReportOptions.of(Language.EN)))
                .isInstanceOf(ResultsFolderException.class);
    }

    @Test
    void aFileIsWrittenWhole() throws IOException {
        Path out = folder.resolve("page.html");
        Report.write(run(SMALL), ReportOptions.of(Language.EN), out);

        assertThat(Files.readString(out)).startsWith("<!doctype html>").endsWith("</html>\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }
}
