package org.ayllu.experiments.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Municipalities by years, and the weights that estimators give them. */
final class Cells {
    private final Assignment assignment;
    private final int[] years;
    private final boolean[] kept;

    /** All municipalities that took part in the lottery but those left out. */
    Cells(Assignment assignment, List<Integer> years, int[] left) {
        this.assignment = assignment;
        this.years = years.stream().mapToInt(Integer::intValue).toArray();
        this.kept = new boolean[assignment.size()];
        for (int m = 0; m < kept.length; m++) {
            kept[m] = assignment.block(m) != Assignment.NO_BLOCK;
        }
        for (int m : left) {
            kept[m] = false;
        }
    }

    private int[] municipalities(IntPredicate which) {
        return IntStream.range(0, kept.length)
                .filter(m -> kept[m] && which.test(m))
                .toArray();
    }

    private int[] times(IntPredicate which) {
        return IntStream.range(0, years.length)
                .filter(t -> which.test(years[t]))
                .toArray();
    }

    private static void add(double[][] weights, int[] rows, int[] columns, double sum) {
        double each = sum / rows.length / columns.length;
        for (int m : rows) {
            for (int t : columns) {
                weights[m][t] += each;
            }
        }
    }

    /** With less without the programme since its only start, perhaps less the same before; blocks count by the size that they were drawn with. */
    Optional<double[][]> blocked(boolean change) {
        int start = IntStream.range(0, kept.length).map(assignment::since).min().orElse(Assignment.NEVER);
        int[] after = times(year -> year >= start);
        int[] before = times(year -> year < start);
        double[][] weights = new double[kept.length][years.length];
        double all = 0;
        for (int b = 0; b < assignment.blocks(); b++) {
            int block = b;
            int[] with = municipalities(m -> assignment.block(m) == block && assignment.since(m) == start);
            int[] without = municipalities(m -> assignment.block(m) == block && assignment.since(m) != start);
            if (with.length > 0 && without.length > 0) {
                double size = IntStream.range(0, kept.length)
                        .filter(m -> assignment.block(m) == block)
                        .count();
                all += size;
                compare(weights, new Comparison(with, without), after, size);
                if (change) {
                    compare(weights, new Comparison(with, without), before, -size);
                }
            }
        }
        boolean possible = all > 0 && after.length > 0 && (before.length > 0 || !change);
        return possible ? Optional.of(scaled(weights, 1 / all)) : Optional.empty();
    }

    /** Rows that are compared. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Comparison(int[] with, int[] without) {}

    private static void compare(double[][] weights, Comparison rows, int[] columns, double sum) {
        add(weights, rows.with(), columns, sum);
        add(weights, rows.without(), columns, -sum);
    }

    private static double[][] scaled(double[][] weights, double factor) {
        for (double[] row : weights) {
            for (int t = 0; t < row.length; t++) {
                row[t] *= factor;
            }
        }
        return weights;
    }

    /** Each wave and year against those not yet reached. */
    Optional<double[][]> cohorts() {
        double[][] weights = new double[kept.length][years.length];
        double all = 0;
        for (int start : starts()) {
            int[] wave = municipalities(m -> assignment.since(m) == start);
            int[] before = times(year -> year < start);
            for (int t : times(year -> year >= start)) {
                int[] others = municipalities(m -> !assignment.treated(m, years[t]));
                if (others.length > 0 && before.length > 0) {
                    all += wave.length;
                    compare(weights, new Comparison(wave, others), new int[] {t}, wave.length);
                    compare(weights, new Comparison(wave, others), before, -wave.length);
                }
            }
        }
        return all > 0 ? Optional.of(scaled(weights, 1 / all)) : Optional.empty();
    }

    private List<Integer> starts() {
        return new ArrayList<>(IntStream.of(municipalities(m -> assignment.since(m) != Assignment.NEVER))
                .map(assignment::since)
                .distinct()
                .sorted()
                .boxed()
                .toList());
    }

    /** Weights of the regression coefficient: the programme less its means over years and municipalities, over the sum of squares of that. */
    Optional<double[][]> twoWay() {
        int[] rows = municipalities(m -> true);
        double[][] weights = new double[kept.length][years.length];
        double[] ofYear = new double[years.length];
        double mean = 0;
        for (int m : rows) {
            for (int t = 0; t < years.length; t++) {
                double programme = assignment.treated(m, years[t]) ? 1 : 0;
                weights[m][t] = programme;
                ofYear[t] += programme / rows.length;
                mean += programme / rows.length / years.length;
            }
        }
        double squares = 0;
        for (int m : rows) {
            double own = IntStream.range(0, years.length)
                            .mapToDouble(t -> weights[m][t])
                            .sum()
                    / years.length;
            for (int t = 0; t < years.length; t++) {
                weights[m][t] += mean - own - ofYear[t];
                squares += weights[m][t] * weights[m][t];
            }
        }
        return squares > 1e-9 ? Optional.of(scaled(weights, 1 / squares)) : Optional.empty();
    }
}
