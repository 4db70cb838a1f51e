package org.ayllu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.experiments.trial.RecordedTrial;
import org.ayllu.experiments.trial.TrialDesign;
import org.ayllu.reports.terminal.MeasureWords;
import org.ayllu.reports.terminal.TrialReport;

/** What a trial among municipalities adds to a run. */
final class TrialOutput {
    private TrialOutput() {}

    /**
     * Checks before the first run that the municipalities suffice for the design, and that what twins are alike in is known of each.
     *
     * @throws CommandFailure when they do not
     */
    static void require(Experiment experiment) {
        try {
            experiment.runs().trial(0);
        } catch (IllegalArgumentException impossible) {
            throw new CommandFailure(ExitStatus.INVALID, "experiment.design: " + impossible.getMessage());
        }
    }

    /** What is said of the trial of finished results; nothing where there is none. */
    static List<String> lines(RunStore store, Experiment experiment) throws IOException {
        if (!(experiment.scenario().experiment().design() instanceof TrialDesign.AmongMunicipalities design)) {
            return List.of();
        }
        Map<String, MeasureWords> words = new LinkedHashMap<>();
        experiment.description().measures().forEach(one -> words.put(one.name(), MeasureWords.of(one)));
        String baseline = experiment.scenario().baseline().name();
        List<Integer> years = store.series(baseline, new SeriesKey("all", "all", "households"))
                .lastYears();
        List<String> lines =
                new ArrayList<>(new TrialReport(design, RecordedTrial.of(store).evaluations(), words, years).lines());
        lines.add("");
        return lines;
    }
}
