package org.ayllu.core.decision;

import org.ayllu.core.math.Elementary;

/**
 * Finds the shadow price of food q between what selling brings and buying costs. What is left of the harvest after eating, N, rises with q; q is the
 * selling price when N there is positive, the buying price when N there is negative, else the root of N. The theories differ in N.
 *
 * <p>Reference: A. de Janvry, M. Fafchamps and E. Sadoulet (1991), Economic Journal 101: 1400-1417.
 */
public abstract class FoodPriceSearch {
    /** Part of the least income that may go into food that must be eaten. */
    static final double SUBSISTENCE_CAP = 0.5;
    /** Part of the least income that debts may take. */
    public static final double DEBT_CAP = 0.8;
    /** Income of a household without any, US$ a year, so that nothing is divided by 0. */
    public static final double LEAST_INCOME = 1e-9;

    /** Largest error left in ln q, and in N relative to food eaten. */
    private static final double TOLERANCE = 1e-12;

    private static final int MOST_STEPS = 200;

    /** N at a food price; leaves the price and all else that follows from it in the choice. */
    protected abstract double foodLeft(PlanProblem problem, PlanChoice choice, double price);

    /** Finds q; the choice is left as {@link #foodLeft} left it at that price, with the regime. */
    public final void search(PlanProblem problem, PlanChoice choice) {
        double low = problem.sellingPrice;
        double high = problem.buyingPrice;
        double atLow = foodLeft(problem, choice, low);
        if (atLow >= 0) {
            choice.foodRegime = Regime.SELLER;
            return;
        }
        double atHigh = low == high ? atLow : foodLeft(problem, choice, high);
        if (atHigh <= 0) {
            choice.foodRegime = Regime.BUYER;
            return;
        }
        choice.foodRegime = Regime.SELF_SUFFICIENT;
        between(problem, choice, atLow, atHigh);
    }

    /** Regula falsi with Illinois weights on ln q between the selling price, where food lacks, and the buying price, where it is left over. */
    private void between(PlanProblem problem, PlanChoice choice, double atLow, double atHigh) {
        double from = Elementary.log(problem.sellingPrice);
        double to = Elementary.log(problem.buyingPrice);
        double atFrom = atLow;
        double atTo = atHigh;
        int side = 0;
        for (int step = 0; step < MOST_STEPS && to - from > TOLERANCE; step++) {
            double x = (from * atTo - to * atFrom) / (atTo - atFrom);
            double left = foodLeft(problem, choice, Elementary.exp(x));
            if (Math.abs(left) <= TOLERANCE * choice.food) {
                return;
            }
            if (left < 0) {
                from = x;
                atFrom = left;
                atTo = side < 0 ? 0.5 * atTo : atTo;
                side = -1;
            } else {
                to = x;
                atTo = left;
                atFrom = side > 0 ? 0.5 * atFrom : atFrom;
                side = 1;
            }
        }
    }

    /**
     * Lets a household that expects an income y divide it between food and other goods: X = (y − q·γ)/(1 − β_l), of which the shares β_f and β_g are
     * spent. Subsistence γ counts only as far as half of the income pays for it.
     *
     * @return the food it expects to eat, US$ at base prices
     */
    public static double spend(
            PlanProblem problem, PlanChoice choice, Preferences preferences, double income, double price) {
        double spent = Math.max(income, LEAST_INCOME);
        problem.payableSubsistence = Math.min(problem.subsistence, SUBSISTENCE_CAP * spent / price);
        choice.foodPrice = price;
        choice.fullIncome = (spent - price * problem.payableSubsistence) / (1 - preferences.leisure());
        choice.food = problem.payableSubsistence + preferences.food() * choice.fullIncome / price;
        return choice.food;
    }
}
