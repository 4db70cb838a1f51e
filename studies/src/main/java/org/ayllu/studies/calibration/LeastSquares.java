package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The last steps to the least misfit: those of Levenberg (1944) and Marquardt (1963), "An algorithm for least-squares estimation of nonlinear parameters",
 * Journal of the Society for Industrial and Applied Mathematics 11(2), with several dampings tried side by side. Numbers that press against an end of their
 * range stay there. The equations are scaled by a power of two, so that figures that hardly move are no singular matrix.
 */
final class LeastSquares {
    private static final String STAGE = "least-squares";
    private static final int MOST_STEPS = 20;
    private static final double WORTHWHILE = 0.999;
    private static final double[] DAMPINGS = {1e-6, 0.01, 0.1, 1};

    private final Search search;

    LeastSquares(Search search) {
        this.search = search;
    }

    /** How many points a step visits. */
    static int visitsOfAStep(int numbers) {
        return 2 * numbers + DAMPINGS.length;
    }

    /** Steps from the best point, as long as they are worth it and points are left. */
    void run(int evaluations) {
        int left = evaluations;
        int numbers = search.best().length;
        for (int step = 0; step < MOST_STEPS && left >= visitsOfAStep(numbers); step++) {
            double before = search.least();
            double[] from = search.best();
            RealMatrix slopes = Slopes.at(from, search).matrix();
            if (slopes.getFrobeniusNorm() == 0) {
                return;
            }
            double[] figures = search.visit(STAGE, List.of(from)).get(0);
            search.visit(STAGE, candidates(from, slopes, search.calibration().residuals(figures)));
            left -= visitsOfAStep(numbers);
            if (!(search.least() < WORTHWHILE * before)) {
                return;
            }
        }
    }

    private static List<double[]> candidates(double[] from, RealMatrix slopes, double[] residuals) {
        RealVector pull = slopes.preMultiply(new ArrayRealVector(residuals));
        RealMatrix normal = slopes.transpose().multiply(slopes);
        double size = normal.getTrace() / from.length;
        for (int number = 0; number < from.length; number++) {
            boolean held = (from[number] <= 0 && pull.getEntry(number) > 0)
                    || (from[number] >= 1 && pull.getEntry(number) < 0);
            if (held) {
                hold(number, normal, pull, Math.max(size, 1));
            }
        }
        List<double[]> candidates = new ArrayList<>();
        double unit = Math.scalb(1.0, -Math.getExponent(size));
        for (double damping : DAMPINGS) {
            RealMatrix damped = normal.add(identity(from.length).scalarMultiply(damping * size));
            RealVector step = new LUDecomposition(damped.scalarMultiply(unit), 0)
                    .getSolver()
                    .solve(pull.mapMultiply(unit));
            double[] to = from.clone();
            for (int number = 0; number < to.length; number++) {
                to[number] = Math.max(0, Math.min(1, to[number] - step.getEntry(number)));
            }
            candidates.add(to);
        }
        return candidates;
    }

    private static RealMatrix identity(int size) {
        return new Array2DRowRealMatrix(
                MatrixUtils.createRealIdentityMatrix(size).getData());
    }

    /** Takes a number out of the equations. */
    private static void hold(int number, RealMatrix normal, RealVector pull, double size) {
        for (int other = 0; other < normal.getColumnDimension(); other++) {
            normal.setEntry(number, other, 0);
            normal.setEntry(other, number, 0);
        }
        normal.setEntry(number, number, size);
        pull.setEntry(number, 0);
    }
}
