package org.ayllu.models.farmplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.math.Elementary;
import org.ayllu.models.programming.QuadraticProgramme;
import org.ayllu.models.programming.QuadraticProgramme.Solution;
import org.junit.jupiter.api.Test;

/** Thousands of random households: their plans and seasons are those of a general solver, are calibrated, and do not mind the unit of money. */
class FarmPlanRuleProperties {
    private static final long SEED = 20_261_128;
    private static final int HOUSEHOLDS = 2000;
    private static final int CHEAP = 20_000;
    private static final double TOLERANCE = 1e-8;
    private static final double PULL = 0.03;

    private final RandomHouseholds random = new RandomHouseholds(SEED);
    private final PlanChoice plan = RandomHouseholds.choice();
    private final SeasonChoice choice = new SeasonChoice();

    private static String household(long number) {
        return "seed " + SEED + ", household " + number;
    }

    /** An activity whose marginal value falls in a straight line through ω⁰ at L⁰. */
    private static int straight(
            QuadraticProgramme programme, String name, double days, double reference, double elasticity) {
        return days > 0
                ? programme.activity(name, reference * (1 + 1 / elasticity), reference / (elasticity * days))
                : programme.activity(name, 0, 1);
    }

    private static QuadraticProgramme.Row time(QuadraticProgramme programme, double time, Offers offers) {
        QuadraticProgramme.Row row = programme.atMost("time", time);
        for (int k = 0; k < Offers.KINDS; k++) {
            int job = programme.activity("job " + k, offers.wage(k), 0);
            programme.atMost("offer " + k, offers.days(k)).set(job, 1);
            row.set(job, 1);
        }
        return row;
    }

    private static QuadraticProgramme programme(FarmPlanRule rule, SeasonProblem season) {
        QuadraticProgramme programme = new QuadraticProgramme("the household");
        double eta = rule.returns().elasticity();
        double crops = season.cropCoefficient * rule.production().demandPower(season.notes[0]);
        double trade = season.tradeCoefficient * rule.production().demandPower(season.notes[1]);
        double leisure = season.time * season.notes[2];
        straight(programme, "crops", crops, season.notes[0], eta);
        straight(programme, "trade", trade, season.notes[1], eta);
        straight(
                programme,
                "leisure",
                leisure,
                season.notes[1],
                rule.calibration().leisureElasticity());
        QuadraticProgramme.Row time = time(programme, season.time, season.offers);
        int sold = programme.activity("sold", season.sellingWage, 0);
        int hired = programme.activity("hired", -season.hiringWage, 0);
        time.set(0, 1).set(1, 1).set(2, 1).set(sold, 1).set(hired, -1);
        programme.atMost("hired for crops only", 0).set(hired, 1).set(0, -1);
        programme
                .atMost("garden", -rule.returns().garden(season.hiringWage / season.notes[0]) * crops)
                .set(0, -1);
        return programme;
    }

    /** Largest difference to a solution, in parts of the time. */
    private double off(SeasonProblem season, double[] days) {
        double[] ours = {
            choice.cropDays,
            choice.tradeDays,
            choice.leisureDays(season),
            choice.offerDays[0],
            choice.offerDays[1],
            choice.offerDays[2],
            choice.farmWageDays,
            choice.hiredDays
        };
        double farthest = 0;
        for (int i = 0; i < ours.length; i++) {
            farthest = Math.max(farthest, Math.abs(ours[i] - days[i]) / Math.max(season.time, choice.cropDays));
        }
        return farthest;
    }

    @Test
    void aSeasonIsThatOfGeneralSolvers() {
        double fromPivoting = 0;
        double fromOjAlgo = 0;
        for (long number = 0; number < HOUSEHOLDS; number++) {
            FarmPlanRule rule = random.rule(number);
            PlanProblem year = random.plan(number, rule.production());
            rule.plan(year, plan);
            SeasonProblem season = random.season(number, year, plan, rule.production());
            rule.allocate(season, choice);
            QuadraticProgramme programme = programme(rule, season);
            double off = off(season, programme.solve().values());
            assertThat(off).as(household(number)).isLessThan(TOLERANCE);
            fromPivoting = Math.max(fromPivoting, off);
            double pull = PULL * season.sellingWage / season.time;
            off = off(season, OjAlgoYardstick.solve(programme, pull));
            assertThat(off).as(household(number) + ", ojAlgo").isLessThan(TOLERANCE);
            fromOjAlgo = Math.max(fromOjAlgo, off);
        }
        System.out.printf(
                "%d seasons: off from pivoting by %.1e of the time, from ojAlgo by %.1e%n",
                HOUSEHOLDS, fromPivoting, fromOjAlgo);
    }

