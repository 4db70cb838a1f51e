package org.ayllu.experiments.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Pairs of the most alike: distances are Euclidean in covariates divided by their standard deviation; the nearest two are paired first, and then partners
 * are exchanged between two pairs as long as that brings twins closer. With an odd number the one left over has no twin. On matching before a lottery see
 * Greevy, Lu, Silber and Rosenbaum (2004), "Optimal multivariate matching before randomization", Biostatistics 5(2), and Imai, King and Nall (2009), "The
 * essential role of pair matching in cluster-randomized experiments", Statistical Science 24(1).
 */
final class TwinMatching {
    private final double[][] distance;

    private TwinMatching(double[][] covariates) {
        this.distance = distances(covariates);
    }

    /**
     * The pairs, each in ascending order, by their first member.
     *
     * @param covariates a row for each municipality
     */
    static List<int[]> pairs(double[][] covariates) {
        TwinMatching matching = new TwinMatching(covariates);
        List<int[]> pairs = matching.nearestFirst();
        while (matching.exchange(pairs)) {
            // until no exchange helps
        }
        pairs.forEach(Arrays::sort);
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        return pairs;
    }

    private static double[][] distances(double[][] covariates) {
        int n = covariates.length;
        double[][] distance = new double[n][n];
        for (int k = 0; k < covariates[0].length; k++) {
            double[] column = new double[n];
            for (int m = 0; m < n; m++) {
                column[m] = covariates[m][k];
            }
            double variance = StatUtils.variance(column);
            for (int a = 0; a < n && variance > 0; a++) {
                for (int b = 0; b < n; b++) {
                    distance[a][b] += (column[a] - column[b]) * (column[a] - column[b]) / variance;
                }
            }
        }
        for (double[] row : distance) {
            for (int b = 0; b < n; b++) {
                row[b] = Math.sqrt(row[b]);
            }
        }
        return distance;
    }

    private List<int[]> nearestFirst() {
        int n = distance.length;
        List<int[]> all = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                all.add(new int[] {a, b});
            }
        }
        all.sort(Comparator.comparingDouble(this::apart));
        boolean[] taken = new boolean[n];
        List<int[]> pairs = new ArrayList<>();
        for (int[] pair : all) {
            if (!taken[pair[0]] && !taken[pair[1]]) {
                taken[pair[0]] = true;
                taken[pair[1]] = true;
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private double apart(int[] pair) {
        return distance[pair[0]][pair[1]];
    }

    private boolean exchange(List<int[]> pairs) {
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = i + 1; j < pairs.size(); j++) {
                int[] one = pairs.get(i);
                int[] two = pairs.get(j);
                double now = apart(one) + apart(two);
                for (int side = 0; side < 2; side++) {
                    int[] first = {one[0], two[side]};
                    int[] second = {one[1], two[1 - side]};
                    if (apart(first) + apart(second) < now * (1 - 1e-12)) {
                        pairs.set(i, first);
                        pairs.set(j, second);
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
