package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.Ensemble;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.Response;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.RunsInMemory;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.junit.jupiter.api.Test;

/** What shared draws are worth in the tariff experiment: standard errors at least three times smaller, so at least nine times fewer replicates. */
class PairingTest {
    private static final int REPLICATES = Integer.getInteger("ayllu.pairing.replicates", 10);
    private static final double LEAST = 3;

    @Test
    void pairedStandardErrorsOfTheTariffAreAtLeastThreeTimesSmaller() throws IOException {
        LoadedScenario loaded = ScenarioFile.read(
                Path.of("../scenarios/andes-opening-small.yaml"),
                Overrides.none().households(300).years(8).replicates(REPLICATES));
        ScenarioRuns runs = new ScenarioRuns(loaded.scenario(), loaded.folder(), CheckLevel.OFF);
        RunsInMemory memory = new RunsInMemory();
        new Ensemble(runs, runs.size()).run(memory, Execution.of(2), EnsembleProgress.NONE);
        Map<String, Double> ratios = new TreeMap<>();
        for (String measure : loaded.scenario().summary()) {
            double[][] values = new double[2][REPLICATES];
            for (int arm = 0; arm < 2; arm++) {
                for (int replicate = 0; replicate < REPLICATES; replicate++) {
                    values[arm][replicate] = Response.of(
                            Objects.requireNonNull(memory.series().get(new RunKey(arm, replicate))), measure);
                }
            }
            ratios.put(
                    measure, Math.sqrt(PairedComparison.of(values[0], values[1]).varianceGain()));
        }

        assertThat(ratios).hasSize(loaded.scenario().summary().size());
        assertThat(ratios.values()).as("%s", ratios).allMatch(ratio -> ratio >= LEAST);
    }
}
