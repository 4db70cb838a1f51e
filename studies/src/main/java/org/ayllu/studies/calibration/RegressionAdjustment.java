package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.ayllu.core.math.Elementary;

/**
 * Moves the points of a sample to where their figures would meet the targets, by local-linear regression of the points on what their figures miss. Beaumont,
 * M. A., Zhang, W. and Balding, D. J. (2002), "Approximate Bayesian computation in population genetics", Genetics 162(4), equations 4 to 6; on the log-odds of
 * the coordinates, so that no point leaves its range (Hamilton et al. 2005).
 */
final class RegressionAdjustment {
    private static final double EDGE = 1e-3;

    private RegressionAdjustment() {}

    /**
     * The adjusted points.
     *
     * @param points coordinates, 0 to 1
     * @param errors what the figures of each miss, in standard deviations
     * @param weights of the points, above 0
     */
    static List<double[]> of(List<double[]> points, List<double[]> errors, double[] weights) {
        int rows = points.size();
        int goals = errors.get(0).length;
        RealMatrix design = new Array2DRowRealMatrix(rows, goals + 1);
        for (int row = 0; row < rows; row++) {
            double root = Math.sqrt(weights[row]);
            design.setEntry(row, 0, root);
            for (int goal = 0; goal < goals; goal++) {
                design.setEntry(row, goal + 1, root * errors.get(row)[goal]);
            }
        }
        var solver = new SingularValueDecomposition(design).getSolver();
        List<double[]> adjusted = new ArrayList<>();
        points.forEach(point -> adjusted.add(point.clone()));
        for (int number = 0; number < points.get(0).length; number++) {
            RealVector left = new ArrayRealVector(rows);
            for (int row = 0; row < rows; row++) {
                left.setEntry(row, Math.sqrt(weights[row]) * logOdds(points.get(row)[number]));
            }
            RealVector slopes = solver.solve(left);
            for (int row = 0; row < rows; row++) {
                double at = logOdds(points.get(row)[number]);
                for (int goal = 0; goal < goals; goal++) {
                    at -= slopes.getEntry(goal + 1) * errors.get(row)[goal];
                }
                adjusted.get(row)[number] = 1 / (1 + Elementary.exp(-at));
            }
        }
        return adjusted;
    }

    private static double logOdds(double coordinate) {
        double inside = Math.max(EDGE, Math.min(1 - EDGE, coordinate));
        return Elementary.log(inside / (1 - inside));
    }
}
