package org.ayllu.core.decision.rule;

/**
 * How a household that does not optimise aspires, copies and tries.
 *
 * @param learning share of the gap by which the aspiration follows last year's income, 0 to 1
 * @param contentment part of the aspiration that satisfies, above 0
 * @param imitation share of the way to the neighbours' division of days that a copying household goes, 0 to 1
 * @param trying chance that a dissatisfied household tries something of its own rather than copy, 0 to 1
 * @param step share of its days that it then moves from one use to another, 0 to 1
 * @param leastReturn what the last day on its own crops or trade must bring, relative to a day of farm wages; above 0, at most 1
 */
public record Habits(
        double learning, double contentment, double imitation, double trying, double step, double leastReturn) {
    /** Checks the ranges. */
    public Habits {
        if (!(isShare(learning) && isShare(imitation) && isShare(trying) && isShare(step))
                || !(contentment > 0 && leastReturn > 0 && leastReturn <= 1)) {
            throw new IllegalArgumentException("habits out of range: learning " + learning + ", contentment "
                    + contentment + ", imitation " + imitation + ", trying " + trying + ", step " + step
                    + ", least return " + leastReturn);
        }
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}
