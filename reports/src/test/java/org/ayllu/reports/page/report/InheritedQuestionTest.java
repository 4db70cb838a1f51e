package org.ayllu.reports.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ayllu.experiments.scenario.file.InheritedQuestion;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.scenario.file.ScenarioWriter;
import org.ayllu.reports.page.Audience;
import org.ayllu.reports.page.Language;
import org.ayllu.reports.page.PageChecks;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.SmallRuns;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that a scenario takes over with {@code extends} is not told as its own. */
class InheritedQuestionTest {
    private static final Path SMALL = SmallRuns.SCENARIOS.resolve("andes-opening-small.yaml");
    private static final Overrides FEW = Overrides.none().households(100).years(2);

    @TempDir
    private Path folder;

    private Path own() throws IOException {
        return Files.writeString(
                folder.resolve("own.yaml"),
                "extends: " + SMALL.toAbsolutePath() + "\nname: own\nquestion: A question of mine?\n");
    }

    @Test
    void theFileItComesFromIsKnownAndKeptWithTheResults() throws IOException {
        LoadedScenario small = ScenarioFile.read(SMALL);
        assertThat(small.questionOf()).contains("andes-opening.yaml");
        assertThat(InheritedQuestion.in(ScenarioWriter.text(small))).contains("andes-opening.yaml");
        Path kept = Files.writeString(folder.resolve("kept.yaml"), ScenarioWriter.text(small));
        assertThat(ScenarioFile.read(kept).questionOf()).contains("andes-opening.yaml");
        LoadedScenario own = ScenarioFile.read(own());
        assertThat(own.questionOf()).isEqualTo(Optional.empty());
        assertThat(InheritedQuestion.in(ScenarioWriter.text(own))).isEmpty();
        assertThat(ScenarioWriter.text(own)).contains("A question of mine?");
    }

    @Test
    void theReportSaysWhoseQuestionItIs() throws IOException {
        Path run = SmallRuns.of(SMALL, FEW, folder);
        Document page = PageChecks.sound(Report.html(run, ReportOptions.of(Language.EN)), Language.EN);
        assertThat(page.select("header").text()).contains("The question is that of andes-opening.yaml");
        for (Audience audience : Audience.values()) {
            String brief = Report.html(run, ReportOptions.of(Language.ES, audience));
            assertThat(brief.contains("La pregunta es la de andes-opening.yaml"))
                    .as("families and municipalities are told of no file: " + audience)
                    .isEqualTo(audience == Audience.MINISTRY);
        }
        Document farmers =
                PageChecks.sound(Report.html(run, ReportOptions.of(Language.ES, Audience.FARMERS)), Language.ES);
        assertThat(farmers.select("[data-plot], #keys"))
                .as("no chart, so nothing on its keys")
                .isEmpty();
        Path mine = SmallRuns.of(own(), FEW, folder);
        assertThat(Report.html(mine, ReportOptions.of(Language.EN))).doesNotContain("The question is that of");
    }
}
