package org.ayllu.reports.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.reports.page.Language;
import org.ayllu.reports.page.PageChecks;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.SmallRuns;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report of the flagship can be read in a sitting: what is not folded has so many words at most, and the rest opens where it is asked for. */
class UnfoldedLengthTest {
    private static final int MOST_WORDS = 2500;

    private static final Overrides FEW =
            Overrides.none().households(150).years(3).replicates(2);

    @TempDir
    private static Path folder;

    /** Words that stand on the page before anything is opened, names and labels in charts included. */
    private static int words(Document page) {
        Document open = page.clone();
        StringBuilder text = new StringBuilder();
        open.select("details > *:not(summary)").remove();
        open.select("noscript").remove();
        open.select("script[type=application/json]").forEach(data -> labels(data, text));
        text.append(open.body().text());
        return text.toString().trim().split("\\s+").length;
    }

    private static void labels(Element data, StringBuilder text) {
        JsonNode plot = JsonMapper.shared().readTree(data.data());
        for (JsonNode part : plot.path("panels")) {
            text.append(part.path("title").asString(""))
                    .append(' ')
                    .append(part.path("unit").asString(""))
                    .append(' ');
        }
        for (JsonNode row : plot.path("rows")) {
            text.append(row.path("label").asString("")).append(' ');
        }
    }

    @Test
    void theFlagshipHasAtMostSoManyWordsUnfolded() throws IOException {
        Path run = SmallRuns.of(SmallRuns.SCENARIOS.resolve("andes-opening.yaml"), FEW, folder);
        for (Language language : Language.values()) {
            Document page = PageChecks.sound(Report.html(run, ReportOptions.of(language)), language);
            assertThat(words(page)).as(language.code()).isBetween(1000, MOST_WORDS);
            assertThat(page.body().text().split("\\s+").length).isGreaterThan(3 * MOST_WORDS);
        }
    }

    @Test
    void theReportOfATrialHasAtMostSoManyWordsUnfolded() throws IOException {
        Path run = SmallRuns.of(
                SmallRuns.SCENARIOS.resolve("trials/cash-twins.yaml"),
                Overrides.none().households(150).replicates(3),
                folder);
        for (Language language : Language.values()) {
            Document page = PageChecks.sound(Report.html(run, ReportOptions.of(language)), language);
            assertThat(words(page)).as(language.code()).isBetween(1000, MOST_WORDS);
        }
    }

    @Test
    void levelsAndNumbersFoldIntoTheAnnexAndALinkOpensThem() throws IOException {
        Path run = SmallRuns.of(SmallRuns.SCENARIOS.resolve("andes-opening-small.yaml"), FEW, folder);
        String html = Report.html(run, ReportOptions.of(Language.EN));
        Document page = PageChecks.sound(html, Language.EN);
        assertThat(page.select("#annex details.annex").eachAttr("id"))
                .containsExactly(
                        "work-levels",
                        "income-levels",
                        "poverty-levels",
                        "markets-levels",
                        "migration-levels",
                        "numbers");
        assertThat(page.select("details[open]")).isEmpty();
        assertThat(page.select("#annex figure")).hasSize(5);
        assertThat(page.select("#annex a.open-all").attr("href")).isEqualTo("#annex");
        assertThat(html).contains("querySelectorAll('.open-all')");
        assertThat(page.select("style").first().data()).contains("details.annex[open]");
    }
}
