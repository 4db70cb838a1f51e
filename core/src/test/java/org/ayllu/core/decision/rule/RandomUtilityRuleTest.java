package org.ayllu.core.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.junit.jupiter.api.Test;

/** The theory of random utility keeps the contract, and portfolios are chosen as the logit says. */
class RandomUtilityRuleTest extends LivelihoodRuleContract {
    private static final int CASES = 20_000;

    private final RandomProblems random = new RandomProblems(SEED);

    @Override
    protected LivelihoodRule rule(Preferences preferences, Production production, IntToDoubleFunction uniform) {
        double scale = uniform.applyAsDouble(0) < 0.2 ? 0 : between(0.001, 10, uniform.applyAsDouble(1));
        return new RandomUtilityRule(
                preferences, production, new Tastes(scale, 5 * StrictMath.pow(uniform.applyAsDouble(2), 4)));
    }

    private double chosen(long entity, Tastes tastes, double uniformOfAll) {
        Production production = random.production(entity);
        LivelihoodRule rule = new RandomUtilityRule(random.preferences(entity), production, tastes);
        PlanProblem problem = random.plan(entity, production);
        problem.uniforms = new double[rule.draws()];
        for (int index = 0; index < problem.uniforms.length; index++) {
            problem.uniforms[index] = uniformOfAll > 0 ? uniformOfAll : random.uniform(entity, 100 + index);
        }
        PlanChoice choice = new PlanChoice();
        choice.notes = new double[1];
        rule.plan(problem, choice);
        return choice.notes[0];
    }

    /** With little drawn, the portfolio is the one that is chosen with nothing drawn. */
    @Test
    void asTheScaleGoesToNothingTheBestIsChosen() {
        int other = 0;
        for (long entity = 0; entity < CASES; entity++) {
            double best = chosen(entity, new Tastes(0, 0.05), 0);
            other += chosen(entity, new Tastes(1e-7, 0.05), 0) == best ? 0 : 1;
            assertThat(chosen(entity, new Tastes(3, 0.05), 0.5))
                    .as("equal draws, household " + entity)
                    .isEqualTo(best);
        }
        assertThat(other).isLessThan(CASES / 1000);
    }

    /** With nothing drawn and no reluctance, leaving nothing out is best, and that is the non-separable household. */
    @Test
    void withoutDrawsAndReluctanceItIsNonSeparable() {
        for (long entity = 0; entity < CASES; entity++) {
            Production production = random.production(entity);
            Preferences preferences = random.preferences(entity);
            PlanChoice usual = new PlanChoice();
            new NonSeparableRule(preferences, production).plan(random.plan(entity, production), usual);
            PlanChoice ours = new PlanChoice();
            ours.notes = new double[1];
            PlanProblem problem = random.plan(entity, production);
            problem.uniforms = new double[16];
            new RandomUtilityRule(preferences, production, new Tastes(0, 0)).plan(problem, ours);
            assertThat(ours.fullIncome / usual.fullIncome)
                    .as("household " + entity)
                    .isBetween(1 - 1e-6, 1 + 1e-6);
            assertThat(ours.shadowWage / usual.shadowWage)
                    .as("household " + entity)
                    .isBetween(1 - 1e-6, 1 + 1e-6);
        }
    }

    /** Where two portfolios are open, they are chosen as often as the logit of their values says. */
    @Test
    void shareOfChoicesIsTheLogit() {
        Production production = new Production(0.4);
        Preferences preferences = new Preferences(0.2, 0.35);
        Tastes tastes = new Tastes(0.2, 0);
        PlanProblem problem = new PlanProblem();
        double[] values = new double[2];
        int withWages = 0;
        for (long entity = 0; entity < CASES; entity++) {
            problem.time = 300;
            problem.cashCoefficient = 20;
            problem.otherIncome = 30;
            problem.sellingPrice = 1;
            problem.buyingPrice = 1;
            problem.sellingWage = 0.6;
            problem.hiringWage = 1.5;
            problem.sellingPower = production.demandPower(0.6);
            problem.hiringPower = production.demandPower(1.5);
            problem.uniforms = new double[] {
                random.uniform(entity, 100), random.uniform(entity, 101), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
            };
            PlanChoice choice = new PlanChoice();
            choice.notes = new double[1];
            new RandomUtilityRule(preferences, production, tastes).plan(problem, choice);
            int portfolio = (int) choice.notes[0];
            withWages += portfolio;
            values[portfolio] = StrictMath.log(choice.fullIncome) - 0.35 * StrictMath.log(choice.shadowWage);
        }
        double chance = 1 / (1 + StrictMath.exp((values[0] - values[1]) / 0.2));
        double error = 4 * StrictMath.sqrt(chance * (1 - chance) / CASES);
        assertThat(withWages / (double) CASES).isBetween(chance - error, chance + error);
        assertThat(chance).isBetween(0.5, 0.999);
    }
}
