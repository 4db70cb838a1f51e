package org.ayllu.core.decision;

import org.ayllu.core.math.Elementary;

/**
 * Allocates a season between own crops, own trade, jobs, farm wages and leisure when labour is sold at less than it is hired for.
 *
 * <p>At the selling wage w₋ the household offers what E(w₋) leaves over; at the hiring wage w₊ it hires what E(w₊) lacks, at most all work on its
 * crops; in between it does its own work at the shadow wage that sets E to zero. Reference: A. de Janvry, M. Fafchamps and E. Sadoulet (1991),
 * Peasant household behaviour with missing markets, Economic Journal 101; H. Löfgren and S. Robinson (1999), To trade or not to trade: non-separable farm household models, IFPRI discussion paper.
 */
public final class SeasonSolver {
    /** Above it a day is worth more than anything; where days still lack there, there are none. */
    private static final double HIGHEST_WAGE = 1e60;

    private final double leisureShare;
    private final double elasticity;

    public SeasonSolver(Preferences preferences, Production production) {
        this.leisureShare = preferences.leisure();
        this.elasticity = production.elasticity();
    }

    /** Days sold (positive) or hired (negative) at the wages of the problem. */
    public double netLabourSupply(SeasonProblem problem) {
        double atSelling = daysLeft(problem, problem.sellingWage, problem.sellingPower);
        if (atSelling > 0) {
            return atSelling;
        }
        double lacking = -daysLeft(problem, problem.hiringWage, problem.hiringPower);
        return -Math.min(Math.max(lacking, 0), problem.cropCoefficient * problem.hiringPower);
    }

    /** The whole allocation at the wages of the problem. */
    public void allocate(SeasonProblem problem, SeasonChoice choice) {
        double left = daysLeft(problem, problem.sellingWage, problem.sellingPower);
        if (left > 0) {
            settle(problem, choice, problem.sellingWage, problem.sellingPower);
            choice.farmWageDays = left;
            return;
        }
        double lacking = -daysLeft(problem, problem.hiringWage, problem.hiringPower);
        double family = familyDaysLeft(problem, problem.hiringWage, problem.hiringPower);
        if (lacking > 0 && family < 0) {
            hireEverything(problem, choice, problem.cropCoefficient * problem.hiringPower, family);
        } else if (lacking > 0) {
            settle(problem, choice, problem.hiringWage, problem.hiringPower);
            choice.hiredDays = lacking;
        } else {
            SeasonBalance.root(
                    problem.time,
                    problem.cropCoefficient + problem.tradeCoefficient,
                    elasticity,
                    leisureShare * problem.fullIncome,
                    problem.offers,
                    choice.found.between(
                            problem.sellingWage, problem.sellingPower, left, problem.hiringWage, -lacking));
            settle(problem, choice, choice.found.wage, choice.found.power);
            closeOnOffer(problem, choice);
        }
    }

    private double daysLeft(SeasonProblem problem, double wage, double power) {
        return problem.time
                - (problem.cropCoefficient + problem.tradeCoefficient) * power
                - leisureShare * problem.fullIncome / wage
                - problem.offers.daysAbove(wage);
    }

    /** What all uses but crops leave, told apart so that it keeps its digits where crops ask for far more days than there are. */
    private double familyDaysLeft(SeasonProblem problem, double wage, double power) {
        return problem.time
                - problem.tradeCoefficient * power
                - leisureShare * problem.fullIncome / wage
                - problem.offers.daysAbove(wage);
    }

    /** All crop work is hired; what is left of the family's days is shared between trade, jobs and leisure above the hiring wage. */
    private void hireEverything(SeasonProblem problem, SeasonChoice choice, double work, double atHiring) {
        double leisureValue = leisureShare * problem.fullIncome;
        double high = problem.hiringWage;
        double excess;
        do {
            high *= 4;
            excess = familyDaysLeft(problem, high, Elementary.pow(high, -elasticity));
        } while (excess < 0 && high < HIGHEST_WAGE);
        SeasonBalance.root(
                problem.time,
                problem.tradeCoefficient,
                elasticity,
                leisureValue,
                problem.offers,
                choice.found.between(problem.hiringWage, problem.hiringPower, atHiring, high, excess));
        settle(problem, choice, choice.found.wage, choice.found.power);
        choice.cropDays = work;
        choice.hiredDays = work;
        closeOnOffer(problem, choice);
    }

    /** Uses of time at a shadow wage, nothing sold and nothing hired. */
    private static void settle(SeasonProblem problem, SeasonChoice choice, double wage, double power) {
        choice.shadowWage = wage;
        choice.cropDays = problem.cropCoefficient * power;
        choice.tradeDays = problem.tradeCoefficient * power;
        choice.hiredDays = 0;
        choice.farmWageDays = 0;
        for (int k = 0; k < Offers.KINDS; k++) {
            choice.offerDays[k] = problem.offers.daysAbove(k, wage);
        }
    }

    /** Where the shadow wage equals the wage of an offer, the offer takes the days that are left after leisure. */
    private void closeOnOffer(SeasonProblem problem, SeasonChoice choice) {
        for (int k = 0; k < Offers.KINDS; k++) {
            if (problem.offers.wage(k) == choice.shadowWage) {
                double leisure = leisureShare * problem.fullIncome / choice.shadowWage;
                double left = choice.leisureDays(problem) - leisure;
                choice.offerDays[k] = Math.max(0, Math.min(problem.offers.days(k), left));
            }
        }
    }
}
