package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.results.DictionaryEntry;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.results.record.Recording;
import org.ayllu.experiments.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about results lists the columns and measures that the dictionary of a run has. A failure shows the lines that should stand there; with {@code -Dpages.write=true} the table of measures, which ends the page, is written. */
class ResultsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "results.md");
    private static final String HEAD = "| measure | unit | |\n| --- | --- | --- |\n";

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void listsEveryColumnAndMeasure() throws IOException {
        List<DictionaryEntry> dictionary = dictionary();
        String page = Files.readString(PAGE);
        for (String table :
                List.of("series", "households", "events", "summary", "sam", "assignment", "trial", "dictionary")) {
            String rows = dictionary.stream()
                    .filter(entry ->
                            entry.table().equals(table) && entry.measure().isEmpty())
                    .map(entry -> line(entry.column(), entry.type(), entry.unit(), entry.description()))
                    .collect(Collectors.joining("\n"));
            assertThat(page)
                    .as(table)
                    .contains("| column | type | unit | |\n| --- | --- | --- | --- |\n" + rows + "\n");
        }
        String measures = dictionary.stream()
                .filter(entry -> !entry.measure().isEmpty())
                .map(entry -> line(entry.measure(), entry.unit(), entry.description()))
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("pages.write")) {
            int from = page.indexOf(HEAD) + HEAD.length();
            page = page.substring(0, from) + measures + "\n";
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains(HEAD + measures + "\n");
    }

    private static String line(String name, String... rest) {
        return "| `" + name + "` | " + String.join(" | ", rest) + " |";
    }

    private List<DictionaryEntry> dictionary() throws IOException {
        Scenario scenario = TinyScenario.trial(100, 1);
        ScenarioRuns runs = new ScenarioRuns(scenario, Path.of("nowhere"), CheckLevel.OFF).withPanel(5);
        Path out = temporary.resolve("out");
        new Recording(out, TinyScenario.description(scenario, runs), runs, false)
                .deriving(runs.derived())
                .run(Execution.of(2), EnsembleProgress.NONE);
        try (RunStore store = RunStore.open(out)) {
            return store.columns();
        }
    }
}
