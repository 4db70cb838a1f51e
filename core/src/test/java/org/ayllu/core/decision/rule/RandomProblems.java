package org.ayllu.core.decision.rule;

import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;

/** Households and prices drawn over far more than any scenario allows. */
final class RandomProblems {
    private final PurposeDraws draws;

    RandomProblems(long seed) {
        draws = new Draws(seed, 0).at(Purpose.of("test.problems"), 0);
    }

    /** A number between 0 and 1 of a household. */
    double uniform(long entity, int index) {
        return draws.uniform(entity, index);
    }

    private double logUniform(long entity, int index, double low, double high) {
        return low * Math.pow(high / low, draws.uniform(entity, index));
    }

    /** One in four lacks land, or cash crops, or a trade. */
    private double maybe(long entity, int index, double high) {
        return draws.uniform(entity, index + 50) < 0.25 ? 0 : logUniform(entity, index, 1e-3, high);
    }

    Production production(long entity) {
        return new Production(0.1 + 0.7 * draws.uniform(entity, 0));
    }

    Preferences preferences(long entity) {
        double food = 0.02 + 0.45 * draws.uniform(entity, 1);
        return new Preferences(food, 0.02 + 0.45 * draws.uniform(entity, 2));
    }

    PlanProblem plan(long entity, Production production) {
        PlanProblem problem = new PlanProblem();
        double wage = logUniform(entity, 3, 0.05, 50);
        double price = logUniform(entity, 4, 0.1, 10);
        double priceBand = 0.9 * draws.uniform(entity, 5);
        problem.time = logUniform(entity, 6, 1, 3000);
        problem.foodCoefficient = maybe(entity, 7, 5000);
        problem.cashCoefficient = maybe(entity, 8, 1000);
        problem.tradeCoefficient = maybe(entity, 9, 1000);
        problem.otherIncome = 2000 * (draws.uniform(entity, 10) - 0.5);
        problem.subsistence = 600 * draws.uniform(entity, 11);
        problem.sellingWage = wage * (1 - 0.8 * draws.uniform(entity, 12));
        problem.hiringWage = wage * (1 + 2 * draws.uniform(entity, 13));
        problem.sellingPower = production.demandPower(problem.sellingWage);
        problem.hiringPower = production.demandPower(problem.hiringWage);
        problem.sellingPrice = price * (1 - priceBand);
        problem.buyingPrice = price * (1 + priceBand);
        offers(problem.offers, entity, wage, problem.time);
        return problem;
    }

    SeasonProblem season(long entity, Production production) {
        SeasonProblem problem = new SeasonProblem();
        double wage = logUniform(entity, 3, 0.05, 50);
        problem.time = logUniform(entity, 6, 0.5, 800);
        problem.cropCoefficient = maybe(entity, 7, 2000);
        problem.tradeCoefficient = maybe(entity, 8, 500);
        problem.fullIncome = logUniform(entity, 9, 0.1, 5000);
        problem.sellingWage = wage * (1 - 0.8 * draws.uniform(entity, 12));
        problem.hiringWage = wage * (1 + 2 * draws.uniform(entity, 13));
        problem.sellingPower = production.demandPower(problem.sellingWage);
        problem.hiringPower = production.demandPower(problem.hiringWage);
        offers(problem.offers, entity, wage, problem.time);
        return problem;
    }

    private void offers(Offers offers, long entity, double wage, double time) {
        for (int k = 0; k < Offers.KINDS; k++) {
            double days = draws.uniform(entity, 20 + k) < 0.4 ? 0 : 0.5 * time * draws.uniform(entity, 30 + k);
            offers.set(k, days, logUniform(entity, 40 + k, 0.3 * wage, 4 * wage));
        }
    }
}
