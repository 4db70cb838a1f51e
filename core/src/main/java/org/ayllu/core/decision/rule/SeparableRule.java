package org.ayllu.core.decision.rule;

import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.PlanSolver;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonKernel;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.decision.SeasonRows;
import org.ayllu.core.decision.SeasonSolver;
import org.ayllu.core.math.Elementary;

/**
 * A household that maximises profit at market prices first and spends the income afterwards, as it would if food and labour changed hands without
 * cost. Meant for a world without price bands, where it is what {@link NonSeparableRule} becomes; where bands are set it decides as if the selling
 * wage and the selling price held for buyers too.
 *
 * <p>Reference: I. Singh, L. Squire and J. Strauss (1986), Agricultural Household Models, chapter 2: the recursive model.
 */
public final class SeparableRule implements LivelihoodRule {
    private final Preferences preferences;
    private final Production production;
    private final PlanSolver limits;
    private final SeasonSolver seasons;

    /** The rule for households of these preferences and this technology. */
    public SeparableRule(Preferences preferences, Production production) {
        this.preferences = preferences;
        this.production = production;
        this.limits = new PlanSolver(preferences, production);
        this.seasons = new SeasonSolver(preferences, production);
    }

    @Override
    public void plan(PlanProblem problem, PlanChoice choice) {
        limits.limit(problem);
        double wage = problem.sellingWage;
        double price = problem.sellingPrice;
        double power = problem.sellingPower;
        double food = problem.foodCoefficient * Elementary.pow(price, production.elasticity());
        double days = (food + problem.cashCoefficient + problem.tradeCoefficient) * power;
        double profit = production.rentRatio() * days * wage;
        choice.shadowWage = wage;
        choice.foodPrice = price;
        choice.fullIncome = wage * problem.time
                + problem.offers.rent(wage)
                + profit
                + problem.otherIncome
                - price * problem.payableSubsistence;
        choice.food = problem.payableSubsistence + preferences.food() * choice.fullIncome / price;
        double daysLeft =
                problem.time - days - preferences.leisure() * choice.fullIncome / wage - problem.offers.daysAbove(wage);
        double harvest = food * power * wage / (production.labourShare() * price);
        choice.labourRegime = daysLeft >= 0 ? Regime.SELLER : Regime.BUYER;
        choice.foodRegime = harvest >= choice.food ? Regime.SELLER : Regime.BUYER;
    }

    @Override
    public void allocate(SeasonProblem problem, SeasonChoice choice) {
        double hiringWage = problem.hiringWage;
        double hiringPower = problem.hiringPower;
        problem.hiringWage = problem.sellingWage;
        problem.hiringPower = problem.sellingPower;
        seasons.allocate(problem, choice);
        problem.hiringWage = hiringWage;
        problem.hiringPower = hiringPower;
    }

    @Override
    public SeasonKernel kernel() {
        SeasonKernel banded = new NonSeparableRule(preferences, production).kernel();
        return new SeasonKernel() {
            @Override
            public void netLabourSupply(SeasonRows rows, int from, int to, SeasonPrices prices, double[] net) {
                banded.netLabourSupply(rows, from, to, prices.withoutBand(), net);
            }

            @Override
            public void allocate(SeasonRows rows, int from, int to, SeasonPrices prices) {
                banded.allocate(rows, from, to, prices.withoutBand());
            }
        };
    }
}
