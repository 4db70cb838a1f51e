package org.ayllu.core.decision;

/** A household's plan for the year, written by {@link LivelihoodRule#plan}; a cursor like {@link PlanProblem}. */
public final class PlanChoice {
    /** Shadow wage ω, US$ a day. */
    public double shadowWage;

    final ShadowWage found = new ShadowWage();
    public final Toil toil = new Toil();
    public final Offers offered = new Offers();
    public final Division division = new Division();
    /** Shadow price of food q, US$ per US$ at base prices. */
    public double foodPrice;
    /** Full income less the cost of food that must be eaten, X, US$ a year; positive. */
    public double fullIncome;
    /** Food it expects to eat, US$ at base prices a year. */
    public double food;
    /** Position in the farm labour market: SELLER works for others, BUYER hires. */
    public Regime labourRegime = Regime.SELF_SUFFICIENT;
    /** What the rule wants to know in the seasons and a year from now, in the order of {@link LivelihoodRule#notes}. */
    public double[] notes = {};
    /** Position in the food market. */
    public Regime foodRegime = Regime.SELF_SUFFICIENT;
}
