package org.ayllu.models.programming;

import java.util.Arrays;

/**
 * Solves a linear complementarity problem w = M·z + q, w ≥ 0, z ≥ 0, w·z = 0 by Lemke's method with the lexicographic rule, which ends for the positive
 * semi-definite M of a concave quadratic programme. The pivots say which of each pair (w_i, z_i) is 0; the values are then computed anew from M and q, so that
 * no error of the pivots is left in them. Meant for up to a hundred or so pairs.
 *
 * <p>Reference: C. Lemke (1965), Bimatrix equilibrium points and mathematical programming, Management Science 11: 681-689; R. Cottle, J.-S. Pang and R. Stone
 * (1992), The Linear Complementarity Problem, chapter 4.
 */
final class ComplementaryPivoting {
    private static final double SMALL = 1e-11;
    private static final double RELATIVE_NOISE = 1e-11;
    private static final double NOISE = 1e-14;
    private static final int SCALINGS = 4;
    private static final int PIVOTS_PER_PAIR = 50;

    private final int size;
    private final double[][] matrix;
    private final double[] constant;
    private final double[] scale;
    /** Columns: w, z, z₀, right-hand side. */
    private final double[][] tableau;

    /** Column that is basic in each row. */
    private final int[] basis;

    /** A problem; its arrays are not kept. */
    ComplementaryPivoting(double[][] matrix, double[] constant) {
        size = constant.length;
        scale = scales(matrix);
        this.matrix = new double[size][size];
        this.constant = new double[size];
        tableau = new double[size][2 * size + 2];
        basis = new int[size];
        for (int i = 0; i < size; i++) {
            this.constant[i] = scale[i] * constant[i];
            for (int j = 0; j < size; j++) {
                this.matrix[i][j] = scale[i] * matrix[i][j] * scale[j];
            }
        }
    }

    /** Factors that bring the largest entry of each row near 1, the same for rows and columns so that pairs stay pairs. */
    private static double[] scales(double[][] matrix) {
        int size = matrix.length;
        double[] scale = new double[size];
        Arrays.fill(scale, 1);
        for (int pass = 0; pass < SCALINGS; pass++) {
            double[] next = new double[size];
            for (int i = 0; i < size; i++) {
                double largest = 0;
                for (int j = 0; j < size; j++) {
                    largest = Math.max(largest, Math.abs(scale[i] * matrix[i][j] * scale[j]));
                }
                next[i] = largest > 0 ? scale[i] / Math.sqrt(largest) : scale[i];
            }
            scale = next;
        }
        return scale;
    }

    /** z; empty where there is no solution. */
    double[] solve() {
        double largest = 1e-300;
        for (double each : constant) {
            largest = Math.max(largest, Math.abs(each));
        }
        for (int i = 0; i < size; i++) {
            basis[i] = i;
            tableau[i][i] = 1;
            for (int j = 0; j < size; j++) {
                tableau[i][size + j] = -matrix[i][j];
            }
            tableau[i][2 * size] = -1;
            tableau[i][2 * size + 1] = constant[i] / largest;
        }
        return pivot() ? values() : new double[0];
    }

    private boolean pivot() {
        int row = 0;
        for (int i = 1; i < size; i++) {
            row = tableau[i][2 * size + 1] < tableau[row][2 * size + 1] ? i : row;
        }
        if (tableau[row][2 * size + 1] >= 0) {
            return true;
        }
        int entering = 2 * size;
        for (int step = 0; step < PIVOTS_PER_PAIR * size; step++) {
            int leaving = basis[row];
            enter(row, entering);
            if (leaving == 2 * size) {
                return true;
            }
            entering = leaving < size ? leaving + size : leaving - size;
            row = leavingRow(entering);
            if (row < 0) {
                return false;
            }
        }
        return false;
    }

    private void enter(int row, int column) {
        double[] pivot = tableau[row];
        double factor = 1 / pivot[column];
        for (int j = 0; j < pivot.length; j++) {
            pivot[j] *= factor;
        }
        pivot[column] = 1;
        for (int i = 0; i < size; i++) {
            double times = tableau[i][column];
            if (i != row && times != 0) {
                for (int j = 0; j < pivot.length; j++) {
                    tableau[i][j] -= times * pivot[j];
                }
                tableau[i][column] = 0;
            }
        }
        basis[row] = column;
    }

    /** The row that reaches 0 first; of several the artificial variable's, else the lexicographically first. */
    private int leavingRow(int column) {
        int row = -1;
        for (int i = 0; i < size; i++) {
            if (tableau[i][column] > SMALL && (row < 0 || isBefore(i, row, column))) {
                row = i;
            }
        }
        return row;
    }

    private boolean isBefore(int i, int row, int column) {
        int order = compare(i, row, column, 2 * size + 1);
        if (order == 0 && (basis[row] == 2 * size || basis[i] == 2 * size)) {
            return basis[i] == 2 * size;
        }
        for (int j = 0; j < size && order == 0; j++) {
            order = compare(i, row, column, j);
        }
        return order < 0;
    }

    /** Compares two rows' ratios, as equal where rounding may have parted them. */
    private int compare(int i, int row, int column, int at) {
        double one = tableau[i][at] / tableau[i][column];
        double other = tableau[row][at] / tableau[row][column];
        double noise = RELATIVE_NOISE * Math.max(Math.abs(one), Math.abs(other)) + NOISE;
        return one < other - noise ? -1 : one > other + noise ? 1 : 0;
    }

    /** Solves w − M·z = q for the basic ones, by elimination with a step of refinement. */
    private double[] values() {
        double[][] columns = new double[size][size];
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < size; i++) {
                int column = basis[k];
                columns[i][k] = column < size ? (column == i ? 1 : 0) : -matrix[i][column - size];
            }
        }
        double[] found = eliminate(columns, constant);
        double[] left = new double[size];
        for (int i = 0; i < size; i++) {
            left[i] = constant[i];
            for (int k = 0; k < size; k++) {
                left[i] -= columns[i][k] * found[k];
            }
        }
        double[] correction = eliminate(columns, left);
        double[] values = new double[size];
        for (int k = 0; k < size; k++) {
            if (basis[k] >= size) {
                int at = basis[k] - size;
                values[at] = scale[at] * Math.max(0, found[k] + correction[k]);
            }
        }
        return values;
    }

    private double[] eliminate(double[][] columns, double[] right) {
        double[][] a = new double[size][];
        for (int i = 0; i < size; i++) {
            a[i] = Arrays.copyOf(columns[i], size + 1);
            a[i][size] = right[i];
        }
        for (int k = 0; k < size; k++) {
            int best = k;
            for (int i = k + 1; i < size; i++) {
                best = Math.abs(a[i][k]) > Math.abs(a[best][k]) ? i : best;
            }
            double[] row = a[best];
            a[best] = a[k];
            a[k] = row;
            for (int i = k + 1; i < size; i++) {
                double times = a[i][k] / row[k];
                for (int j = k; times != 0 && j <= size; j++) {
                    a[i][j] -= times * row[j];
                }
            }
        }
        double[] found = new double[size];
        for (int k = size - 1; k >= 0; k--) {
            double sum = a[k][size];
            for (int j = k + 1; j < size; j++) {
                sum -= a[k][j] * found[j];
            }
            found[k] = sum / a[k][k];
        }
        return found;
    }
}
