package org.ayllu.studies.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayllu.ensembles.execution.Response;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.results.record.StudyFolder;

/** What the finished runs of a study reported, as one figure for each point, arm, replicate and measure: see {@link Response}. */
public final class StudyFigures {
    private final Map<String, double[][][]> figures = new LinkedHashMap<>();
    private final int points;
    private final int arms;

    private StudyFigures(int points, int arms) {
        this.points = points;
        this.arms = arms;
    }

    /**
     * Reads them.
     *
     * @param folder where the runs are
     * @param runs what was simulated, all of it finished
     * @param measures names of the measures; those that a run did not report are left out
     */
    public static StudyFigures read(StudyFolder folder, StudyRuns runs, List<String> measures) throws IOException {
        int replicates = runs.size().replicates();
        StudyFigures all = new StudyFigures(runs.points().size(), runs.arms().size());
        for (String measure : measures) {
            all.figures.put(measure, new double[all.points][all.arms][replicates]);
        }
        for (int point = 0; point < all.points; point++) {
            for (int arm = 0; arm < all.arms; arm++) {
                for (int replicate = 0; replicate < replicates; replicate++) {
                    String text = runs.points().get(point).text();
                    Series series = folder.read(text, runs.arms().get(arm), replicate);
                    for (Map.Entry<String, double[][][]> one : all.figures.entrySet()) {
                        one.getValue()[point][arm][replicate] = Response.of(series, one.getKey());
                    }
                }
            }
        }
        all.figures
                .values()
                .removeIf(values -> Arrays.stream(values)
                        .flatMap(Arrays::stream)
                        .flatMapToDouble(Arrays::stream)
                        .anyMatch(Double::isNaN));
        return all;
    }

    /**
     * Reads one measure of those runs that finished.
     *
     * @param folder where the runs are
     * @param runs what was simulated
     * @param measure name of the measure
     * @param failed the runs that did not finish
     * @return the figure by point: its mean over the replicates in which all arms reported it, of the last arm less that of the first if there are two;
     *     {@code NaN} where there is no such replicate
     */
    public static double[] finished(StudyFolder folder, StudyRuns runs, String measure, Set<RunKey> failed)
            throws IOException {
        int arms = runs.arms().size();
        Map<StudyPoint, Double> figures = new LinkedHashMap<>();
        for (int point = 0; point < runs.distinct().size(); point++) {
            double sum = 0;
            int count = 0;
            for (int replicate = 0; replicate < runs.size().replicates(); replicate++) {
                double figure = 0;
                for (int arm = 0; arm < arms; arm++) {
                    double one = failed.contains(new RunKey(point * arms + arm, replicate))
                            ? Double.NaN
                            : Response.of(
                                    folder.read(
                                            runs.distinct().get(point).text(),
                                            runs.arms().get(arm),
                                            replicate),
                                    measure);
                    figure += arm == arms - 1 ? one : -one;
                }
                if (Double.isFinite(figure)) {
                    sum += figure;
                    count++;
                }
            }
            figures.put(runs.distinct().get(point), count == 0 ? Double.NaN : sum / count);
        }
        return runs.points().stream()
                .mapToDouble(point -> figures.getOrDefault(point, Double.NaN))
                .toArray();
    }

    /** Names of the measures that every run reported. */
    public List<String> measures() {
        return new ArrayList<>(figures.keySet());
    }

    /**
     * A measure at a point, by replicate.
     *
     * @param measure one of {@link #measures()}
     * @param point index of the point
     * @param arm index among the arms of the study
     */
    public double[] at(String measure, int point, int arm) {
        double[][][] values = figures.get(measure);
        if (values == null) {
            throw new IllegalArgumentException("not every run reported " + measure);
        }
        return values[point][arm].clone();
    }

    /** Number of points. */
    public int points() {
        return points;
    }

    /** Number of arms at each point. */
    public int arms() {
        return arms;
    }
}
