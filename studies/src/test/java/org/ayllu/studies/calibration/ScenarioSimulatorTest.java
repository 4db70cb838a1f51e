package org.ayllu.studies.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.results.query.StudyRecord;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.studies.study.StudyException;
import org.ayllu.studies.study.StudyScenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioSimulatorTest {
    private static final Path EXAMPLE = Path.of("..", "scenarios", "calibration-example.yaml");
    private static final Overrides SMALL =
            Overrides.none().households(60).replicates(2).years(2).set("population.municipalities", "3");

    @TempDir
    private Path folder = Path.of("");

    private interface Work {
        void with(Simulator simulator, Calibration calibration) throws IOException;
    }

    private void simulate(Overrides overrides, Work work) throws IOException {
        StudyScenario scenario = StudyScenario.readToCalibrate(EXAMPLE, Models.shipped(), overrides);
        Calibration calibration = Calibration.of(scenario);
        var identity = new StudyRecord.Identity("calibrate", "test", "hash", 1, 2, List.of());
        try (StudyFolder runs = StudyFolder.open(folder, StudyRecord.of(identity, 1, 1), false)) {
            var progress = new ScenarioSimulator.RunsProgress(EnsembleProgress.NONE, 1);
            work.with(new ScenarioSimulator(scenario, calibration, runs, 2, progress), calibration);
        }
    }

    private long kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".run")).count();
        }
    }

    @Test
    void givesTheSameFiguresAloneOrTogetherAndRepeatsNoRun() throws IOException {
        double[] here = {0.5, 0.5, 0.5};
        double[] there = {0.1, 0.9, 0.3};
        simulate(SMALL, (simulator, calibration) -> {
            List<double[][]> both = simulator.figures(List.of(new Trial(here, 0), new Trial(there, 3)), 2);
            assertThat(kept()).isEqualTo(4);
            assertThat(simulator.figures(List.of(new Trial(there, 3)), 2).get(0))
                    .isDeepEqualTo(both.get(1));
            assertThat(simulator.figures(List.of(new Trial(there, 4)), 1).get(0)[0])
                    .isEqualTo(both.get(1)[1]);
            assertThat(kept()).isEqualTo(4);
            assertThat(simulator.figures(List.of(new Trial(here, 3)), 2).get(0)).isNotEqualTo(both.get(0));
            assertThat(both.get(0)[0]).hasSize(calibration.goals().size());
        });
    }

    @Test
    void goesOnAfterAnInterruption() throws IOException {
        List<Trial> trials = List.of(new Trial(new double[] {0.2, 0.2, 0.2}, 0));
        simulate(SMALL, (simulator, calibration) -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> simulator.figures(trials, 2)).isInstanceOf(InterruptedCalibrationException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(simulator.figures(trials, 2).get(0)).hasDimensions(2, 7);
        });
    }

    @Test
    void aTargetThatIsNotReportedIsTold() throws IOException {
        Overrides one = SMALL.set("population.indigenous", "0");
        StudyScenario scenario = StudyScenario.readToCalibrate(EXAMPLE, Models.shipped(), one);
        Calibration usual = Calibration.of(scenario);
        var target = new org.ayllu.experiments.scenario.CalibrationTarget(
                "headcount",
                "ethnicity",
                "indigenous",
                "",
                0,
                0,
                0.5,
                0.1,
                org.ayllu.experiments.scenario.CalibrationTarget.Tolerance.SD,
                org.ayllu.experiments.scenario.CalibrationTarget.Use.FIT,
                org.ayllu.core.terms.Status.ASSUMED,
                "a test");
        Calibration calibration =
                new Calibration(usual.numbers(), List.of(new Goal(target, 0, 1985, 1986)), List.of(0));
        var identity = new StudyRecord.Identity("calibrate", "test", "hash", 1, 2, List.of());
        try (StudyFolder runs = StudyFolder.open(folder, StudyRecord.of(identity, 1, 1), false)) {
            var progress = new ScenarioSimulator.RunsProgress(EnsembleProgress.NONE, 1);
            Simulator simulator = new ScenarioSimulator(scenario, calibration, runs, 2, progress);
            assertThatThrownBy(() -> simulator.means(List.of(new double[] {0.5, 0.5, 0.5}), 1))
                    .isInstanceOf(StudyException.class)
                    .hasMessageStartingWith(
                            "no household is in ethnicity 'indigenous' (arm 'protected', replicate 0, 1985 to 1986")
                    .hasMessageContaining("More households fill it");
        }
    }
}
