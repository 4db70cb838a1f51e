package org.ayllu.models.farmplan;

import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;

/** Households, prices and theories drawn over wide ranges, each by its number. */
final class RandomHouseholds {
    private final PurposeDraws draws;

    RandomHouseholds(long seed) {
        draws = new Draws(seed, 0).at(Purpose.of("test.households"), 0);
    }

    private double between(long household, int index, double low, double high) {
        return low + (high - low) * draws.uniform(household, index);
    }

    private double logBetween(long household, int index, double low, double high) {
        return low * Math.pow(high / low, draws.uniform(household, index));
    }

    /** One in five has none. */
    private double maybe(long household, int index, double high) {
        return draws.uniform(household, index + 50) < 0.2 ? 0 : logBetween(household, index, 0.01 * high, high);
    }

    FarmPlanRule rule(long household) {
        Production production = new Production(between(household, 0, 0.2, 0.6));
        Preferences preferences = new Preferences(between(household, 1, 0.05, 0.4), between(household, 2, 0.05, 0.5));
        double b = production.labourShare();
        double supply = between(household, 3, 1, 6) * b * b / (2 * (1 - b));
        return new FarmPlanRule(
                preferences,
                production,
                new Calibration(logBetween(household, 4, 0.5, 3), supply, between(household, 5, 0.1, 1.5)));
    }

    /** A choice with room for the notes of the rule. */
    static PlanChoice choice() {
        PlanChoice choice = new PlanChoice();
        choice.notes = new double[3];
        return choice;
    }

    /** A year whose debts and subsistence it can bear. */
    PlanProblem plan(long household, Production production) {
        PlanProblem problem = new PlanProblem();
        double price = logBetween(household, 11, 0.2, 5);
        double band = between(household, 12, 0, 0.6);
        double wage = price * logBetween(household, 13, 0.3, 4);
        problem.time = logBetween(household, 14, 100, 1500);
        problem.foodCoefficient = maybe(household, 15, 1000);
        problem.cashCoefficient = maybe(household, 16, 300) * Elementary.pow(price, production.elasticity());
        problem.tradeCoefficient = maybe(household, 17, 300) * Elementary.pow(price, production.elasticity());
        problem.otherIncome = price * between(household, 18, 0, 200);
        problem.subsistence = 0.05 * problem.time * between(household, 19, 0, 1);
        problem.sellingPrice = price * (1 - band);
        problem.buyingPrice = price * (1 + band);
        wages(
                problem,
                wage * (1 - between(household, 20, 0, 0.6)),
                wage * (1 + between(household, 21, 0, 1)),
                production);
        offers(problem.offers, household, wage, problem.time);
        return problem;
    }

    static void wages(PlanProblem problem, double selling, double hiring, Production production) {
        problem.sellingWage = selling;
        problem.hiringWage = hiring;
        problem.sellingPower = production.demandPower(selling);
        problem.hiringPower = production.demandPower(hiring);
    }

    static void wages(SeasonProblem problem, double selling, double hiring, Production production) {
        problem.sellingWage = selling;
        problem.hiringWage = hiring;
        problem.sellingPower = production.demandPower(selling);
        problem.hiringPower = production.demandPower(hiring);
    }

    /** A season of that year, of more or less work than its fourth, at wages that may have moved. */
    SeasonProblem season(long household, PlanProblem year, PlanChoice plan, Production production) {
        SeasonProblem problem = new SeasonProblem();
        double share = 0.25 * between(household, 22, 0.1, 3);
        problem.time = 0.25 * year.time;
        problem.cropCoefficient = share
                * (year.foodCoefficient * Elementary.pow(plan.foodPrice, production.elasticity())
                        + year.cashCoefficient);
        problem.tradeCoefficient = 0.25 * year.tradeCoefficient;
        problem.fullIncome = 0.25 * plan.fullIncome;
        problem.notes = plan.notes.clone();
        double change = logBetween(household, 23, 0.4, 2.5);
        wages(problem, change * year.sellingWage, change * year.hiringWage, production);
        offers(problem.offers, household, change * year.hiringWage, problem.time);
        return problem;
    }

    private void offers(Offers offers, long household, double wage, double time) {
        for (int k = 0; k < Offers.KINDS; k++) {
            double days = draws.uniform(household, 30 + k) < 0.4 ? 0 : 0.5 * time * draws.uniform(household, 40 + k);
            offers.set(k, days, logBetween(household, 45 + k, 0.3 * wage, 3 * wage));
        }
    }
}
