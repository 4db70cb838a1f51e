package org.ayllu.core.decision;

/**
 * Days of one season by use, written by {@link LivelihoodRule#allocate}; a cursor like {@link PlanProblem}. What remains of the time is leisure.
 * All days are at least 0 and family days sum to at most the time of the problem.
 */
public final class SeasonChoice {
    /** Value of a day to the household, US$. */
    public double shadowWage;

    final ShadowWage found = new ShadowWage();
    public final Toil toil = new Toil();
    public final Offers offered = new Offers();
    public final Division division = new Division();
    /** Days worked on its crops, family and hired. */
    public double cropDays;
    /** Days hired for its crops. */
    public double hiredDays;
    /** Days in its own trade or craft. */
    public double tradeDays;
    /** Days it wants to work for farm wages. */
    public double farmWageDays;
    /** Days taken of each offer, by kind of {@link Offers}. */
    public final double[] offerDays = new double[Offers.KINDS];

    /** Family days on the own crops. */
    public double familyCropDays() {
        return cropDays - hiredDays;
    }

    /** Days of leisure left of a problem's time. */
    public double leisureDays(SeasonProblem problem) {
        double offers = 0;
        for (double days : offerDays) {
            offers += days;
        }
        return problem.time - familyCropDays() - tradeDays - farmWageDays - offers;
    }
}
