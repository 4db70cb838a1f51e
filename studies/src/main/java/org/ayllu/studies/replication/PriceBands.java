package org.ayllu.studies.replication;

import java.util.List;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.decision.rule.NonSeparableRule;
import org.ayllu.core.math.Elementary;
import org.ayllu.studies.replication.Target.Origin;

/** One household as the flagship has it, with a band between what food costs and what it brings, and how its harvest answers prices and wages. */
final class PriceBands {
    private static final double RISE = 1.1;
    private static final double BAND = 1.3;

    private final Production production;
    private final LivelihoodRule rule;
    private final double landForFood;
    private final double landForCash;

    /**
     * A household.
     *
     * @param landForFood days that food asks for at wage and price 1
     * @param landForCash days that the cash crop asks for at wage 1
     */
    PriceBands(Preferences preferences, Production production, double landForFood, double landForCash) {
        this.production = production;
        this.rule = new NonSeparableRule(preferences, production);
        this.landForFood = landForFood;
        this.landForCash = landForCash;
    }

    /** The prices that it meets: food is bought at its price times the band and sold at its price over the band. */
    record Prices(double wage, double food, double band) {
        Prices foodUp() {
            return new Prices(wage, RISE * food, band);
        }

        Prices wageUp() {
            return new Prices(RISE * wage, food, band);
        }
    }

    /** What it harvests, and whether it sells or buys food. */
    record Plan(double foodOutput, Regime food) {}

    Plan plan(Prices prices) {
        double power = production.elasticity();
        PlanProblem problem = new PlanProblem();
        problem.time = 600;
        problem.subsistence = 50;
        problem.foodCoefficient = landForFood;
        problem.cashCoefficient = landForCash;
        problem.sellingWage = prices.wage();
        problem.hiringWage = prices.wage();
        problem.sellingPower = production.demandPower(prices.wage());
        problem.hiringPower = problem.sellingPower;
        problem.sellingPrice = prices.food() / prices.band();
        problem.buyingPrice = prices.food() * prices.band();
        PlanChoice choice = new PlanChoice();
        rule.plan(problem, choice);
        double output = landForFood
                * Elementary.pow(choice.foodPrice, power - 1)
                * Elementary.pow(choice.shadowWage, 1 - power)
                / production.labourShare();
        return new Plan(output, choice.foodRegime);
    }

    static double percent(double before, double after) {
        return 100 * (after / before - 1);
    }

    static List<Target> targets() {
        PriceBands household = new PriceBands(new Preferences(0.25, 0.35), new Production(0.4), 115, 150);
        Prices inside = new Prices(1, 1, BAND);
        Prices without = new Prices(1, 1, 1);
        Plan before = household.plan(inside);
        Plan dearerFood = household.plan(inside.foodUp());
        Plan dearerLabour = household.plan(inside.wageUp());
        boolean stays = before.food() == Regime.SELF_SUFFICIENT
                && dearerFood.food() == Regime.SELF_SUFFICIENT
                && dearerLabour.food() == Regime.SELF_SUFFICIENT;
        return List.of(
                Target.Figure.exactly(
                        0,
                        "inside the band it neither buys nor sells food, before and after, 1 = yes",
                        "1",
                        stays ? 1 : 0),
                Target.Figure.exactly(
                        1e-6,
                        "food harvest inside the band when the price of food rises 10 %, change in %",
                        "0.0000",
                        percent(before.foodOutput(), dearerFood.foodOutput())),
                Target.Order.above(
                        Origin.PUBLISHED,
                        "the same without a band",
                        percent(
                                household.plan(without).foodOutput(),
                                household.plan(without.foodUp()).foodOutput()),
                        0),
                Target.Order.below(
                        Origin.PUBLISHED,
                        "food harvest inside the band when the wage rises 10 %, change in %",
                        percent(before.foodOutput(), dearerLabour.foodOutput()),
                        0));
    }
}
