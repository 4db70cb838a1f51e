package org.ayllu.studies.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.experiments.scenario.CalibrationTarget;

/** Writes what a calibration found as tables. */
public final class CalibrationTables {
    private final StudyFolder folder;

    /** Tables in a folder. */
    public CalibrationTables(StudyFolder folder) {
        this.folder = folder;
    }

    /** Writes {@code parameters.csv} and {@code targets.csv}. */
    public void write(Fitted fitted) throws IOException {
        List<List<String>> numbers = new ArrayList<>();
        for (int i = 0; i < fitted.values().size(); i++) {
            FittedNumber one = fitted.calibration().numbers().get(i);
            Interval interval = fitted.intervals().get(i);
            numbers.add(row(
                    one.path(),
                    small(one.scale()),
                    one.low(),
                    one.high(),
                    one.present(),
                    fitted.values().get(i),
                    interval.low(),
                    interval.high(),
                    fitted.atEnd(i)));
        }
        folder.write(
                "parameters.csv",
                List.of(
                        "parameter",
                        "scale",
                        "low",
                        "high",
                        "before",
                        "estimate",
                        "interval_low",
                        "interval_high",
                        "at_end"),
                numbers);
        folder.write(
                "targets.csv",
                List.of(
                        "measure",
                        "dimension",
                        "group",
                        "arm",
                        "from",
                        "to",
                        "value",
                        "tolerance",
                        "tolerance_is",
                        "use",
                        "status",
                        "before",
                        "after",
                        "distance_before",
                        "distance_after",
                        "met",
                        "source"),
                targets(fitted));
    }

    private static List<List<String>> targets(Fitted fitted) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < fitted.calibration().goals().size(); i++) {
            CalibrationTarget one = fitted.calibration().goals().get(i).target();
            double before = fitted.outcome().before().get(i);
            double after = fitted.outcome().after().get(i);
            rows.add(row(
                    one.measure(),
                    one.dimension(),
                    one.group(),
                    one.arm(),
                    year(one.from()),
                    year(one.to()),
                    one.value(),
                    one.tolerance(),
                    small(one.toleranceIs()),
                    small(one.use()),
                    small(one.status()),
                    before,
                    after,
                    one.distance(before),
                    one.distance(after),
                    one.met(after),
                    one.source()));
        }
        return rows;
    }

    private static String year(int year) {
        return year == 0 ? "" : Integer.toString(year);
    }

    /** Writes {@code trace.csv}: every point of the search; and {@code identification.csv}: what the targets tell of every two numbers. */
    public void write(MomentEstimate estimate) throws IOException {
        List<FittedNumber> numbers = estimate.calibration().numbers();
        List<String> header = new ArrayList<>(List.of("visit", "stage"));
        numbers.forEach(one -> header.add(one.path()));
        header.add("misfit");
        List<List<String>> rows = new ArrayList<>();
        for (Evaluation visit : estimate.trace()) {
            List<String> row = new ArrayList<>(row(rows.size() + 1, visit.stage()));
            for (int i = 0; i < numbers.size(); i++) {
                row.add(numbers.get(i).textAt(visit.at()[i]));
            }
            row.add(StudyFolder.text(visit.misfit()));
            rows.add(row);
        }
        folder.write("trace.csv", header, rows);
        List<List<String>> pairs = new ArrayList<>();
        for (Identifiability.Pair pair : Identifiability.of(estimate).pairs()) {
            pairs.add(row(
                    numbers.get(pair.one()).path(),
                    numbers.get(pair.other()).path(),
                    pair.collinearity(),
                    pair.correlation(),
                    pair.alike()));
        }
        folder.write(
                "identification.csv", List.of("parameter", "other", "collinearity", "correlation", "alike"), pairs);
    }

    /** Writes {@code sample.csv}: points of the posterior with weights and figures. */
    public void write(AbcPosterior posterior) throws IOException {
        List<FittedNumber> numbers = posterior.calibration().numbers();
        List<String> header = new ArrayList<>(List.of("particle", "weight", "distance"));
        numbers.forEach(one -> header.add(one.path()));
        posterior.calibration().goals().forEach(goal -> header.add(goal.label()));
        List<List<String>> rows = new ArrayList<>();
        for (AbcPosterior.Particle particle : posterior.particles()) {
            List<String> row = new ArrayList<>(row(rows.size() + 1, particle.weight(), particle.distance()));
            for (int i = 0; i < numbers.size(); i++) {
                row.add(numbers.get(i).textAt(particle.point().get(i)));
            }
            particle.figures().forEach(figure -> row.add(StudyFolder.text(figure)));
            rows.add(row);
        }
        folder.write("sample.csv", header, rows);
    }

    /** Writes {@code recovery.csv}: what was planted and what was found, by trial and number. */
    public void write(Recovery recovery) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int trial = 0; trial < recovery.trials().size(); trial++) {
            Recovery.Found found = recovery.trials().get(trial);
            for (int i = 0; i < found.planted().size(); i++) {
                Interval interval = found.estimate().interval(i);
                rows.add(row(
                        trial + 1,
                        found.estimate().calibration().numbers().get(i).path(),
                        found.planted().get(i),
                        found.estimate().value(i),
                        interval.low(),
                        interval.high(),
                        found.covers(i),
                        found.joint(i).low(),
                        found.joint(i).high(),
                        found.recovered()));
            }
        }
        folder.write(
                "recovery.csv",
                List.of(
                        "trial",
                        "parameter",
                        "planted",
                        "estimate",
                        "interval_low",
                        "interval_high",
                        "covered",
                        "joint_low",
                        "joint_high",
                        "recovered"),
                rows);
    }

    private static List<String> row(Object... fields) {
        List<String> row = new ArrayList<>();
        for (Object field : fields) {
            row.add(field instanceof Double number ? StudyFolder.text(number) : String.valueOf(field));
        }
        return row;
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
