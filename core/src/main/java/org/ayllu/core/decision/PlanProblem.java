package org.ayllu.core.decision;

/**
 * What a household knows at sowing when it plans its year. One object serves as a cursor over all households, so its fields are open and
 * overwritten; nothing is allocated per household. Days and US$ are of the whole year.
 */
public final class PlanProblem {
    /** Days left after care and herding, T. */
    public double time;
    /** Days asked by food crops at food price 1 and shadow wage 1, K_F. */
    public double foodCoefficient;
    /** Days asked by crops that are only sold at shadow wage 1, K_C. */
    public double cashCoefficient;
    /** Days asked by the household's own trade or craft at shadow wage 1, K_B. */
    public double tradeCoefficient;
    /** Expected income that does not depend on this year's work, net of inputs bought, M, US$. */
    public double otherIncome;
    /** Food that must be eaten, γ, US$ at base prices. */
    public double subsistence;
    /** What a day sold earns: farm wage less search and travel, US$. */
    public double sellingWage;
    /** What a day hired costs: farm wage and supervision, US$. */
    public double hiringWage;
    /** {@code sellingWage} to the power −ε, the same for a whole municipality. */
    public double sellingPower;
    /** {@code hiringWage} to the power −ε, the same for a whole municipality. */
    public double hiringPower;
    /** What a unit of food sold brings, US$ per US$ at base prices. */
    public double sellingPrice;
    /** What a unit of food bought costs, US$ per US$ at base prices. */
    public double buyingPrice;
    /** Members at home in adult equivalents. */
    public double adults;
    /** Real income per person of the year before, US$ at base prices; {@code NaN} in the first year. */
    public double lastIncome = Double.NaN;
    /** Numbers drawn evenly between 0 and 1, as many as {@link LivelihoodRule#draws} asks for. */
    public double[] uniforms = {};
    /** What the household noted a year ago, in the order of {@link LivelihoodRule#notes}; 0 in the first year. */
    public double[] notes = {};
    /** Means of what its better-off neighbours noted: those in its municipality whose real income per person lay above the mean there. */
    public double[] neighbourNotes = {};
    /** How many better-off neighbours there were. */
    public int neighbours;
    /** Jobs it expects over the year. */
    public final Offers offers = new Offers();

    /** K(q), days asked by farm and trade at wage 1 and the food price on trial. */
    public double coefficient;
    /** M − q·γ at the food price on trial, US$. */
    double freeIncome;
    /** γ as far as the household can pay for it. */
    public double payableSubsistence;
}
