package org.ayllu.models.farmplan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A concave quadratic programme with a diagonal: max Σ c_j·x_j − ½·Σ Q_j·x_j² subject to A·x ≤ b and x ≥ 0, with Q ≥ 0; linear where all Q are 0.
 */
final class QuadraticProgramme {
    private final List<Activity> activities = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * An activity.
     *
     * @param name name
     * @param worth c, of the first unit
     * @param fall Q, how much that falls with each unit
     */
    record Activity(String name, double worth, double fall) {}

    /** A constraint; coefficients that were not set are 0. */
    static final class Row {
        private final String name;
        private final double limit;
        private final List<Integer> at = new ArrayList<>();
        private final List<Double> coefficients = new ArrayList<>();

        private Row(String name, double limit) {
            this.name = name;
            this.limit = limit;
        }

        /** States what a unit of an activity takes. */
        Row set(int activity, double coefficient) {
            if (coefficient != 0) {
                at.add(activity);
                coefficients.add(coefficient);
            }
            return this;
        }

        String name() {
            return name;
        }

        double limit() {
            return limit;
        }

        int size() {
            return at.size();
        }

        int at(int i) {
            return at.get(i);
        }

        double coefficient(int i) {
            return coefficients.get(i);
        }

        double uses(double[] values) {
            return IntStream.range(0, size())
                    .mapToDouble(i -> coefficient(i) * values[at(i)])
                    .sum();
        }
    }

    /**
     * Where a programme is best.
     *
     * @param values of the activities
     * @param duals of the constraints, what another unit of the limit is worth
     * @param objective largest value
     */
    @SuppressWarnings("ArrayRecordComponent") // made anew for each solution
    record Solution(double[] values, double[] duals, double objective) {}

    /** Adds an activity; returns its index. */
    int activity(String name, double worth, double fall) {
        if (!(fall >= 0)) {
            throw new IllegalArgumentException("the cost of another unit of " + name + " must not fall, but does by "
                    + -fall + ", so that more would always be better");
        }
        activities.add(new Activity(name, worth, fall));
        return activities.size() - 1;
    }

    /** Adds the constraint Σ a·x ≤ limit. */
    Row atMost(String name, double limit) {
        rows.add(new Row(name, limit));
        return rows.get(rows.size() - 1);
    }

    List<Activity> activities() {
        return activities;
    }

    List<Row> rows() {
        return rows;
    }

    boolean isLinear() {
        return activities.stream().allMatch(activity -> activity.fall() == 0);
    }

    /** Its value at a point. */
    double objective(double[] values) {
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            Activity activity = activities.get(j);
            sum += values[j] * (activity.worth() - 0.5 * activity.fall() * values[j]);
        }
        return sum;
    }

    /** What another unit of an activity is worth at a point. */
    double marginal(int activity, double[] values) {
        Activity each = activities.get(activity);
        return each.worth() - each.fall() * values[activity];
    }

    /**
     * Solves it.
     *
     * @throws IllegalArgumentException when nothing fulfils the constraints, naming those that cannot be met, or when the value has no limit
     */
    Solution solve() {
        return new ProgrammeSolver(this).solve();
    }
}
