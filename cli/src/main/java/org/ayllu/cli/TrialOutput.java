package org.ayllu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.ayllu.cli.report.MeasureWords;
import org.ayllu.cli.report.TrialReport;
import org.ayllu.experiments.results.RunStore;
import org.ayllu.experiments.scenario.PopulationTerms;
import org.ayllu.experiments.scenario.ScenarioRuns;
import org.ayllu.experiments.trial.Evaluation;
import org.ayllu.experiments.trial.Trial;
import org.ayllu.experiments.trial.TrialDesign;
import org.ayllu.experiments.trial.TrialTables;

/** What a trial among municipalities adds to a run. */
final class TrialOutput {
    private TrialOutput() {}

    /**
     * Checks before the first run that the municipalities of a survey suffice for the design; of others the scenario file tells.
     *
     * @throws CommandFailure when they do not
     */
    static void require(Experiment experiment) {
        if (experiment.scenario().population() instanceof PopulationTerms.Survey) {
            try {
                experiment.runs().trial(0);
            } catch (IllegalArgumentException tooFew) {
                throw new CommandFailure(ExitStatus.INVALID, "experiment.design: " + tooFew.getMessage());
            }
        }
    }

    /**
     * Evaluates finished results and writes the tables of the trial into their folder.
     *
     * @return what is to be printed, nothing where there is no trial
     */
    static List<String> write(Path folder, Experiment experiment) throws IOException {
        if (!(experiment.scenario().experiment().design() instanceof TrialDesign.AmongMunicipalities design)) {
            return List.of();
        }
        ScenarioRuns runs = experiment.runs();
        IntFunction<Trial> trials = replicate -> runs.trial(replicate).orElseThrow();
        try (RunStore store = RunStore.open(folder)) {
            List<Evaluation> evaluations = Evaluation.of(
                    store, trials, experiment.scenario().experiment().analysis());
            TrialTables.write(folder, store.manifest().experiment().replicates(), trials, evaluations);
            Map<String, MeasureWords> words = new LinkedHashMap<>();
            experiment.description().measures().forEach(one -> words.put(one.name(), MeasureWords.of(one)));
            List<String> lines = new ArrayList<>(new TrialReport(design, evaluations, words).lines());
            lines.add("");
            return lines;
        }
    }
}
