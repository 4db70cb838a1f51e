package org.ayllu.experiments.replication;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.NonSeparableRule;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.math.Elementary;
import org.ayllu.experiments.replication.Target.Origin;

/**
 * One household that grows food and a cash crop, with markets and without. A price rise is of a tenth. Land of the two crops is given, so that only labour and
 * food tie them.
 */
final class PriceBands {
    private static final double RISE = 1.1;
    private static final double NO_MARKET = 1e6;
    private static final double BAND = 1.3;
    private static final double EXACT = 1e-9;

    private final Production production;
    private final LivelihoodRule rule;
    private final double landForFood;
    private final double landForCash;

    /**
     * A household.
     *
     * @param landForFood days that food asks for at wage and price 1
     * @param landForCash days that the cash crop asks for at wage and price 1
     */
    PriceBands(Preferences preferences, Production production, double landForFood, double landForCash) {
        this.production = production;
        this.rule = new NonSeparableRule(preferences, production);
        this.landForFood = landForFood;
        this.landForCash = landForCash;
    }

    /** The prices that it meets; a band of 1 is a market without costs. */
    record Prices(double wage, double labourBand, double food, double foodBand, double cash) {
        static Prices market(double labourBand, double foodBand) {
            return new Prices(1, labourBand, 1, foodBand, 1);
        }

        Prices cashUp() {
            return new Prices(wage, labourBand, food, foodBand, RISE * cash);
        }

        Prices foodUp() {
            return new Prices(wage, labourBand, RISE * food, foodBand, cash);
        }

        Prices wageUp() {
            return new Prices(RISE * wage, labourBand, food, foodBand, cash);
        }
    }

    /** What it does. */
    record Plan(double foodOutput, double cashOutput, double shadowWage, double shadowFoodPrice, Regime food) {}

    Plan plan(Prices prices) {
        double power = production.elasticity();
        PlanProblem problem = new PlanProblem();
        problem.time = 600;
        problem.subsistence = 50;
        problem.foodCoefficient = landForFood;
        problem.cashCoefficient = landForCash * Elementary.pow(prices.cash(), power);
        problem.sellingWage = prices.wage() / prices.labourBand();
        problem.hiringWage = prices.wage() * prices.labourBand();
        problem.sellingPower = production.demandPower(problem.sellingWage);
        problem.hiringPower = production.demandPower(problem.hiringWage);
        problem.sellingPrice = prices.food() / prices.foodBand();
        problem.buyingPrice = prices.food() * prices.foodBand();
        PlanChoice choice = new PlanChoice();
        rule.plan(problem, choice);
        double perUnit = Elementary.pow(choice.shadowWage, 1 - power) / production.labourShare();
        double food = landForFood * Elementary.pow(choice.foodPrice, power - 1) * perUnit;
        double cash = problem.cashCoefficient * perUnit / prices.cash();
        return new Plan(food, cash, choice.shadowWage, choice.foodPrice, choice.foodRegime);
    }

    /** By how many per cent its cash crop rises with the price of it. */
    double cashResponse(Prices prices) {
        return percent(plan(prices).cashOutput(), plan(prices.cashUp()).cashOutput());
    }

    static double percent(double before, double after) {
        return 100 * (after / before - 1);
    }

    static List<Target> targets() {
        PriceBands household = new PriceBands(new Preferences(0.25, 0.35), new Production(0.4), 115, 150);
        List<Target> targets = new ArrayList<>(cashCrop(household));
        targets.addAll(insideTheBand(household));
        return targets;
    }

    private static List<Target> cashCrop(PriceBands household) {
        Prices perfect = Prices.market(1, 1);
        Prices noLabour = Prices.market(NO_MARKET, 1);
        Prices neither = Prices.market(NO_MARKET, NO_MARKET);
        double full = household.cashResponse(perfect);
        double withoutLabour = household.cashResponse(noLabour);
        return List.of(
                Target.Order.below(
                        Origin.PUBLISHED,
                        "cash crop when its price rises 10 %, no labour market, %, against all markets",
                        withoutLabour,
                        full),
                Target.Order.below(
                        Origin.PUBLISHED,
                        "the same without a food market too, %, against no labour market",
                        household.cashResponse(neither),
                        withoutLabour),
                swing("shadow wage, no labour market, %", household, noLabour, true),
                Target.Figure.exactly(
                        EXACT,
                        "wage with all markets when the cash crop's price rises 10 %, %",
                        "0.0000",
                        percent(
                                household.plan(perfect).shadowWage(),
                                household.plan(perfect.cashUp()).shadowWage())),
                swing("shadow price of food, no food market, %", household, Prices.market(1, NO_MARKET), false),
                Target.Figure.exactly(
                        EXACT,
                        "price of food with all markets then, %",
                        "0.0000",
                        percent(
                                household.plan(perfect).shadowFoodPrice(),
                                household.plan(perfect.cashUp()).shadowFoodPrice())));
    }

    private static Target swing(String what, PriceBands household, Prices prices, boolean wage) {
        Plan before = household.plan(prices);
        Plan after = household.plan(prices.cashUp());
        double change = wage
                ? percent(before.shadowWage(), after.shadowWage())
                : percent(before.shadowFoodPrice(), after.shadowFoodPrice());
        return Target.Order.above(Origin.PUBLISHED, what + ", when the cash crop's price rises 10 %", change, 0);
    }

    private static List<Target> insideTheBand(PriceBands household) {
        Prices inside = Prices.market(1, BAND);
        Plan before = household.plan(inside);
        Plan dearerFood = household.plan(inside.foodUp());
        Plan dearerLabour = household.plan(inside.wageUp());
        Prices perfect = Prices.market(1, 1);
        return List.of(
                Target.Figure.exactly(
                        0,
                        "inside the band it neither buys nor sells food, before and after, 1 = yes",
                        "1",
                        before.food() == Regime.SELF_SUFFICIENT
                                        && dearerFood.food() == Regime.SELF_SUFFICIENT
                                        && dearerLabour.food() == Regime.SELF_SUFFICIENT
                                ? 1
                                : 0),
                Target.Figure.exactly(
                        1e-6,
                        "food grown inside the band when its price rises 10 %, %",
                        "0.0000",
                        percent(before.foodOutput(), dearerFood.foodOutput())),
                Target.Order.above(
                        Origin.PUBLISHED,
                        "food grown without a band then, %",
                        percent(
                                household.plan(perfect).foodOutput(),
                                household.plan(perfect.foodUp()).foodOutput()),
                        0),
                Target.Order.below(
                        Origin.PUBLISHED,
                        "food grown inside the band when the wage rises 10 %, %",
                        percent(before.foodOutput(), dearerLabour.foodOutput()),
                        0));
    }
}
