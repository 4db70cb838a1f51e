package org.ayllu.models.classics;

/**
 * A household that buys and sells labour at one wage produces as a firm, whatever its family and its tastes, and then consumes: labour where F'(L) = w,
 * full income w·time + profit. Of what is left above its need, a share b goes to consumption and the rest to leisure, but no more than its time.
 *
 * <p>Reference: I. Singh, L. Squire and J. Strauss (1986), Agricultural Household Models, chapter 2.
 *
 * @param farm the farm
 * @param time days
 * @param consumption b, between 0 and 1
 * @param wage of a day
 * @param need consumption below which nothing else counts, at least 0
 */
public record SeparableHousehold(CobbDouglas farm, double time, double consumption, double wage, double need) {
    /** A household without needs. */
    public SeparableHousehold(CobbDouglas farm, double time, double consumption, double wage) {
        this(farm, time, consumption, wage, 0);
    }

    /** What it does; days sold are negative when it hires. */
    public record Choice(
            double labour, double profit, double fullIncome, double consumption, double leisure, double daysSold) {}

    /** Its optimum. When its full income is less than it needs, it has no leisure. */
    public Choice choose() {
        double labour = farm.labourAt(wage);
        double profit = farm.output(labour) - wage * labour;
        double income = profit + wage * time;
        double leisure = Math.min(time, (1 - consumption) * Math.max(0, income - need) / wage);
        return new Choice(labour, profit, income, income - wage * leisure, leisure, time - labour - leisure);
    }
}
