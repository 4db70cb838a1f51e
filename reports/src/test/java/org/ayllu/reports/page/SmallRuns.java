package org.ayllu.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.ScenarioText;
import org.ayllu.ensembles.results.record.Recording;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.scenario.file.ScenarioWriter;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.ayllu.experiments.trial.TrialDesign;

/** Results of shipped scenarios with few households and years. */
public final class SmallRuns {
    public static final Path SCENARIOS = Path.of("..", "scenarios");

    private SmallRuns() {}

    /** All shipped scenarios. */
    public static List<Path> shipped() {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getParent().endsWith("mappings"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a scenario is solved at once. */
    public static boolean solved(Path scenario) {
        return ScenarioFile.read(scenario).scenario().model() instanceof SolvedModel;
    }

    /** Runs a scenario small, solved ones as they are, trials with all their years, and gives the folder of its results. */
    public static Path of(Path scenario, Path into) throws IOException {
        return of(scenario, solved(scenario) ? Overrides.none() : small(scenario), into);
    }

    private static Overrides small(Path scenario) {
        boolean trial = !(ScenarioFile.read(scenario).scenario().experiment().design() instanceof TrialDesign.Arms);
        Overrides few = Overrides.none().households(150);
        return trial ? few.replicates(2) : few.years(3);
    }

    /** Runs a scenario with changes and gives the folder of its results. */
    public static Path of(Path file, Overrides changes, Path into) throws IOException {
        LoadedScenario loaded = ScenarioFile.read(file, changes);
        Scenario scenario = loaded.scenario();
        ScenarioRuns runs = new ScenarioRuns(scenario, loaded.folder(), CheckLevel.OFF);
        ExperimentDescription description = new ExperimentDescription(
                new ScenarioText(
                        scenario.name(),
                        scenario.title(),
                        ScenarioWriter.hash(scenario, loaded.folder()),
                        ScenarioWriter.text(loaded)),
                scenario.seed(),
                scenario.replicates(),
                scenario.arms().stream()
                        .map(arm -> new ArmDescription(arm.name(), arm.label()))
                        .toList(),
                runs.measures().stream()
                        .map(measure -> new MeasureDescription(measure.name(), measure.unit(), measure.doc()))
                        .toList());
        Path folder = into.resolve(scenario.name());
        assertThat(new Recording(folder, description, runs, true)
                        .deriving(runs.derived())
                        .run(Execution.of(2), EnsembleProgress.NONE)
                        .complete())
                .isTrue();
        return folder;
    }
}