    /** Idle land that asks for a thousand million days takes the digits of a day; a household never uses more than it has. */
    @Test
    void landBeyondMeasureAsksForNoMoreDaysThanThereAre() {
        int closed = 0;
        for (long number = 0; number < CHEAP; number++) {
            FarmPlanRule rule = random.rule(number);
            PlanProblem year = random.plan(number, rule.production());
            rule.plan(year, plan);
            SeasonProblem season = random.season(number, year, plan, rule.production());
            season.cropCoefficient *= 1e9;
            season.hiringWage = 1e12 * season.sellingWage;
            rule.allocate(season, choice);
            double left = choice.leisureDays(season);
            assertThat(left).as(household(number)).isGreaterThanOrEqualTo(-1e-9 * season.time);
            closed += left == 0 && choice.hiredDays == 0 ? 1 : 0;
        }
        assertThat(closed).isPositive();
    }

    @Test
    void aYearIsThatOfAGeneralSolverWithFoodAndMoneyInBalance() {
        int[] regimes = new int[3];
        for (long number = 0; number < HOUSEHOLDS; number++) {
            FarmPlanRule rule = random.rule(number);
            PlanProblem year = random.plan(number, rule.production());
            rule.plan(year, plan);
            QuadraticProgramme programme = new QuadraticProgramme("the household");
            LinearReturns returns = rule.returns();
            double power = rule.production().demandPower(plan.notes[0]);
            double food = year.foodCoefficient
                    * Elementary.pow(plan.foodPrice, rule.production().elasticity())
                    * power;
            double cash = year.cashCoefficient * power;
            double trade = year.tradeCoefficient * rule.production().demandPower(plan.notes[1]);
            straight(programme, "food crops", food, plan.notes[0], returns.elasticity());
            straight(programme, "cash crops", cash, plan.notes[0], returns.elasticity());
            straight(programme, "trade", trade, plan.notes[1], returns.elasticity());
            double leisure = year.time * plan.notes[2];
            straight(
                    programme,
                    "leisure",
                    leisure,
                    plan.notes[1],
                    rule.calibration().leisureElasticity());
            QuadraticProgramme.Row time = time(programme, year.time, year.offers);
            programme.atMost("leisure of the family's own", year.time).set(3, 1);
            int sold = programme.activity("sold", year.sellingWage, 0);
            int hired = programme.activity("hired", -year.hiringWage, 0);
            time.set(0, 1).set(1, 1).set(2, 1).set(3, 1).set(sold, 1).set(hired, -1);
            double garden = returns.garden(year.hiringWage / plan.notes[0]);
            programme.atMost("garden", -garden * food).set(0, -1);
            programme.atMost("garden of sold crops", -garden * cash).set(1, -1);
            Solution found = programme.solve();
            double[] days = found.values();
            assertThat(found.duals()[0] / plan.shadowWage).as(household(number)).isCloseTo(1, within(TOLERANCE));

            double harvest = worth(returns, food, plan.notes[0], days[0]) / plan.foodPrice;
            double left = (harvest - plan.food) / Math.max(harvest, plan.food);
            assertThat(left).as(household(number)).satisfies(each -> {
                if (plan.foodRegime == Regime.SELLER) {
                    assertThat(each).isGreaterThan(-TOLERANCE);
                } else if (plan.foodRegime == Regime.BUYER) {
                    assertThat(each).isLessThan(TOLERANCE);
                } else {
                    assertThat(each).isCloseTo(0, within(TOLERANCE));
                }
            });
            double money = plan.foodPrice * harvest
                    + worth(returns, cash, plan.notes[0], days[1])
                    + worth(returns, trade, plan.notes[1], days[2])
                    + year.sellingWage * days[sold]
                    - year.hiringWage * days[hired]
                    + year.otherIncome;
            for (int k = 0; k < Offers.KINDS; k++) {
                money += year.offers.wage(k) * days[4 + k];
            }
            double spent = plan.foodPrice * plan.food + rule.preferences().goods() * plan.fullIncome;
            assertThat(spent / money).as(household(number)).isCloseTo(1, within(1e-7));
            regimes[plan.foodRegime.ordinal()]++;
        }
        assertThat(regimes).as("sellers, neither, buyers of food").doesNotContain(0);
    }

    private static double worth(LinearReturns returns, double usual, double reference, double days) {
        return usual > 0 ? reference * usual * returns.accounts(days / usual) : 0;
    }

