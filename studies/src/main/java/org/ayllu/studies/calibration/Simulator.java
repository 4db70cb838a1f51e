package org.ayllu.studies.calibration;

import java.util.List;

/** Gives the figures of the targets at points. The same point and replicates give the same figures. */
public interface Simulator {
    /**
     * Simulates points, side by side.
     *
     * @param trials points with their luck
     * @param replicates number of replicates at each, at least 1
     * @return for each trial the figures by replicate and target
     * @throws InterruptedCalibrationException when it was asked to stop; what is finished is kept
     * @throws org.ayllu.studies.study.StudyException when a run fails or does not report a target
     */
    List<double[][]> figures(List<Trial> trials, int replicates);

    /** Mean figures over replicates 0 to {@code replicates} - 1 at points. */
    default List<double[]> means(List<double[]> points, int replicates) {
        return figures(points.stream().map(at -> new Trial(at, 0)).toList(), replicates).stream()
                .map(Simulator::mean)
                .toList();
    }

    /** Means over replicates, by target. */
    static double[] mean(double[][] figures) {
        double[] mean = new double[figures[0].length];
        for (double[] replicate : figures) {
            for (int target = 0; target < mean.length; target++) {
                mean[target] += replicate[target] / figures.length;
            }
        }
        return mean;
    }
}
