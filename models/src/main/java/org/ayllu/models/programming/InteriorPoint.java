package org.ayllu.models.programming;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the largest g'x − ½·Σ_j d_j·x_j² with A·x ≤ b and x ≥ 0, for d ≥ 0 and b ≥ 0, so that x = 0 is allowed.
 *
 * <p>Method: primal-dual interior point with predictor and corrector (S. Mehrotra, 1992, SIAM Journal on Optimization 2(4)). Its steps do not depend on
 * which constraints bind, so that it does not cycle where many bind at once, as they do in a farm sector; and it is made of sums, products, quotients and
 * roots only, in one order, so that it gives the same bits everywhere. Dense: meant for some hundred activities.
 */
final class InteriorPoint {
    private static final int PATIENCE = 200;
    private static final double TOLERANCE = 1e-12;
    private static final double ACCEPTABLE = 1e-7;
    private static final double NEARLY_ALL = 0.995;

    private final double[] curvature;
    private final double[] gain;
    private final double[][] rows;
    private final double[] limits;

    /**
     * A programme.
     *
     * @param curvature d, at least 0
     * @param gain g
     * @param rows A, one row for each constraint
     * @param limits b, at least 0
     */
    InteriorPoint(double[] curvature, double[] gain, double[][] rows, double[] limits) {
        this.curvature = curvature;
        this.gain = gain;
        this.rows = rows;
        this.limits = limits;
    }

    /** A place between the constraints: x, what is left of each limit, and the worth of each limit and of each x at its bound. */
    @SuppressWarnings("ArrayRecordComponent") // made anew for each step
    private record Place(double[] x, double[] slack, double[] worth, double[] bound) {
        double gap() {
            return dot(x, bound) + dot(slack, worth);
        }

        int pairs() {
            return x.length + slack.length;
        }
    }

