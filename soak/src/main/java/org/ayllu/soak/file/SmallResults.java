package org.ayllu.soak.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.ScenarioText;
import org.ayllu.ensembles.results.record.Recording;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.scenario.file.ScenarioWriter;
import org.ayllu.experiments.scenario.run.ScenarioRuns;

/** A small folder of results to spoil, of the shipped scenario whose households come from a survey. */
final class SmallResults {
    private static final int HOUSEHOLDS = 40;
    private static final int YEARS = 3;

    private SmallResults() {}

    /**
     * Makes the folder.
     *
     * @param scenarios the shipped scenarios
     * @param into where it is made
     */
    static void make(Path scenarios, Path into) {
        LoadedScenario loaded = ScenarioFile.read(
                scenarios.resolve("survey-example.yaml"),
                Overrides.none().households(HOUSEHOLDS).years(YEARS).replicates(2));
        Scenario scenario = loaded.scenario();
        ScenarioRuns runs = new ScenarioRuns(scenario, loaded.folder(), CheckLevel.OFF);
        List<ArmDescription> arms = scenario.arms().stream()
                .map(arm -> new ArmDescription(arm.name(), arm.label()))
                .toList();
        List<MeasureDescription> measures = runs.measures().stream()
                .map(measure -> new MeasureDescription(measure.name(), measure.unit(), measure.doc()))
                .toList();
        ScenarioText text = new ScenarioText(
                scenario.name(),
                scenario.title(),
                ScenarioWriter.hash(scenario, loaded.folder()),
                ScenarioWriter.text(loaded));
        try {
            new Recording(
                            into,
                            new ExperimentDescription(text, scenario.seed(), scenario.replicates(), arms, measures),
                            runs,
                            true)
                    .withCsv(true)
                    .run(Execution.of(1), EnsembleProgress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
