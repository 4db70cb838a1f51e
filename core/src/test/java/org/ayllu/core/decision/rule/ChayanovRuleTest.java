package org.ayllu.core.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonProblem;
import org.junit.jupiter.api.Test;

/** The theory of drudgery keeps the contract; mouths make work, and the last day pays for itself. */
class ChayanovRuleTest extends LivelihoodRuleContract {
    private static final int CASES = 20_000;

    private final RandomProblems random = new RandomProblems(SEED);

    @Override
    protected LivelihoodRule rule(Preferences preferences, Production production, IntToDoubleFunction uniform) {
        return new ChayanovRule(
                preferences,
                production,
                new Drudgery(
                        between(1, 10_000, uniform.applyAsDouble(0)),
                        between(0.01, 100, uniform.applyAsDouble(1)),
                        between(0.05, 10, uniform.applyAsDouble(2)),
                        5 * uniform.applyAsDouble(3)));
    }

    private double worked(HouseholdYear year) {
        SeasonProblem problem = year.whole(1);
        SeasonChoice choice = new SeasonChoice();
        year.rule.allocate(problem, choice);
        return problem.time - choice.leisureDays(problem);
    }

    @Test
    void moreMouthsForEachPairOfHandsMeanMoreWork() {
        int more = 0;
        for (long entity = 0; entity < CASES; entity++) {
            double few = worked(new HouseholdYear(this, random, entity, 1, 1));
            double many = worked(new HouseholdYear(this, random, entity, 1, 1.5));
            double slack = 1e-6 * new HouseholdYear(this, random, entity, 1).problem.time;
            assertThat(many).as("household " + entity).isGreaterThanOrEqualTo(few - slack);
            more += many > few + slack ? 1 : 0;
        }
        assertThat(more).isGreaterThan(CASES / 2);
    }

    @Test
    void neitherHiresNorSells() {
        for (long entity = 0; entity < CASES; entity++) {
            HouseholdYear year = new HouseholdYear(this, random, entity, 1);
            double[] days = days(year.rule, year.season(1, 1));
            assertThat(days[1] + days[3]).isZero();
        }
    }

    /** The last day's fruit pays for its drudgery, by the platform's own functions; where it does not, a job is taken in part. */
    @Test
    void theYearIsInSubjectiveEquilibrium() {
        for (long entity = 0; entity < CASES; entity++) {
            HouseholdYear year = new HouseholdYear(this, random, entity, 1);
            SeasonProblem problem = year.whole(1);
            double coefficient = problem.cropCoefficient + problem.tradeCoefficient;
            double worked = worked(year);
            double part = worked / problem.time;
            if (coefficient == 0 || part > 1 - 1e-6 || part < 1e-6 || year.choice.fullIncome < 1e-6) {
                continue;
            }
            Drudgery drudgery = new Drudgery(
                    between(1, 10_000, random.uniform(entity, 200)),
                    between(0.01, 100, random.uniform(entity, 201)),
                    between(0.05, 10, random.uniform(entity, 202)),
                    5 * random.uniform(entity, 203));
            double price = year.choice.foodPrice;
            double income = price * year.choice.food + year.preferences.goods() * year.choice.fullIncome;
            double drudged = price
                    * drudgery.worth()
                    * StrictMath.pow(worked / (problem.time - worked), drudgery.toil())
                    * StrictMath.pow(income / (price * drudgery.need() * year.problem.adults), drudgery.satiety());
            double fruit = StrictMath.pow(
                    coefficient / (days(year.rule, problem)[0] + days(year.rule, problem)[2]),
                    1 - year.production.labourShare());
            assertThat(StrictMath.log(drudged / fruit))
                    .as("household " + entity)
                    .isBetween(-1e-4, 1e-4);
        }
    }

    /** Without other income, trade or jobs, and with φ = σ = 1, the days worked solve a quadratic equation. */
    @Test
    void whoHasBarelyAJobAndNoFieldHasDaysThatAreNumbers() {
        ChayanovRule rule =
                new ChayanovRule(new Preferences(0.2, 0.35), new Production(0.732), new Drudgery(100, 9.016, 1, 1));
        SeasonProblem problem = new SeasonProblem();
        problem.time = 87.02;
        problem.notes = new double[] {4.99};
        problem.offers.set(Offers.CITY, 2.25e-8, 133.3);
        for (double days : days(rule, problem)) {
            assertThat(days).isBetween(0.0, problem.time);
        }
    }

    @Test
    void aFarmThatLivesFromItsFieldHasAClosedForm() {
        Production production = new Production(0.4);
        ChayanovRule rule = new ChayanovRule(new Preferences(0.2, 0.35), production, new Drudgery(100, 0.5, 1, 1));
        PlanProblem problem = new PlanProblem();
        problem.time = 300;
        problem.cashCoefficient = 80;
        problem.adults = 4;
        problem.sellingPrice = 1;
        problem.buyingPrice = 1;
        problem.sellingWage = 1;
        PlanChoice choice = new PlanChoice();
        choice.notes = new double[1];
        rule.plan(problem, choice);
        // ω = δ·(h/(T−h))·(h·ω/b)/n, so that h²/(T−h) = b·n/δ
        double target = 0.4 * 100 * 4 / 0.5;
        double days = (-target + StrictMath.sqrt(target * target + 4 * target * 300)) / 2;
        double worked = 80 * production.demandPower(choice.shadowWage);
        assertThat(worked).isBetween(days - 1e-9, days + 1e-9);
    }
}
