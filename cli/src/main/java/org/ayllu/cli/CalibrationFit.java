package org.ayllu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.results.Software;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.reports.terminal.CalibrationReport;
import org.ayllu.reports.terminal.RecoveryReport;
import org.ayllu.reports.text.Numerals;
import org.ayllu.studies.calibration.AbcPosterior;
import org.ayllu.studies.calibration.CalibratedScenario;
import org.ayllu.studies.calibration.Calibration;
import org.ayllu.studies.calibration.CalibrationTables;
import org.ayllu.studies.calibration.Fitted;
import org.ayllu.studies.calibration.MomentEstimate;
import org.ayllu.studies.calibration.Recovery;
import org.ayllu.studies.calibration.ScenarioSimulator;
import org.ayllu.studies.calibration.SequentialAbc;
import org.ayllu.studies.calibration.SimulatedMoments;
import org.ayllu.studies.study.StudyScenario;

/**
 * Finds numbers by the method asked for, and leaves in the folder what was found.
 *
 * @param scenario whose numbers they are
 * @param calibration the numbers and the facts
 * @param search how they are searched for
 * @param report tells what was found
 */
record CalibrationFit(
        StudyScenario scenario, Calibration calibration, CalibrationOptions search, CalibrationReport report) {
    /**
     * What was found.
     *
     * @param lines for readers
     * @param files names of the files that have it, with what they are
     */
    record Found(List<String> lines, String files) {}

    private Scenario base() {
        return scenario.base().scenario();
    }

    /** Plants numbers and looks whether they are found again. */
    Found identified(StudyFolder folder, ScenarioSimulator simulator) throws IOException {
        Recovery recovery = Recovery.of(
                calibration, simulator, search.moments(calibration, base()), search.trials(), (trial, found) -> {});
        new CalibrationTables(folder).write(recovery);
        return new Found(
                RecoveryReport.of(recovery), "recovery.csv (what was planted and found), scenario.yaml, study.json");
    }

    /**
     * Fits the numbers to the facts.
     *
     * @param origin the scenario file and, where it is stated, the date, for the sources of the fitted numbers
     */
    Found fitted(StudyFolder folder, ScenarioSimulator simulator, String origin) throws IOException {
        CalibrationTables tables = new CalibrationTables(folder);
        Fitted fitted;
        List<String> more;
        if (search.abc()) {
            AbcPosterior posterior =
                    new SequentialAbc(calibration, simulator, search.abc(calibration, base())).sample();
            tables.write(posterior);
            fitted = Fitted.of(posterior);
            more = report.of(posterior);
        } else {
            MomentEstimate estimate =
                    new SimulatedMoments(simulator, search.moments(calibration, base())).fit(calibration);
            tables.write(estimate);
            fitted = Fitted.of(estimate);
            more = report.of(estimate);
        }
        tables.write(fitted);
        CalibratedScenario found = new CalibratedScenario(scenario, fitted, source(origin));
        folder.write("calibrated.yaml", found.whole());
        folder.write("changes.yaml", found.changes());
        List<String> lines = new ArrayList<>(report.of(fitted));
        if (!more.isEmpty()) {
            lines.add("");
            lines.addAll(more);
        }
        return new Found(
                lines,
                "calibrated.yaml (the scenario with the fitted numbers), changes.yaml (these numbers alone), targets.csv, "
                        + "parameters.csv, " + search.table() + ", scenario.yaml (as it was), study.json");
    }

    private String source(String origin) {
        long targets = calibration.goals().stream()
                .filter(goal -> goal.target().fitted())
                .count();
        return "fitted by ayllu calibrate (" + search.name() + ") to " + Numerals.count(targets, "target") + " of "
                + origin + ", seed " + base().seed() + ", ayllu "
                + Software.current().ayllu();
    }
}
