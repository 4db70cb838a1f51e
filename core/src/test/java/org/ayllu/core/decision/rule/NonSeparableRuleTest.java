package org.ayllu.core.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonProblem;
import org.junit.jupiter.api.Test;

/** The theory with bands keeps the contract, takes jobs in part, and without bands is the separable one. */
class NonSeparableRuleTest extends LivelihoodRuleContract {
    private static final int CASES = 20_000;

    @Override
    protected LivelihoodRule rule(Preferences preferences, Production production, IntToDoubleFunction uniform) {
        return new NonSeparableRule(preferences, production);
    }

    /** Two jobs with more days than there are; the search for the value of a day tries the lower one's wage, four times the hiring wage, exactly. */
    @Test
    void aJobAtTheEndOfTheSearchIsTakenInPart() {
        Production production = new Production(0.4);
        SeasonProblem problem = new SeasonProblem();
        problem.time = 80;
        problem.cropCoefficient = 15;
        problem.fullIncome = 213;
        problem.sellingWage = 0.55;
        problem.hiringWage = 0.55;
        problem.sellingPower = production.demandPower(0.55);
        problem.hiringPower = production.demandPower(0.55);
        problem.offers.set(Offers.ESTATE, 45, 2.2);
        problem.offers.set(Offers.CITY, 37, 2.34);
        SeasonChoice choice = new SeasonChoice();
        new NonSeparableRule(new Preferences(0.2, 0.35), production).allocate(problem, choice);
        assertThat(choice.shadowWage).isEqualTo(2.2);
        assertThat(choice.offerDays[Offers.CITY]).isEqualTo(37);
        assertThat(choice.leisureDays(problem)).isBetween(0.35 * 213 / 2.2 - 1e-9, 0.35 * 213 / 2.2 + 1e-9);
    }

    /** Without a band there is nothing left that ties production to consumption. */
    @Test
    void withoutBandsItIsSeparable() {
        RandomProblems random = new RandomProblems(SEED);
        for (long entity = 0; entity < CASES; entity++) {
            Production production = random.production(entity);
            Preferences preferences = random.preferences(entity);
            SeasonProblem problem = random.season(entity, production);
            problem.hiringWage = problem.sellingWage;
            problem.hiringPower = problem.sellingPower;
            assertThat(days(new NonSeparableRule(preferences, production), problem))
                    .as("household " + entity)
                    .isEqualTo(days(new SeparableRule(preferences, production), problem));
        }
    }
}
