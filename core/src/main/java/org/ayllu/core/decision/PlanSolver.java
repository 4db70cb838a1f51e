package org.ayllu.core.decision;

import org.ayllu.core.math.Elementary;

/**
 * Finds the shadow wage ω and the shadow food price q of a household's year together. Food and farm labour each have a band between a selling and a
 * buying price, so the household is seller, self-sufficient or buyer of each.
 *
 * <p>With K(q) = K_F·q^ε + K_C + K_B the days its own farm and trade ask at wage 1, T the time, J_k jobs at wages w_k, M other income and γ subsistence:
 * <pre>
 * X(ω, q) = ω·T + Σ J_k·(w_k − ω)⁺ + (1/b − 1)·K(q)·ω^(1−ε) + M − q·γ          full income above subsistence
 * E(ω, q) = T − K(q)·ω^−ε − β_l·X/ω − Σ J_k·1[w_k &gt; ω]                         days left to sell
 * N(ω, q) = K_F·q^(ε−1)·ω^(1−ε)/b − γ − β_f·X/q                                food left to sell
 * </pre>
 * For a given q, ω is the selling wage when E there is positive, the hiring wage when E there is negative, else the root of E. N at that ω rises with
 * q, which {@link FoodPriceSearch} finds.
 *
 * <p>Subsistence counts only as far as half of the least full income pays for it, and debts only up to four fifths of it, so that X stays positive.
 *
 * <p>Reference: I. Singh, L. Squire and J. Strauss (1986), Agricultural Household Models; A. de Janvry, M. Fafchamps and E. Sadoulet (1991), Economic
 * Journal 101: 1400-1417.
 */
public final class PlanSolver extends FoodPriceSearch {
    private final Preferences preferences;
    private final double labourShare;
    private final double elasticity;
    private final double rentRatio;

    public PlanSolver(Preferences preferences, Production production) {
        this.preferences = preferences;
        this.labourShare = production.labourShare();
        this.elasticity = production.elasticity();
        this.rentRatio = production.rentRatio();
    }

    public void plan(PlanProblem problem, PlanChoice choice) {
        limit(problem);
        search(problem, choice);
    }

    /** Caps debts and subsistence by the least full income of any wage and price inside the bands. */
    public void limit(PlanProblem problem) {
        double coefficient = problem.cashCoefficient
                + problem.tradeCoefficient
                + problem.foodCoefficient * Elementary.pow(problem.sellingPrice, elasticity);
        double least = problem.sellingWage * problem.time
                + rentRatio * coefficient * problem.hiringPower * problem.hiringWage
                + LEAST_INCOME;
        problem.otherIncome = Math.max(problem.otherIncome, -DEBT_CAP * least);
        problem.payableSubsistence =
                Math.min(problem.subsistence, SUBSISTENCE_CAP * (least + problem.otherIncome) / problem.buyingPrice);
    }

    /** N at a food price and the shadow wage that goes with it; leaves both, X and the food eaten in the choice. */
    @Override
    public double foodLeft(PlanProblem problem, PlanChoice choice, double price) {
        double pricePower = Elementary.pow(price, elasticity);
        double farm = problem.foodCoefficient * pricePower;
        problem.coefficient = farm + problem.cashCoefficient + problem.tradeCoefficient;
        problem.freeIncome = problem.otherIncome - price * problem.payableSubsistence;
        double power = shadowWage(problem, choice);
        double wage = choice.shadowWage;
        choice.foodPrice = price;
        choice.fullIncome = fullIncome(problem, wage, power);
        choice.food = problem.payableSubsistence + preferences.food() * choice.fullIncome / price;
        return farm * power * wage / (labourShare * price) - choice.food;
    }

    /** Finds ω for the food price on trial and returns ω^−ε. */
    private double shadowWage(PlanProblem problem, PlanChoice choice) {
        double low = problem.sellingWage;
        double high = problem.hiringWage;
        double atLow = daysLeft(problem, low, problem.sellingPower, problem.offers.daysAbove(low));
        if (atLow >= 0) {
            choice.labourRegime = Regime.SELLER;
            choice.shadowWage = low;
            return problem.sellingPower;
        }
        double atHigh =
                low == high ? atLow : daysLeft(problem, high, problem.hiringPower, problem.offers.daysAbove(high));
        if (atHigh <= 0) {
            choice.labourRegime = Regime.BUYER;
            choice.shadowWage = high;
            return problem.hiringPower;
        }
        choice.labourRegime = Regime.SELF_SUFFICIENT;
        root(problem, choice.found.between(low, problem.sellingPower, atLow, high, atHigh));
        choice.shadowWage = choice.found.wage;
        return choice.found.power;
    }

    private void root(PlanProblem problem, ShadowWage search) {
        Offers offers = problem.offers;
        for (int k = 0; k < Offers.KINDS; k++) {
            if (offers.isBetween(k, search.low, search.high)) {
                double wage = offers.wage(k);
                double power = Elementary.pow(wage, -elasticity);
                double without = daysLeft(problem, wage, power, offers.daysPreferredTo(k));
                if (search.endsAt(wage, power, without, offers.days(k))) {
                    return;
                }
            }
        }
        smoothRoot(problem, search);
    }

    /** Between two jobs E has the form of {@link SeasonBalance}: with J the days and Y the income of jobs, (1 − β_l)·(T − J) days, (1 + β_l·r)·K and β_l·(M − q·γ + Y). */
    private void smoothRoot(PlanProblem problem, ShadowWage search) {
        double share = preferences.leisure();
        double jobDays = problem.offers.daysAbove(0.5 * (search.low + search.high));
        double jobIncome = problem.offers.rent(search.high) + jobDays * search.high;
        SeasonBalance.smoothRoot(
                (1 - share) * (problem.time - jobDays),
                (1 + share * rentRatio) * problem.coefficient * search.lowPower,
                elasticity,
                share * (problem.freeIncome + jobIncome) / search.low,
                search);
    }

    /** E at the food price last tried. */
    public double daysLeft(PlanProblem problem, double wage, double power, double jobDays) {
        return problem.time
                - problem.coefficient * power
                - preferences.leisure() * fullIncome(problem, wage, power) / wage
                - jobDays;
    }

    private double fullIncome(PlanProblem problem, double wage, double power) {
        return wage * problem.time
                + problem.offers.rent(wage)
                + rentRatio * problem.coefficient * power * wage
                + problem.freeIncome;
    }
}