    /**
     * The optimum.
     *
     * @throws IllegalStateException when none was found, as where the gain has no end
     */
    double[] solve() {
        Place at = start();
        Place best = at;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < PATIENCE && least > TOLERANCE; i++) {
            double[] dual = dualResidual(at);
            double[] primal = primalResidual(at);
            double off = off(at, dual, primal);
            if (!Double.isFinite(off)) {
                break;
            }
            if (off < least) {
                least = off;
                best = at;
            }
            at = step(at, dual, primal);
        }
        if (least > ACCEPTABLE) {
            throw new IllegalStateException("no optimum was found: the best is off by " + least);
        }
        return best.x();
    }

    /** How far a place is from the optimum: the largest of its residuals and its gap, each relative to what it is made of. */
    private double off(Place at, double[] dual, double[] primal) {
        double feasible = Math.max(largest(primal) / (1 + largest(limits)), largest(dual) / (1 + largest(gain)));
        return Math.max(feasible, at.gap() / (1 + Math.abs(dot(gain, at.x()))));
    }

    private Place start() {
        double size = Math.max(1, largest(limits));
        double worth = Math.max(1, largest(gain));
        return new Place(
                filled(gain.length, size),
                filled(limits.length, size),
                filled(limits.length, worth),
                filled(gain.length, worth));
    }

    /** What a place lacks, and the factor of the system that a step solves. */
    @SuppressWarnings("ArrayRecordComponent") // read within a step only
    private record Residuals(double[] dual, double[] primal, double[][] factor) {}

    private Place step(Place at, double[] dual, double[] primal) {
        Residuals off = new Residuals(dual, primal, factor(at));
        double mean = at.gap() / at.pairs();
        Place predicted = direction(at, off, null, 0);
        double after = moved(at, predicted, reach(at, predicted)).gap() / at.pairs();
        double ratio = after / mean;
        Place corrected = direction(at, off, predicted, ratio * ratio * ratio * mean);
        return moved(at, corrected, Math.min(1, NEARLY_ALL * reach(at, corrected)));
    }

    /** d·x − g + A'·worth − bound, which is 0 at the optimum. */
    private double[] dualResidual(Place at) {
        double[] residual = new double[gain.length];
        for (int j = 0; j < residual.length; j++) {
            residual[j] = curvature[j] * at.x()[j] - gain[j] - at.bound()[j];
            for (int i = 0; i < rows.length; i++) {
                residual[j] += rows[i][j] * at.worth()[i];
            }
        }
        return residual;
    }

    /** A·x + slack − b, which is 0 at the optimum. */
    private double[] primalResidual(Place at) {
        return IntStream.range(0, rows.length)
                .mapToDouble(i -> dot(rows[i], at.x()) + at.slack()[i] - limits[i])
                .toArray();
    }

    /** The Cholesky factor of d + bound/x + A'·(worth/slack)·A. */
    private double[][] factor(Place at) {
        int n = gain.length;
        double[][] matrix = new double[n][n];
        for (int j = 0; j < n; j++) {
            matrix[j][j] = curvature[j] + at.bound()[j] / at.x()[j];
        }
        for (int i = 0; i < rows.length; i++) {
            double weight = at.worth()[i] / at.slack()[i];
            for (int j = 0; j < n; j++) {
                double weighted = weight * rows[i][j];
                for (int k = 0; k <= j && weighted != 0; k++) {
                    matrix[j][k] += weighted * rows[i][k];
                }
            }
        }
        for (int j = 0; j < n; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = matrix[j][k];
                for (int l = 0; l < k; l++) {
                    sum -= matrix[j][l] * matrix[k][l];
                }
                matrix[j][k] = j == k ? Math.sqrt(Math.max(sum, Double.MIN_NORMAL)) : sum / matrix[k][k];
            }
        }
        return matrix;
    }

    /** The Newton step towards products of {@code centre}, with the second order of a predicted step if there is one. */
    private Place direction(Place at, Residuals off, @Nullable Place predicted, double centre) {
        double[] atBound = complement(at.x(), at.bound(), centre);
        double[] atLimit = complement(at.slack(), at.worth(), centre);
        if (predicted != null) {
            correct(atBound, at.x(), predicted.x(), predicted.bound());
            correct(atLimit, at.slack(), predicted.slack(), predicted.worth());
        }
        double[] right = new double[gain.length];
        for (int j = 0; j < right.length; j++) {
            right[j] = atBound[j] - off.dual()[j];
        }
        for (int i = 0; i < rows.length; i++) {
            double pull = atLimit[i] + at.worth()[i] / at.slack()[i] * off.primal()[i];
            for (int j = 0; j < right.length; j++) {
                right[j] -= rows[i][j] * pull;
            }
        }
        double[] x = solved(off.factor(), right);
        double[] slack = IntStream.range(0, rows.length)
                .mapToDouble(i -> -off.primal()[i] - dot(rows[i], x))
                .toArray();
        return new Place(
                x, slack, priced(atLimit, at.worth(), at.slack(), slack), priced(atBound, at.bound(), at.x(), x));
    }

    /** What a price lacks to make its product with a value {@code centre}. */
    private static double[] complement(double[] values, double[] prices, double centre) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> centre / values[i] - prices[i])
                .toArray();
    }

    private static void correct(double[] lacks, double[] values, double[] step, double[] stepOfPrice) {
        for (int i = 0; i < lacks.length; i++) {
            lacks[i] -= step[i] * stepOfPrice[i] / values[i];
        }
    }

    /** The step of prices that goes with a step of their values. */
    private static double[] priced(double[] lacks, double[] prices, double[] values, double[] step) {
        return IntStream.range(0, lacks.length)
                .mapToDouble(i -> lacks[i] - prices[i] / values[i] * step[i])
                .toArray();
    }

    private static double[] solved(double[][] factor, double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                x[j] -= factor[j][k] * x[k];
            }
            x[j] /= factor[j][j];
        }
        for (int j = n - 1; j >= 0; j--) {
            for (int k = j + 1; k < n; k++) {
                x[j] -= factor[k][j] * x[k];
            }
            x[j] /= factor[j][j];
        }
        return x;
    }

    /** How much of a step can be taken before something falls to 0, at most all of it. */
    private static double reach(Place at, Place step) {
        double reach = Math.min(reach(at.x(), step.x()), reach(at.slack(), step.slack()));
        return Math.min(reach, Math.min(reach(at.worth(), step.worth()), reach(at.bound(), step.bound())));
    }

    private static double reach(double[] from, double[] step) {
        double reach = 1 / NEARLY_ALL;
        for (int i = 0; i < from.length; i++) {
            reach = step[i] < 0 ? Math.min(reach, -from[i] / step[i]) : reach;
        }
        return reach;
    }

    private static Place moved(Place at, Place step, double share) {
        return new Place(
                moved(at.x(), step.x(), share),
                moved(at.slack(), step.slack(), share),
                moved(at.worth(), step.worth(), share),
                moved(at.bound(), step.bound(), share));
    }

    private static double[] moved(double[] from, double[] step, double share) {
        return IntStream.range(0, from.length)
                .mapToDouble(i -> from[i] + share * step[i])
                .toArray();
    }

    private static double[] filled(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
