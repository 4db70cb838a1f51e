package org.ayllu.models.programming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A concave quadratic programme with a diagonal: max Σ c_j·x_j − ½·Σ Q_j·x_j² subject to A·x ≤ b and x ≥ 0, with Q ≥ 0; linear where all Q are 0. Units are
 * the modeller's. Meant for up to a hundred or so activities and constraints together.
 */
public final class QuadraticProgramme {
    private final String whose;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * A programme without activities and constraints.
     *
     * @param whose what it is the programme of, as messages name it: "the farm"
     */
    public QuadraticProgramme(String whose) {
        this.whose = whose;
    }

    /**
     * An activity.
     *
     * @param name name
     * @param worth c, of the first unit
     * @param fall Q, how much that falls with each unit
     */
    public record Activity(String name, double worth, double fall) {}

    /** A constraint; coefficients that were not set are 0. */
    public static final class Row {
        private final String name;
        private final double limit;
        private final List<Integer> at = new ArrayList<>();
        private final List<Double> coefficients = new ArrayList<>();

        private Row(String name, double limit) {
            this.name = name;
            this.limit = limit;
        }

        /**
         * States what a unit of an activity takes; below 0 where it brings something.
         *
         * @throws IllegalArgumentException when that was stated before
         */
        public Row set(int activity, double coefficient) {
            if (at.contains(activity)) {
                throw new IllegalArgumentException(
                        "what activity " + activity + " takes of " + name + " is stated twice");
            }
            if (coefficient != 0) {
                at.add(activity);
                coefficients.add(coefficient);
            }
            return this;
        }

        /** Its name. */
        public String name() {
            return name;
        }

        /** b, the most that may be used. */
        public double limit() {
            return limit;
        }

        /** Number of coefficients that are not 0. */
        public int size() {
            return at.size();
        }

        /** Index of the activity of coefficient {@code i}. */
        public int at(int i) {
            return at.get(i);
        }

        /** Coefficient {@code i} of those that are not 0. */
        public double coefficient(int i) {
            return coefficients.get(i);
        }

        /** Σ a·x, what is used at a point. */
        public double uses(double[] values) {
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
    public record Solution(double[] values, double[] duals, double objective) {}

    /**
     * Adds an activity, of which there is at least 0; returns its index.
     *
     * @throws IllegalArgumentException when its worth would rise with each unit
     */
    public int activity(String name, double worth, double fall) {
        if (!(fall >= 0)) {
            throw new IllegalArgumentException("the cost of another unit of " + name + " must not fall, but does by "
                    + -fall + ", so that more would always be better");
        }
        activities.add(new Activity(name, worth, fall));
        return activities.size() - 1;
    }

    /** Adds the constraint Σ a·x ≤ limit. */
    public Row atMost(String name, double limit) {
        rows.add(new Row(name, limit));
        return rows.get(rows.size() - 1);
    }

    /** The activities, in the order in which they were added. */
    public List<Activity> activities() {
        return Collections.unmodifiableList(activities);
    }

    /** The constraints, in the order in which they were added. */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** Whether no worth falls. */
    public boolean isLinear() {
        return activities.stream().allMatch(activity -> activity.fall() == 0);
    }

    /** Its value at a point. */
    public double objective(double[] values) {
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            Activity activity = activities.get(j);
            sum += values[j] * (activity.worth() - 0.5 * activity.fall() * values[j]);
        }
        return sum;
    }

    /** What another unit of an activity is worth at a point, apart from the constraints. */
    public double marginal(int activity, double[] values) {
        Activity each = activities.get(activity);
        return each.worth() - each.fall() * values[activity];
    }

    /**
     * Solves it. The solution is proved by its duals: constraints, marginal values and the equality of what activities gain and resources are worth hold to
     * 10⁻⁹, in parts of what they compare.
     *
     * @throws IllegalArgumentException when nothing fulfils the constraints, naming those that cannot be met, or when the value has no limit
     * @throws IllegalStateException when no optimum could be proved
     */
    public Solution solve() {
        return new ProgrammeSolver(this, whose).solve();
    }

    /**
     * The values of the activities at the optimum, by an interior point. For programmes in which many constraints bind at once, such as those of a sector, where
     * pivots may not find the last figures and {@link #solve} refuses. It needs limits of at least 0 and gives no duals; the largest error, relative to
     * the largest of what it is an error of, is mostly below 10⁻¹² and never above 10⁻⁷.
     *
     * @throws IllegalArgumentException when a limit is below 0
     * @throws IllegalStateException when no optimum was found, as where the value has no limit
     */
    public double[] solveFromInside() {
        double[][] matrix = new double[rows.size()][activities.size()];
        for (int i = 0; i < matrix.length; i++) {
            Row row = rows.get(i);
            if (!(row.limit() >= 0)) {
                throw new IllegalArgumentException(
                        "the limit of " + row.name() + " must be at least 0, not " + row.limit());
            }
            for (int k = 0; k < row.size(); k++) {
                matrix[i][row.at(k)] = row.coefficient(k);
            }
        }
        return new InteriorPoint(
                        activities.stream().mapToDouble(Activity::fall).toArray(),
                        activities.stream().mapToDouble(Activity::worth).toArray(),
                        matrix,
                        rows.stream().mapToDouble(Row::limit).toArray())
                .solve();
    }
}
