package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * What a move of each number through its range does to each fitted target, in tolerances: central differences with common luck, one-sided where the range
 * ends. Figures of households that choose between a few things move in small jumps; differences over a tenth of the range bridge them.
 */
final class Slopes {
    static final String STAGE = "slopes";
    private static final double BRIDGING = 0.05;
    private static final double SMOOTH = 1e-3;
    /** Singular values below this share of the largest count as none. */
    private static final double NEGLIGIBLE = 1e-9;

    private final RealMatrix matrix;

    private Slopes(RealMatrix matrix) {
        this.matrix = matrix;
    }

    /** Slopes at a point. */
    static Slopes at(double[] point, Search search) {
        int numbers = point.length;
        double step = search.smooth() ? SMOOTH : BRIDGING;
        List<double[]> ends = new ArrayList<>();
        for (int number = 0; number < numbers; number++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double[] end = point.clone();
                end[number] = Math.max(0, Math.min(1, end[number] + sign * step));
                ends.add(end);
            }
        }
        List<double[]> figures = search.visit(STAGE, ends);
        int[] fitted = search.calibration().fitted();
        RealMatrix matrix = new Array2DRowRealMatrix(fitted.length, numbers);
        for (int number = 0; number < numbers; number++) {
            double[] below = search.calibration().residuals(figures.get(2 * number));
            double[] above = search.calibration().residuals(figures.get(2 * number + 1));
            double width = ends.get(2 * number + 1)[number] - ends.get(2 * number)[number];
            for (int target = 0; target < fitted.length; target++) {
                matrix.setEntry(target, number, (above[target] - below[target]) / width);
            }
        }
        return new Slopes(matrix);
    }

    /** Slopes by target and number. */
    RealMatrix matrix() {
        return matrix;
    }

    /** Indices of the numbers whose moves leave all fitted targets where they are. */
    List<Integer> flat() {
        return numbers(false);
    }

    private List<Integer> numbers(boolean moving) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < matrix.getColumnDimension(); number++) {
            if (matrix.getColumnVector(number).getNorm() > 0 == moving) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** (J'J)<sup>-1</sup> J' of the numbers that move something, and 0 for the others. */
    RealMatrix inverse() {
        RealMatrix all = new Array2DRowRealMatrix(matrix.getColumnDimension(), matrix.getRowDimension());
        int[] moving = numbers(true).stream().mapToInt(Integer::intValue).toArray();
        if (moving.length > 0) {
            int[] targets = IntStream.range(0, matrix.getRowDimension()).toArray();
            RealMatrix inverse = inverse(matrix.getSubMatrix(targets, moving));
            for (int row = 0; row < moving.length; row++) {
                all.setRow(moving[row], inverse.getRow(row));
            }
        }
        return all;
    }

    /** The same with next to nothing in the place of singular values of 0, so that what the targets do not tell has no end. */
    private static RealMatrix inverse(RealMatrix slopes) {
        SingularValueDecomposition parts = new SingularValueDecomposition(slopes);
        double[] values = parts.getSingularValues();
        double floor = Math.max(NEGLIGIBLE * values[0], Double.MIN_NORMAL);
        RealMatrix scaled = parts.getV().copy();
        for (int column = 0; column < scaled.getColumnDimension(); column++) {
            for (int row = 0; row < scaled.getRowDimension(); row++) {
                scaled.multiplyEntry(row, column, 1 / Math.max(values[column], floor));
            }
        }
        return scaled.multiply(parts.getUT());
    }
}
