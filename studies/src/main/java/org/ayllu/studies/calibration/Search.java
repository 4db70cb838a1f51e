package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.List;

/** The points that a calibration has visited, and the best of them. All share their luck. */
final class Search {
    private final Calibration calibration;
    private final Simulator simulator;
    private final int replicates;
    private final boolean smooth;
    private final List<Evaluation> trace = new ArrayList<>();
    private double[] best = {};
    private double least = Double.POSITIVE_INFINITY;

    Search(Calibration calibration, Simulator simulator, SimulatedMoments.Settings settings) {
        this.calibration = calibration;
        this.simulator = simulator;
        this.replicates = settings.replicates();
        this.smooth = !settings.noisy();
    }

    /** Whether figures move without jumps. */
    boolean smooth() {
        return smooth;
    }

    /** Visits points side by side and gives their mean figures. */
    List<double[]> visit(String stage, List<double[]> points) {
        List<double[]> figures = simulator.means(points, replicates);
        for (int point = 0; point < points.size(); point++) {
            double misfit = calibration.misfit(figures.get(point));
            trace.add(new Evaluation(stage, points.get(point), misfit));
            if (misfit < least) {
                least = misfit;
                best = points.get(point).clone();
            }
        }
        return figures;
    }

    /** Visits a point and gives its misfit. */
    double visit(String stage, double[] point) {
        return calibration.misfit(visit(stage, List.of(point)).get(0));
    }

    Calibration calibration() {
        return calibration;
    }

    double[] best() {
        return best.clone();
    }

    double least() {
        return least;
    }

    int visited() {
        return trace.size();
    }

    List<Evaluation> trace() {
        return List.copyOf(trace);
    }
}
