package org.ayllu.core.measure;

import java.util.Arrays;

/**
 * The measures of {@link Poverty} by group, gathered household by household in one pass. For the same bits on any number of threads give every block
 * of rows its own accumulator and {@linkplain #merge merge} them in the order of the blocks.
 */
public final class PovertyAccumulator {
    private final double[] people;
    private final double[] poor;
    private final double[] gap;
    private final double[] severity;
    private final double[] cost;

    /**
     * Nobody yet.
     *
     * @param groups number of groups, at least 1
     */
    public PovertyAccumulator(int groups) {
        if (groups < 1) {
            throw new IllegalArgumentException("the number of groups must be at least 1 but is " + groups);
        }
        people = new double[groups];
        poor = new double[groups];
        gap = new double[groups];
        severity = new double[groups];
        cost = new double[groups];
    }

    /** Number of groups. */
    public int groups() {
        return people.length;
    }

    /**
     * Counts one household.
     *
     * @param group its group, 0 to {@code groups() - 1}
     * @param value its income, in the unit of the line; finite, may be negative
     * @param weight its persons, at least 0
     * @param line its poverty line, above 0
     * @throws IllegalArgumentException when value, weight or line is outside its range
     */
    public void add(int group, double value, double weight, double line) {
        Poverty.checkValue(value);
        Poverty.checkLine(line);
        people[group] += Poverty.checkedWeight(weight);
        if (value < line) {
            double shortfall = Poverty.gap(value, line);
            poor[group] += weight;
            gap[group] += weight * shortfall;
            severity[group] += weight * shortfall * shortfall;
            cost[group] += weight * (line - value);
        }
    }

    /**
     * Adds what another accumulator has counted.
     *
     * @throws IllegalArgumentException when it has another number of groups
     */
    public void merge(PovertyAccumulator other) {
        if (other.groups() != groups()) {
            throw new IllegalArgumentException("cannot merge " + other.groups() + " groups into " + groups());
        }
        for (int group = 0; group < people.length; group++) {
            people[group] += other.people[group];
            poor[group] += other.poor[group];
            gap[group] += other.gap[group];
            severity[group] += other.severity[group];
            cost[group] += other.cost[group];
        }
    }

    /** Forgets everybody. */
    public void clear() {
        Arrays.fill(people, 0);
        Arrays.fill(poor, 0);
        Arrays.fill(gap, 0);
        Arrays.fill(severity, 0);
        Arrays.fill(cost, 0);
    }

    /** Persons in a group. */
    public double people(int group) {
        return people[group];
    }

    /** Poor persons in a group. */
    public double poor(int group) {
        return poor[group];
    }

    /** P0, the share of a group's persons who are poor, 0 to 1; {@code NaN} for an empty group. */
    public double headcount(int group) {
        return share(poor, group);
    }

    /** P1, the mean shortfall as a share of the line, each at most 1; {@code NaN} for an empty group. */
    public double gap(int group) {
        return share(gap, group);
    }

    /** P2, the mean squared shortfall as a share of the line, each at most 1; {@code NaN} for an empty group. */
    public double severity(int group) {
        return share(severity, group);
    }

    /**
     * The money that would just lift every poor person of a group to the line if it reached nobody else: &Sigma; w (z - x), in the unit of the line
     * times that of the weight.
     */
    public double cost(int group) {
        return cost[group];
    }

    /** P0 of all groups together; {@code NaN} when there is nobody. */
    public double headcount() {
        return sum(poor) / sum(people);
    }

    /** P1 of all groups together; {@code NaN} when there is nobody. */
    public double gap() {
        return sum(gap) / sum(people);
    }

    /** P2 of all groups together; {@code NaN} when there is nobody. */
    public double severity() {
        return sum(severity) / sum(people);
    }

    private double share(double[] part, int group) {
        return part[group] / people[group];
    }

    private static double sum(double[] byGroup) {
        double sum = 0;
        for (double part : byGroup) {
            sum += part;
        }
        return sum;
    }
}
