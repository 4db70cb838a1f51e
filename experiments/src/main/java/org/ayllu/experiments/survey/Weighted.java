package org.ayllu.experiments.survey;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Means, shares and medians of the rows of a survey under weights; answers that are not told (NaN) and rows of weight 0 are left out. */
final class Weighted {
    private Weighted() {}

    /** The mean of the answers; NaN without any. */
    static double mean(IntToDoubleFunction value, double[] weights) {
        return ratio(value, i -> 1, weights);
    }

    /** A sum over rows divided by another, both weighted; a row without an answer to either counts in neither. */
    static double ratio(IntToDoubleFunction above, IntToDoubleFunction below, double[] weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            double one = above.applyAsDouble(i);
            double part = below.applyAsDouble(i);
            if (!Double.isNaN(one + part) && weights[i] > 0) {
                sum += weights[i] * one;
                all += weights[i] * part;
            }
        }
        return sum / all;
    }

    /** The value with half of the weight on either side; between two such values their middle; NaN without any. */
    static double median(IntToDoubleFunction value, double[] weights) {
        int[] order = IntStream.range(0, weights.length)
                .filter(i -> weights[i] > 0 && !Double.isNaN(value.applyAsDouble(i)))
                .boxed()
                .sorted(Comparator.comparingDouble(value::applyAsDouble))
                .mapToInt(Integer::intValue)
                .toArray();
        double half = Arrays.stream(order).mapToDouble(i -> weights[i]).sum() / 2;
        double below = 0;
        for (int k = 0; k < order.length; k++) {
            below += weights[order[k]];
            double here = value.applyAsDouble(order[k]);
            if (below > half) {
                return here;
            } else if (below == half) {
                return (here + value.applyAsDouble(order[k + 1])) / 2;
            }
        }
        return Double.NaN;
    }

    /** How many answers there are. */
    static int count(IntToDoubleFunction value, double[] weights) {
        return (int) IntStream.range(0, weights.length)
                .filter(i -> weights[i] > 0 && !Double.isNaN(value.applyAsDouble(i)))
                .count();
    }

    /** 1 for every row of positive weight, else 0. */
    static double[] equal(double[] weights) {
        return Arrays.stream(weights).map(weight -> weight > 0 ? 1 : 0).toArray();
    }
}
