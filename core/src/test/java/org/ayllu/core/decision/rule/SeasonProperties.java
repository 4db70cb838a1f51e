package org.ayllu.core.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonProblem;
import org.junit.jupiter.api.Test;

/** The season of 200,000 random households: time adds up, nothing is negative, and the two ways to ask for labour supply agree. */
class SeasonProperties {
    private static final long SEED = 20_261_125;
    private static final int CASES = 200_000;
    private static final double TOLERANCE = 1e-9;

    @Test
    void everyUseOfTimeIsPossible() {
        RandomProblems random = new RandomProblems(SEED);
        SeasonChoice choice = new SeasonChoice();
        for (long entity = 0; entity < CASES; entity++) {
            Production production = random.production(entity);
            Preferences preferences = random.preferences(entity);
            SeasonProblem problem = random.season(entity, production);
            new NonSeparableRule(preferences, production).allocate(problem, choice);
            String what = "seed " + SEED + ", household " + entity;
            double least = Math.min(Math.min(choice.familyCropDays(), choice.tradeDays), choice.farmWageDays);
            for (int k = 0; k < Offers.KINDS; k++) {
                least = Math.min(least, choice.offerDays[k]);
                assertThat(choice.offerDays[k]).as(what).isLessThanOrEqualTo(problem.offers.days(k));
            }
            assertThat(least).as(what).isGreaterThanOrEqualTo(-TOLERANCE * problem.time);
            double leisure = preferences.leisure() * problem.fullIncome / choice.shadowWage;
            assertThat(choice.leisureDays(problem))
                    .as(what)
                    .isBetween(leisure - TOLERANCE * problem.time, leisure + TOLERANCE * problem.time);
            assertThat(choice.shadowWage).as(what).isGreaterThanOrEqualTo(problem.sellingWage);
            assertThat(choice.hiredDays == 0 || choice.shadowWage >= problem.hiringWage)
                    .as(what)
                    .isTrue();
        }
    }

    @Test
    void supplyAskedForCheaplyIsSupplyAllocated() {
        RandomProblems random = new RandomProblems(SEED);
        SeasonChoice choice = new SeasonChoice();
        for (long entity = 0; entity < CASES; entity++) {
            Production production = random.production(entity);
            NonSeparableRule rule = new NonSeparableRule(random.preferences(entity), production);
            SeasonProblem problem = random.season(entity, production);
            double supply = rule.netLabourSupply(problem, choice);
            rule.allocate(problem, choice);
            assertThat(choice.farmWageDays - choice.hiredDays)
                    .as("seed " + SEED + ", household " + entity)
                    .isEqualTo(supply);
        }
    }

    @Test
    void aHigherWageNeverLowersSupply() {
        RandomProblems random = new RandomProblems(SEED);
        SeasonChoice scratch = new SeasonChoice();
        for (long entity = 0; entity < 20_000; entity++) {
            Production production = random.production(entity);
            NonSeparableRule rule = new NonSeparableRule(random.preferences(entity), production);
            SeasonProblem problem = random.season(entity, production);
            double before = Double.NEGATIVE_INFINITY;
            for (int step = 0; step < 20; step++) {
                double supply = rule.netLabourSupply(problem, scratch);
                assertThat(supply).as("seed " + SEED + ", household " + entity).isGreaterThanOrEqualTo(before);
                before = supply;
                problem.sellingWage *= 1.2;
                problem.hiringWage *= 1.2;
                problem.sellingPower = production.demandPower(problem.sellingWage);
                problem.hiringPower = production.demandPower(problem.hiringWage);
            }
        }
    }
}
