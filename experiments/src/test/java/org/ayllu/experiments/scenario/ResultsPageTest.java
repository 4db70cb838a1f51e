package org.ayllu.experiments.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.experiments.ensemble.EnsembleProgress;
import org.ayllu.experiments.ensemble.Execution;
import org.ayllu.experiments.results.ArmDescription;
import org.ayllu.experiments.results.DictionaryEntry;
import org.ayllu.experiments.results.ExperimentDescription;
import org.ayllu.experiments.results.MeasureDescription;
import org.ayllu.experiments.results.Recording;
import org.ayllu.experiments.results.RunStore;
import org.ayllu.experiments.results.ScenarioText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about results lists the columns and measures that the dictionary of a run has. A failure shows the lines that should stand there. */
class ResultsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "results.md");

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void listsEveryColumnAndMeasure() throws IOException {
        List<DictionaryEntry> dictionary = dictionary();
        String page = Files.readString(PAGE);
        for (String table : List.of("series", "households", "events", "summary", "dictionary")) {
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
        assertThat(page).contains("| measure | unit | |\n| --- | --- | --- |\n" + measures + "\n");
    }

    private static String line(String name, String... rest) {
        return "| `" + name + "` | " + String.join(" | ", rest) + " |";
    }

    private List<DictionaryEntry> dictionary() throws IOException {
        Scenario scenario = TinyScenario.of(30, 1);
        ScenarioRuns runs = new ScenarioRuns(scenario, Path.of("nowhere"), CheckLevel.OFF).withPanel(5);
        ExperimentDescription description = new ExperimentDescription(
                new ScenarioText("tiny", "Tiny", "abc", "name: tiny\n"),
                scenario.seed(),
                1,
                scenario.arms().stream()
                        .map(arm -> new ArmDescription(arm.name(), arm.label()))
                        .toList(),
                runs.measures().stream()
                        .map(measure -> new MeasureDescription(measure.name(), measure.unit(), measure.doc()))
                        .toList(),
                runs.panel());
        Path out = temporary.resolve("out");
        new Recording(out, description, runs, false).run(Execution.of(2), EnsembleProgress.NONE);
        try (RunStore store = RunStore.open(out)) {
            return store.columns();
        }
    }
}