    @Test
    void atTheReferenceWageItIsTheNonSeparablePlan() {
        PlanChoice usual = RandomHouseholds.choice();
        int compared = 0;
        for (long number = 0; number < CHEAP; number++) {
            FarmPlanRule rule = random.rule(number);
            PlanProblem year = random.plan(number, rule.production());
            PlanProblem base = YearProgramme.atReference(year, rule.calibration(), rule.production());
            rule.plan(base, plan);
            rule.base().plan(base, usual);
            boolean rests = plan.notes[2] > 1 - 1e-12; // hires all work, which the non-separable plan takes further
            double mustEat = plan.food - rule.preferences().food() * plan.fullIncome / plan.foodPrice;
            double usually = usual.food - rule.preferences().food() * usual.fullIncome / usual.foodPrice;
            if (rests || mustEat < usually - 1e-9 * usual.food) {
                continue; // or cannot pay for subsistence
            }
            compared++;
            assertThat(plan.shadowWage / usual.shadowWage).as(household(number)).isCloseTo(1, within(1e-9));
            assertThat(plan.foodPrice / usual.foodPrice).as(household(number)).isCloseTo(1, within(1e-9));
            assertThat(plan.fullIncome / usual.fullIncome).as(household(number)).isCloseTo(1, within(1e-9));
            assertThat(plan.food / usual.food).as(household(number)).isCloseTo(1, within(1e-9));
        }
        assertThat(compared).isGreaterThan(CHEAP * 8 / 10);
    }

    @Test
    void theUnitOfMoneyDoesNotMatter() {
        PlanChoice other = RandomHouseholds.choice();
        SeasonChoice otherDays = new SeasonChoice();
        double unit = 7.3;
        for (long number = 0; number < CHEAP; number++) {
            FarmPlanRule rule = random.rule(number);
            Production production = rule.production();
            PlanProblem year = random.plan(number, production);
            rule.plan(year, plan);
            SeasonProblem season = random.season(number, year, plan, production);
            rule.allocate(season, choice);
            double power = Elementary.pow(unit, production.elasticity());
            year.cashCoefficient *= power;
            year.tradeCoefficient *= power;
            year.otherIncome *= unit;
            year.sellingPrice *= unit;
            year.buyingPrice *= unit;
            RandomHouseholds.wages(year, unit * year.sellingWage, unit * year.hiringWage, production);
            season.cropCoefficient *= power;
            season.tradeCoefficient *= power;
            season.fullIncome *= unit;
            RandomHouseholds.wages(season, unit * season.sellingWage, unit * season.hiringWage, production);
            for (int k = 0; k < Offers.KINDS; k++) {
                year.offers.set(k, year.offers.days(k), unit * year.offers.wage(k));
                season.offers.set(k, season.offers.days(k), unit * season.offers.wage(k));
            }
            rule.plan(year, other);
            assertThat(other.shadowWage / plan.shadowWage / unit)
                    .as(household(number))
                    .isCloseTo(1, within(1e-9));
            assertThat(other.foodPrice / plan.foodPrice / unit)
                    .as(household(number))
                    .isCloseTo(1, within(1e-9));
            assertThat(other.food / plan.food).as(household(number)).isCloseTo(1, within(1e-9));
            season.notes = other.notes.clone();
            rule.allocate(season, otherDays);
            assertThat(otherDays.cropDays)
                    .isCloseTo(choice.cropDays, within(1e-8 * season.time + 1e-8 * choice.cropDays));
            assertThat(otherDays.farmWageDays).isCloseTo(choice.farmWageDays, within(1e-8 * season.time));
        }
    }

    @Test
    void everyUseOfTimeIsPossibleAndSupplyRisesWithTheWage() {
        for (long number = 0; number < CHEAP; number++) {
            FarmPlanRule rule = random.rule(number);
            PlanProblem year = random.plan(number, rule.production());
            rule.plan(year, plan);
            SeasonProblem season = random.season(number, year, plan, rule.production());
            if (number % 3 == 0) {
                season.notes = new double[0]; // a season without a plan
            }
            double before = Double.NEGATIVE_INFINITY;
            for (int step = 0; step < 8; step++) {
                double supply = rule.netLabourSupply(season, choice);
                assertThat(supply).as(household(number)).isGreaterThanOrEqualTo(before);
                before = supply;
                rule.allocate(season, choice);
                assertThat(choice.farmWageDays - choice.hiredDays)
                        .as(household(number))
                        .isEqualTo(supply);
                double least =
                        Math.min(Math.min(choice.familyCropDays(), choice.tradeDays), choice.leisureDays(season));
                for (int k = 0; k < Offers.KINDS; k++) {
                    least = Math.min(least, choice.offerDays[k]);
                    assertThat(choice.offerDays[k]).isLessThanOrEqualTo(season.offers.days(k));
                }
                assertThat(least).as(household(number)).isGreaterThanOrEqualTo(-1e-9 * season.time);
                RandomHouseholds.wages(season, 1.3 * season.sellingWage, 1.3 * season.hiringWage, rule.production());
            }
        }
    }
}
