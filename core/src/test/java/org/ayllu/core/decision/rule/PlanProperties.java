package org.ayllu.core.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.PlanSolver;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.junit.jupiter.api.Test;

/** The plan of 200,000 random households satisfies the equations of {@link PlanSolver}, which are evaluated here by the platform's own functions. */
class PlanProperties {
    private static final long SEED = 20_261_124;
    private static final int CASES = 200_000;
    private static final double TOLERANCE = 1e-9;

    private record Solved(PlanProblem problem, PlanChoice choice, Preferences preferences, Production production) {
        double coefficient() {
            return problem.foodCoefficient * StrictMath.pow(choice.foodPrice, production.elasticity())
                    + problem.cashCoefficient
                    + problem.tradeCoefficient;
        }

        double work() {
            return coefficient() * StrictMath.pow(choice.shadowWage, -production.elasticity());
        }

        double fullIncome() {
            double wage = choice.shadowWage;
            return wage * problem.time
                    + problem.offers.rent(wage)
                    + (1 / production.labourShare() - 1) * work() * wage
                    + problem.otherIncome
                    - choice.foodPrice * problem.payableSubsistence;
        }

        /** Days left after own work, leisure and all jobs that pay more than the shadow wage. */
        double daysLeft() {
            return problem.time
                    - work()
                    - preferences.leisure() * fullIncome() / choice.shadowWage
                    - problem.offers.daysAbove(choice.shadowWage);
        }

        /** Days of jobs that pay the shadow wage exactly: these may be taken in part. */
        double daysAtPar() {
            double sum = 0;
            for (int k = 0; k < Offers.KINDS; k++) {
                sum += problem.offers.wage(k) == choice.shadowWage ? problem.offers.days(k) : 0;
            }
            return sum;
        }

        double foodLeft() {
            double harvest = problem.foodCoefficient
                    * StrictMath.pow(choice.foodPrice, production.elasticity() - 1)
                    * StrictMath.pow(choice.shadowWage, 1 - production.elasticity())
                    / production.labourShare();
            return harvest - choice.food;
        }
    }

    private static Solved solve(long entity) {
        RandomProblems random = new RandomProblems(SEED);
        Production production = random.production(entity);
        Preferences preferences = random.preferences(entity);
        PlanProblem problem = random.plan(entity, production);
        PlanChoice choice = new PlanChoice();
        new NonSeparableRule(preferences, production).plan(problem, choice);
        return new Solved(problem, choice, preferences, production);
    }

    @Test
    void labourEndsInOneOfThreeRegimes() {
        for (long entity = 0; entity < CASES; entity++) {
            Solved solved = solve(entity);
            double scale = TOLERANCE * (solved.problem.time + solved.work());
            double left = solved.daysLeft();
            String what = "seed " + SEED + ", household " + entity;
            switch (solved.choice.labourRegime) {
                case SELLER -> {
                    assertThat(solved.choice.shadowWage).as(what).isEqualTo(solved.problem.sellingWage);
                    assertThat(left).as(what).isGreaterThanOrEqualTo(-scale);
                }
                case BUYER -> {
                    assertThat(solved.choice.shadowWage).as(what).isEqualTo(solved.problem.hiringWage);
                    assertThat(left).as(what).isLessThanOrEqualTo(scale);
                }
                case SELF_SUFFICIENT -> {
                    assertThat(solved.choice.shadowWage)
                            .as(what)
                            .isBetween(solved.problem.sellingWage, solved.problem.hiringWage);
                    assertThat(left).as(what).isBetween(-scale, solved.daysAtPar() + scale);
                }
            }
        }
    }

    @Test
    void foodEndsInOneOfThreeRegimes() {
        for (long entity = 0; entity < CASES; entity++) {
            Solved solved = solve(entity);
            double scale = TOLERANCE * (solved.choice.food + Math.abs(solved.foodLeft()));
            String what = "seed " + SEED + ", household " + entity;
            switch (solved.choice.foodRegime) {
                case SELLER -> {
                    assertThat(solved.choice.foodPrice).as(what).isEqualTo(solved.problem.sellingPrice);
                    assertThat(solved.foodLeft()).as(what).isGreaterThanOrEqualTo(-scale);
                }
                case BUYER -> {
                    assertThat(solved.choice.foodPrice).as(what).isEqualTo(solved.problem.buyingPrice);
                    assertThat(solved.foodLeft()).as(what).isLessThanOrEqualTo(scale);
                }
                case SELF_SUFFICIENT -> {
                    assertThat(solved.choice.foodPrice)
                            .as(what)
                            .isBetween(solved.problem.sellingPrice, solved.problem.buyingPrice);
                    assertThat(Math.abs(solved.foodLeft())).as(what).isLessThanOrEqualTo(1e-8 * solved.choice.food);
                }
            }
        }
    }

    @Test
    void fullIncomeIsPositiveAndSpent() {
        for (long entity = 0; entity < CASES; entity++) {
            Solved solved = solve(entity);
            String what = "seed " + SEED + ", household " + entity;
            assertThat(solved.choice.fullIncome).as(what).isPositive();
            assertThat(solved.fullIncome() / solved.choice.fullIncome).as(what).isCloseTo(1, Offset.offset(1e-9));
        }
    }

    @Test
    void theWholeProblemIsHomogeneousInPrices() {
        for (long entity = 0; entity < 20_000; entity++) {
            RandomProblems random = new RandomProblems(SEED);
            Production production = random.production(entity);
            Preferences preferences = random.preferences(entity);
            PlanChoice before = new PlanChoice();
            PlanChoice after = new PlanChoice();
            NonSeparableRule rule = new NonSeparableRule(preferences, production);
            rule.plan(random.plan(entity, production), before);
            PlanProblem dearer = random.plan(entity, production);
            double factor = StrictMath.pow(2, production.elasticity());
            dearer.sellingPrice *= 2;
            dearer.buyingPrice *= 2;
            dearer.sellingWage *= 2;
            dearer.hiringWage *= 2;
            dearer.sellingPower = production.demandPower(dearer.sellingWage);
            dearer.hiringPower = production.demandPower(dearer.hiringWage);
            dearer.cashCoefficient *= factor;
            dearer.tradeCoefficient *= factor;
            dearer.otherIncome *= 2;
            for (int k = 0; k < Offers.KINDS; k++) {
                dearer.offers.set(k, dearer.offers.days(k), 2 * dearer.offers.wage(k));
            }
            rule.plan(dearer, after);
            String what = "seed " + SEED + ", household " + entity;
            assertThat(after.shadowWage / before.shadowWage).as(what).isCloseTo(2, Offset.offset(1e-7));
            assertThat(after.foodPrice / before.foodPrice).as(what).isCloseTo(2, Offset.offset(1e-7));
            assertThat(after.food / before.food).as(what).isCloseTo(1, Offset.offset(1e-7));
        }
    }
}
