package org.ayllu.studies.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.ensembles.statistics.PairedComparison;

/** Writes the tables of a sweep: {@code points.csv} with a figure for each run, {@code effects.csv} with means and what the arms change at each point. */
public final class StudyTables {
    private final List<StudyPoint> points;
    private final List<String> arms;
    private final StudyFigures figures;

    /**
     * Tables.
     *
     * @param points where was simulated
     * @param arms names of the arms, the baseline first
     * @param figures what came out
     */
    public StudyTables(List<StudyPoint> points, List<String> arms, StudyFigures figures) {
        this.points = List.copyOf(points);
        this.arms = List.copyOf(arms);
        this.figures = figures;
    }

    /** Writes them. */
    public void write(StudyFolder folder) throws IOException {
        folder.write("points.csv", header(points, "arm", "replicate", "measure", "value"), runs());
        folder.write(
                "effects.csv",
                header(
                        points,
                        "arm",
                        "measure",
                        "replicates",
                        "mean",
                        "mean_low",
                        "mean_high",
                        "difference",
                        "difference_low",
                        "difference_high"),
                effects());
    }

    /** Column names: the point's number, what is varied, and more. */
    public static List<String> header(List<StudyPoint> points, String... more) {
        List<String> header = new ArrayList<>(List.of("point"));
        points.get(0).settings().forEach(setting -> header.add(setting.path()));
        header.addAll(List.of(more));
        return header;
    }

    /** Fields of a point: its number, 1 = the first, its values, and more. */
    public static List<String> row(List<StudyPoint> points, int point, String... more) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(point + 1)));
        points.get(point).settings().forEach(setting -> row.add(setting.value()));
        row.addAll(List.of(more));
        return row;
    }

    private List<List<String>> runs() {
        List<List<String>> rows = new ArrayList<>();
        for (int point = 0; point < points.size(); point++) {
            for (int arm = 0; arm < arms.size(); arm++) {
                for (String measure : figures.measures()) {
                    double[] values = figures.at(measure, point, arm);
                    for (int replicate = 0; replicate < values.length; replicate++) {
                        String value = StudyFolder.text(values[replicate]);
                        rows.add(row(points, point, arms.get(arm), Integer.toString(replicate), measure, value));
                    }
                }
            }
        }
        return rows;
    }

    private List<List<String>> effects() {
        List<List<String>> rows = new ArrayList<>();
        for (int point = 0; point < points.size(); point++) {
            for (int arm = 0; arm < arms.size(); arm++) {
                for (String measure : figures.measures()) {
                    MeanInterval mean = MeanInterval.of(figures.at(measure, point, arm));
                    List<String> row = row(points, point, arms.get(arm), measure, "" + mean.replicates());
                    add(row, mean.mean(), mean.interval());
                    if (arm == 0) {
                        row.addAll(List.of("", "", ""));
                    } else {
                        PairedComparison effect =
                                PairedComparison.of(figures.at(measure, point, 0), figures.at(measure, point, arm));
                        add(row, effect.effect(), effect.interval());
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static void add(List<String> row, double value, Interval interval) {
        row.add(StudyFolder.text(value));
        row.add(StudyFolder.text(interval.low()));
        row.add(StudyFolder.text(interval.high()));
    }
}
