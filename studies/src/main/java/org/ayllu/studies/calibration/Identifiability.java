package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * What targets tell of numbers, from the slopes of the figures. Numbers that move no figure play no part.
 *
 * @param singularValues of the slopes, the largest first: a move of one range along the i-th direction moves the figures by so many tolerances
 * @param pairs every two numbers that move a figure
 */
public record Identifiability(List<Double> singularValues, List<Pair> pairs) {
    private static final double APART = 10;

    /**
     * Two numbers.
     *
     * @param one index of the first
     * @param other index of the second
     * @param collinearity 1 when they do different things to the figures; how much smaller the largest effect of moving both becomes when they work against each
     *     other. Brun, R., Reichert, P. and K&uuml;nsch, H. R. (2001), "Practical identifiability analysis of large environmental simulation models", Water
     *     Resources Research 37(4), equation 7
     * @param correlation of their estimates
     */
    public record Pair(int one, int other, double collinearity, double correlation) {
        /** Whether they cannot be told apart: a collinearity above {@value #APART}. */
        public boolean alike() {
            return !(collinearity <= APART);
        }
    }

    /** What is told by an estimate. */
    public static Identifiability of(MomentEstimate estimate) {
        RealMatrix slopes = estimate.slopes();
        int[] moving = IntStream.range(0, slopes.getColumnDimension())
                .filter(estimate::told)
                .toArray();
        if (moving.length == 0) {
            return new Identifiability(List.of(), List.of());
        }
        int[] targets = IntStream.range(0, slopes.getRowDimension()).toArray();
        double[] values = new SingularValueDecomposition(slopes.getSubMatrix(targets, moving)).getSingularValues();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < moving.length; i++) {
            for (int j = i + 1; j < moving.length; j++) {
                int one = moving[i];
                int other = moving[j];
                RealVector first = slopes.getColumnVector(one);
                RealVector second = slopes.getColumnVector(other);
                double correlation = estimate.covariance().getEntry(one, other)
                        / (estimate.standardError(one) * estimate.standardError(other));
                pairs.add(new Pair(one, other, collinearity(first, second), correlation));
            }
        }
        return new Identifiability(Arrays.stream(values).boxed().toList(), pairs);
    }

    /** 1 / &radic;(1 - |cosine|), which for two columns of length 1 is one over the smaller root of the eigenvalues of S'S. */
    private static double collinearity(RealVector first, RealVector second) {
        double cosine = Math.min(1, Math.abs(first.dotProduct(second) / (first.getNorm() * second.getNorm())));
        return 1 / Math.sqrt(1 - cosine);
    }
}
