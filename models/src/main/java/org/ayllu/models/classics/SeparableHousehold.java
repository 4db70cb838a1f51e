package org.ayllu.models.classics;

/**
 * A household that buys and sells labour at one wage produces as a firm, whatever its family and its tastes, and then consumes: labour where F'(L) = w,
 * full income w·time + profit, of which a share b goes to consumption and the rest to leisure.
 *
 * <p>Reference: I. Singh, L. Squire and J. Strauss (1986), Agricultural Household Models, chapter 2.
 *
 * @param farm the farm
 * @param time days
 * @param consumption b, between 0 and 1
 * @param wage of a day
 */
public record SeparableHousehold(CobbDouglas farm, double time, double consumption, double wage) {
    /** What it does; days sold are negative when it hires. */
    public record Choice(
            double labour, double profit, double fullIncome, double consumption, double leisure, double daysSold) {}

    /** Its optimum. */
    public Choice choose() {
        double labour = farm.labourAt(wage);
        double profit = farm.output(labour) - wage * labour;
        double income = profit + wage * time;
        double leisure = (1 - consumption) * income / wage;
        return new Choice(labour, profit, income, consumption * income, leisure, time - labour - leisure);
    }
}
