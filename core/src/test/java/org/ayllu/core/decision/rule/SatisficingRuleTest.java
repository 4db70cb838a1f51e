package org.ayllu.core.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.junit.jupiter.api.Test;

/** The theory of habit and imitation keeps the contract; who is content stays, who is not copies or tries. */
class SatisficingRuleTest extends LivelihoodRuleContract {
    @Override
    protected LivelihoodRule rule(Preferences preferences, Production production, IntToDoubleFunction uniform) {
        return new SatisficingRule(
                preferences,
                production,
                new Habits(
                        uniform.applyAsDouble(0),
                        between(0.05, 3, uniform.applyAsDouble(1)),
                        uniform.applyAsDouble(2),
                        uniform.applyAsDouble(3),
                        uniform.applyAsDouble(4),
                        between(0.05, 1, uniform.applyAsDouble(5))));
    }

    private PlanChoice second(Habits habits, double lastIncome, double luck) {
        Production production = new Production(0.4);
        SatisficingRule rule = new SatisficingRule(new Preferences(0.2, 0.35), production, habits);
        PlanProblem problem = new PlanProblem();
        problem.time = 300;
        problem.cashCoefficient = 40;
        problem.tradeCoefficient = 5;
        problem.sellingPrice = 1;
        problem.buyingPrice = 1;
        problem.sellingWage = 0.6;
        problem.hiringWage = 1.5;
        problem.sellingPower = production.demandPower(0.6);
        problem.hiringPower = production.demandPower(1.5);
        problem.uniforms = new double[] {luck, 0.1, 0.9};
        problem.notes = new double[] {100, 0.4, 0.1, 0.2, 0, 0};
        problem.neighbourNotes = new double[] {150, 0.2, 0.3, 0.4, 0, 0};
        problem.neighbours = 2;
        problem.lastIncome = lastIncome;
        PlanChoice choice = new PlanChoice();
        choice.notes = new double[6];
        rule.plan(problem, choice);
        return choice;
    }

    @Test
    void whoIsContentKeepsTheDivisionOfDays() {
        PlanChoice choice = second(new Habits(0.5, 0.9, 0.5, 0.1, 0.1, 0.3), 95, 0.5);
        assertThat(choice.notes).startsWith(97.5, 0.4, 0.1, 0.2);
    }

    @Test
    void whoIsNotCopiesBetterOffNeighbours() {
        PlanChoice choice = second(new Habits(0.5, 0.9, 0.5, 0.1, 0.1, 0.3), 80, 0.5);
        assertThat(choice.notes[0]).isEqualTo(90);
        assertThat(choice.notes[1]).isBetween(0.3 - 1e-12, 0.3 + 1e-12);
        assertThat(choice.notes[2]).isBetween(0.2 - 1e-12, 0.2 + 1e-12);
        assertThat(choice.notes[3]).isBetween(0.3 - 1e-12, 0.3 + 1e-12);
    }

    @Test
    void orTriesSomethingOfItsOwn() {
        PlanChoice choice = second(new Habits(0.5, 0.9, 0.5, 0.1, 0.1, 0.3), 80, 0.05);
        assertThat(choice.notes[1]).isBetween(0.3 - 1e-12, 0.3 + 1e-12);
        assertThat(choice.notes[2]).isEqualTo(0.1);
        assertThat(choice.notes[3]).isEqualTo(0.2);
    }
}
