package org.ayllu.core.decision;

/** What a household knows when it allocates the days of one season; a cursor like {@link PlanProblem}. Days and US$ are of the season. */
public final class SeasonProblem {
    /** Days left after care and herding, T. */
    public double time;
    /** Days asked by all its crops this season at shadow wage 1, at the food price of its plan, K. */
    public double cropCoefficient;
    /** Days asked by its own trade or craft at shadow wage 1, K_B. */
    public double tradeCoefficient;
    /** The season's part of the plan's full income X, US$. */
    public double fullIncome;
    /** What a day sold earns, US$. */
    public double sellingWage;
    /** What a day hired costs, US$. */
    public double hiringWage;
    /** {@code sellingWage} to the power −ε, the same for a whole municipality. */
    public double sellingPower;
    /** {@code hiringWage} to the power −ε, the same for a whole municipality. */
    public double hiringPower;
    /** What the rule noted at sowing, in the order of {@link LivelihoodRule#notes}. */
    public double[] notes = {};
    /** Jobs it has been offered. */
    public final Offers offers = new Offers();
}
