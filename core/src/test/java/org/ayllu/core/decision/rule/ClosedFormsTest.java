package org.ayllu.core.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.Regime;
import org.junit.jupiter.api.Test;

/** Cases in which pencil and paper suffice. */
class ClosedFormsTest {
    private static final Production PRODUCTION = new Production(0.4);
    private static final Preferences PREFERENCES = new Preferences(0.25, 0.35);
    private static final double ELASTICITY = 1 / (1 - 0.4);

    private static PlanProblem problem(double low, double high) {
        PlanProblem problem = new PlanProblem();
        problem.time = 600;
        problem.cashCoefficient = 300;
        problem.sellingWage = low;
        problem.hiringWage = high;
        problem.sellingPower = PRODUCTION.demandPower(low);
        problem.hiringPower = PRODUCTION.demandPower(high);
        problem.sellingPrice = 1;
        problem.buyingPrice = 1;
        return problem;
    }

    /**
     * Without labour market, jobs, subsistence and other income, E = T·(1 − β_l) − K·ω^−ε·(1 + β_l·(1/b − 1)) = 0 gives the shadow wage at once: Chayanov's
     * household, whose work rises with land and falls with drudgery.
     */
    @Test
    void aHouseholdWithoutLabourMarketEquatesDrudgeryAndConsumption() {
        PlanProblem problem = problem(1e-6, 1e6);
        PlanChoice choice = new PlanChoice();
        new NonSeparableRule(PREFERENCES, PRODUCTION).plan(problem, choice);
        double expected = StrictMath.pow(300 * (1 + 0.35 * (1 / 0.4 - 1)) / (600 * (1 - 0.35)), 1 / ELASTICITY);
        assertThat(choice.shadowWage).isCloseTo(expected, Percentage.withPercentage(1e-9));
        assertThat(choice.labourRegime).isEqualTo(Regime.SELF_SUFFICIENT);
    }

    /** A worker without land sells what leisure leaves: T·(1 − β_l). */
    @Test
    void aLandlessHouseholdLivesFromWages() {
        PlanProblem problem = problem(2, 3);
        problem.cashCoefficient = 0;
        PlanChoice choice = new PlanChoice();
        new NonSeparableRule(PREFERENCES, PRODUCTION).plan(problem, choice);
        assertThat(choice.fullIncome).isCloseTo(1200, within(1e-6));
        assertThat(choice.food).isCloseTo(0.25 * 1200, within(1e-6));
        assertThat(choice.labourRegime).isEqualTo(Regime.SELLER);
        assertThat(choice.foodRegime).isEqualTo(Regime.BUYER);
    }

    /** A job above the shadow wage is taken whole and leaves the rest of the household as if it had less time and more money. */
    @Test
    void aJobIsTakenWhereItPaysMoreThanTheOwnField() {
        PlanProblem with = problem(1e-6, 1e6);
        with.offers.set(Offers.NON_FARM, 100, 5);
        PlanProblem without = problem(1e-6, 1e6);
        without.time = 500;
        without.otherIncome = 500;
        PlanChoice choice = new PlanChoice();
        PlanChoice same = new PlanChoice();
        NonSeparableRule rule = new NonSeparableRule(PREFERENCES, PRODUCTION);
        rule.plan(with, choice);
        rule.plan(without, same);
        assertThat(choice.shadowWage).isCloseTo(same.shadowWage, Percentage.withPercentage(1e-9));
    }

    @Test
    void theSeparableHouseholdIsTheOtherWithoutBands() {
        RandomProblems random = new RandomProblems(5);
        for (long entity = 0; entity < 50_000; entity++) {
            Production production = random.production(entity);
            Preferences preferences = random.preferences(entity);
            PlanChoice separable = new PlanChoice();
            PlanChoice other = new PlanChoice();
            new SeparableRule(preferences, production).plan(withoutBands(random.plan(entity, production)), separable);
            new NonSeparableRule(preferences, production).plan(withoutBands(random.plan(entity, production)), other);
            assertThat(other.fullIncome)
                    .as("household %d", entity)
                    .isCloseTo(separable.fullIncome, Percentage.withPercentage(1e-10));
            assertThat(other.food)
                    .as("household %d", entity)
                    .isCloseTo(separable.food, Percentage.withPercentage(1e-10));
            assertThat(other.labourRegime).as("household %d", entity).isEqualTo(separable.labourRegime);
            assertThat(other.foodRegime).as("household %d", entity).isEqualTo(separable.foodRegime);
        }
    }

    private static PlanProblem withoutBands(PlanProblem problem) {
        problem.hiringWage = problem.sellingWage;
        problem.hiringPower = problem.sellingPower;
        problem.buyingPrice = problem.sellingPrice;
        return problem;
    }

    /** Profit-maximising labour: the value of the last day is the wage. */
    @Test
    void theLastDayOnTheFieldIsWorthTheWage() {
        double wage = 1.7;
        double value = 900;
        double days = StrictMath.pow(0.4 * value / wage, ELASTICITY);
        double coefficient = days / PRODUCTION.demandPower(wage);
        double product = value * StrictMath.pow(days, 0.4);
        assertThat(days * wage / 0.4).isCloseTo(product, Percentage.withPercentage(1e-9));
        assertThat(coefficient * PRODUCTION.demandPower(wage)).isCloseTo(days, Percentage.withPercentage(1e-9));
        assertThat(product - wage * days)
                .isCloseTo(PRODUCTION.rentRatio() * wage * days, Percentage.withPercentage(1e-9));
    }
}
