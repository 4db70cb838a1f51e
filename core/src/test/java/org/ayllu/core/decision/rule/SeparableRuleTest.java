package org.ayllu.core.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonProblem;
import org.junit.jupiter.api.Test;

/** The separable theory keeps the contract, and production does not know who lives in the house. */
class SeparableRuleTest extends LivelihoodRuleContract {
    private static final int CASES = 20_000;

    @Override
    protected LivelihoodRule rule(Preferences preferences, Production production, IntToDoubleFunction uniform) {
        return new SeparableRule(preferences, production);
    }

    @Override
    protected double hiringWage(SeasonProblem problem) {
        return problem.sellingWage;
    }

    /** Complete markets: who lives in the house changes who works on the farm, not how much. */
    @Test
    void familyAndTasteDoNotChangeFarmLabour() {
        RandomProblems random = new RandomProblems(SEED);
        for (long entity = 0; entity < CASES; entity++) {
            Production production = random.production(entity);
            SeasonProblem problem = random.season(entity, production);
            double before = days(new SeparableRule(random.preferences(entity), production), problem)[0];
            problem.time *= 3;
            problem.fullIncome *= 2;
            double after = days(new SeparableRule(random.preferences(entity + 1), production), problem)[0];
            assertThat(after).as("household " + entity).isEqualTo(before);
        }
    }

    @Test
    void aHigherWageMeansLessHiredLabour() {
        RandomProblems random = new RandomProblems(SEED);
        for (long entity = 0; entity < CASES; entity++) {
            Production production = random.production(entity);
            LivelihoodRule rule = new SeparableRule(random.preferences(entity), production);
            SeasonProblem problem = random.season(entity, production);
            double before = days(rule, problem)[1];
            problem.sellingWage *= 1.2;
            problem.sellingPower = production.demandPower(problem.sellingWage);
            double after = days(rule, problem)[1];
            assertThat(after).as("household " + entity).isLessThanOrEqualTo(before);
            assertThat(before == 0 || after < before).as("household " + entity).isTrue();
        }
    }
}
