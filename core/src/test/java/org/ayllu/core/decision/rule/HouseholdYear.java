package org.ayllu.core.decision.rule;

import java.util.function.IntToDoubleFunction;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonProblem;

/** A random household that plans twice, as in its first and second year, and then meets the seasons of the second. Everything nominal can be scaled. */
final class HouseholdYear {
    /** Largest part of a year's work that one season asks for. */
    private static final double[] PARTS = {0.1, 0.5, 0.15, 0.25};

    final Production production;
    final Preferences preferences;
    final LivelihoodRule rule;
    final PlanChoice choice = new PlanChoice();
    final PlanProblem problem;
    private final RandomProblems random;
    private final long entity;
    private final double money;

    /** Makes the household of a number, all its nominal values multiplied by {@code money}. */
    HouseholdYear(LivelihoodRuleContract contract, RandomProblems random, long entity, double money) {
        this(contract, random, entity, money, 0);
    }

    /** The same with {@code mouths} times as many members and as many hands, where food costs what it brings; 0 for the usual members and prices. */
    HouseholdYear(LivelihoodRuleContract contract, RandomProblems random, long entity, double money, double mouths) {
        this.random = random;
        this.entity = entity;
        this.money = money;
        production = random.production(entity);
        preferences = random.preferences(entity);
        IntToDoubleFunction own = index -> random.uniform(entity, 200 + index);
        rule = contract.rule(preferences, production, own);
        choice.notes = new double[rule.notes().size()];
        PlanProblem firstYear = plan(mouths);
        firstYear.lastIncome = Double.NaN;
        rule.plan(firstYear, choice);
        double[] noted = choice.notes.clone();
        problem = plan(mouths);
        problem.lastIncome = 400 * (random.uniform(entity, 60) - 0.2);
        problem.notes = noted;
        for (int note = 0; note < noted.length; note++) {
            problem.neighbourNotes[note] = noted[note] * random.uniform(entity, 70 + note);
        }
        problem.neighbours = random.uniform(entity, 61) < 0.2 ? 0 : 3;
        rule.plan(problem, choice);
    }

    private PlanProblem plan(double mouths) {
        PlanProblem made = random.plan(entity, production);
        made.adults = (mouths > 0 ? mouths : 1) * (0.5 + 9 * random.uniform(entity, 62));
        if (mouths > 0) {
            made.subsistence *= mouths;
            made.buyingPrice = made.sellingPrice;
        }
        made.uniforms = new double[rule.draws()];
        for (int index = 0; index < made.uniforms.length; index++) {
            made.uniforms[index] = random.uniform(entity, 100 + index);
        }
        made.notes = new double[rule.notes().size()];
        made.neighbourNotes = new double[rule.notes().size()];
        double power = StrictMath.pow(money, production.elasticity());
        made.sellingWage *= money;
        made.hiringWage *= money;
        made.sellingPower = production.demandPower(made.sellingWage);
        made.hiringPower = production.demandPower(made.hiringWage);
        made.sellingPrice *= money;
        made.buyingPrice *= money;
        made.cashCoefficient *= power;
        made.tradeCoefficient *= power;
        made.otherIncome *= money;
        for (int k = 0; k < Offers.KINDS; k++) {
            made.offers.set(k, made.offers.days(k), money * made.offers.wage(k));
        }
        return made;
    }

    /** A season that asks for some part of the year's work and has a quarter of its days, at wages around those expected. */
    SeasonProblem season(int season, double wages) {
        return season(PARTS[season], 0.25, wages);
    }

    /** The whole year as one season. */
    SeasonProblem whole(double wages) {
        return season(1, 1, wages);
    }

    private SeasonProblem season(double ofCrops, double ofYear, double wages) {
        SeasonProblem made = new SeasonProblem();
        made.time = ofYear * problem.time;
        made.cropCoefficient = ofCrops * cropCoefficient();
        made.tradeCoefficient = ofYear * problem.tradeCoefficient;
        made.fullIncome = ofYear * choice.fullIncome;
        made.notes = choice.notes;
        for (int k = 0; k < Offers.KINDS; k++) {
            made.offers.set(k, ofYear * problem.offers.days(k), problem.offers.wage(k));
        }
        at(made, wages);
        return made;
    }

    /** Puts a season's wages at so many times those expected. */
    void at(SeasonProblem season, double wages) {
        season.sellingWage = wages * problem.sellingWage;
        season.hiringWage = wages * problem.hiringWage;
        season.sellingPower = production.demandPower(season.sellingWage);
        season.hiringPower = production.demandPower(season.hiringWage);
    }

    /** Days asked by the year's crops at wage 1. */
    double cropCoefficient() {
        return problem.foodCoefficient * StrictMath.pow(choice.foodPrice, production.elasticity())
                + problem.cashCoefficient;
    }

    /** What days on something that asks for so many at wage 1 bring, US$. */
    double value(double days, double coefficient) {
        return days > 0 && coefficient > 0
                ? days * StrictMath.pow(coefficient / days, 1 - production.labourShare()) / production.labourShare()
                : 0;
    }
}
