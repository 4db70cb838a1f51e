package org.ayllu.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The theories of core: each keeps the contract, and answers as its own theory demands. */
class LivelihoodRulesTest {
    private static final int CASES = 20_000;

    /** A number between two bounds, evenly in its logarithm. */
    private static double between(double low, double high, double uniform) {
        return low * StrictMath.pow(high / low, uniform);
    }

    @Nested
    class NonSeparable extends LivelihoodRuleContract {
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

    @Nested
    class Separable extends LivelihoodRuleContract {
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
                assertThat(before == 0 || after < before)
                        .as("household " + entity)
                        .isTrue();
            }
        }
    }

    @Nested
    class Chayanov extends LivelihoodRuleContract {
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

    @Nested
    class RandomUtility extends LivelihoodRuleContract {
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

    @Nested
    class Satisficing extends LivelihoodRuleContract {
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
}
