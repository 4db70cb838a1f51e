package org.ayllu.core.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonKernel;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.decision.SeasonRows;
import org.junit.jupiter.api.Test;

/**
 * What every theory of the household keeps, over random households, prices and parameters far beyond what a scenario allows. A theory's test extends this
 * class. How many households are tried is the system property {@value #CASES_KEY}, 100,000 unless set; the number of the household that fails is printed.
 */
public abstract class LivelihoodRuleContract {
    /** Property that holds the number of households. */
    public static final String CASES_KEY = "ayllu.contract.cases";

    /** Seed of all households. */
    protected static final long SEED = 20_261_126;

    private static final double TOLERANCE = 1e-8;
    private static final double NOTHING = 1e-6;
    private static final int SAMPLE = 2000;
    private static final double[] WAGES = {0.02, 0.3, 0.7, 0.95, 1, 1.05, 1.5, 4, 40};

    private final RandomProblems random = new RandomProblems(SEED);

    /**
     * The rule under test.
     *
     * @param uniform numbers between 0 and 1 from which its own parameters are to be made, over their whole range
     */
    protected abstract LivelihoodRule rule(Preferences preferences, Production production, IntToDoubleFunction uniform);

    /** A number between two bounds, evenly in its logarithm. */
    protected static double between(double low, double high, double uniform) {
        return low * StrictMath.pow(high / low, uniform);
    }

    private int cases() {
        return Integer.getInteger(CASES_KEY, 100_000);
    }

    private static String household(long entity) {
        return "seed " + SEED + ", household " + entity;
    }

    private HouseholdYear year(long entity) {
        return new HouseholdYear(this, random, entity, 1);
    }

    @Test
    void everyPlanIsPossible() {
        for (long entity = 0; entity < cases(); entity++) {
            HouseholdYear year = year(entity);
            PlanChoice choice = year.choice;
            boolean possible = choice.fullIncome > 0
                    && choice.fullIncome < Double.MAX_VALUE
                    && choice.shadowWage > 0
                    && choice.shadowWage < Double.MAX_VALUE
                    && choice.foodPrice >= year.problem.sellingPrice * (1 - TOLERANCE)
                    && choice.foodPrice <= year.problem.buyingPrice * (1 + TOLERANCE);
            double free = year.preferences.food() * choice.fullIncome / choice.foodPrice;
            double needed = choice.food - free;
            possible &=
                    needed >= -TOLERANCE * choice.food && needed <= year.problem.subsistence + TOLERANCE * choice.food;
            for (double note : choice.notes) {
                possible &= Double.isFinite(note);
            }
            if (!possible) {
                assertThat(possible)
                        .as(household(entity) + ": " + Arrays.toString(choice.notes))
                        .isTrue();
            }
        }
    }

    @Test
    void everySeasonIsPossible() {
        for (long entity = 0; entity < cases(); entity++) {
            HouseholdYear year = year(entity);
            SeasonProblem problem = year.season((int) (entity % 4), WAGES[(int) (entity % WAGES.length)]);
            SeasonChoice choice = new SeasonChoice();
            double supply = year.rule.netLabourSupply(problem, choice);
            year.rule.allocate(problem, choice);
            double slack = TOLERANCE * problem.time + 1e-14 * choice.cropDays;
            double least = Math.min(
                    Math.min(choice.familyCropDays(), choice.tradeDays),
                    Math.min(choice.leisureDays(problem), Math.min(choice.farmWageDays, choice.hiredDays)));
            for (int k = 0; k < Offers.KINDS; k++) {
                least = Math.min(least, Math.min(choice.offerDays[k], problem.offers.days(k) - choice.offerDays[k]));
            }
            boolean agrees = Math.abs(choice.farmWageDays - choice.hiredDays - supply) <= slack;
            if (!(least >= -slack) || !agrees || !(choice.shadowWage > 0)) {
                assertThat(least).as(household(entity) + ": least use of days").isGreaterThanOrEqualTo(-slack);
                assertThat(agrees)
                        .as(household(entity) + ": supply asked for is supply allocated")
                        .isTrue();
                assertThat(choice.shadowWage).as(household(entity)).isPositive();
            }
        }
    }

    /** Where the year is one season and wages are as expected, what is earned is what is to be spent on food and goods. */
    @Test
    void aYearThatComesAsPlannedPaysForItself() {
        for (long entity = 0; entity < cases() / 5; entity++) {
            HouseholdYear year = year(entity);
            SeasonProblem problem = year.whole(1);
            SeasonChoice choice = new SeasonChoice();
            year.rule.allocate(problem, choice);
            if (year.choice.labourRegime == Regime.BUYER && choice.hiredDays == choice.cropDays) {
                continue; // the plan may hire for more than crops, the season not
            }
            double hiringWage = hiringWage(problem);
            double earned = year.value(choice.cropDays, problem.cropCoefficient)
                    + year.value(choice.tradeDays, problem.tradeCoefficient)
                    + choice.farmWageDays * problem.sellingWage
                    - choice.hiredDays * hiringWage;
            for (int k = 0; k < Offers.KINDS; k++) {
                earned += choice.offerDays[k] * problem.offers.wage(k);
            }
            double spent = year.choice.foodPrice * year.choice.food + year.preferences.goods() * year.choice.fullIncome;
            double turnover = earned
                    + choice.hiredDays * hiringWage
                    + Math.abs(year.problem.otherIncome)
                    + problem.sellingWage * problem.time;
            assertThat(earned + year.problem.otherIncome)
                    .as(household(entity))
                    .isBetween(spent - 1e-6 * turnover, spent + 1e-6 * turnover);
        }
    }

    /** What a hired day costs in the world that the theory is about. */
    protected double hiringWage(SeasonProblem problem) {
        return problem.hiringWage;
    }

    @Test
    void moneyIsAVeil() {
        for (long entity = 0; entity < cases() / 10; entity++) {
            HouseholdYear usual = year(entity);
            HouseholdYear dearer = new HouseholdYear(this, random, entity, 3);
            double turnover = Math.abs(usual.problem.otherIncome) + usual.problem.sellingWage * usual.problem.time;
            if (usual.choice.fullIncome < NOTHING * Math.max(1, turnover)) {
                continue; // what debts leave of nearly nothing is rounding, or the least income, which no price scales
            }
            String what = household(entity);
            assertThat(dearer.choice.fullIncome / usual.choice.fullIncome)
                    .as(what)
                    .isBetween(3 - 1e-5, 3 + 1e-5);
            assertThat(dearer.choice.food / usual.choice.food).as(what).isBetween(1 - 1e-5, 1 + 1e-5);
            double[] before = days(usual.rule, usual.season(1, 1.1));
            double[] after = days(dearer.rule, dearer.season(1, 1.1));
            for (int use = 0; use < before.length; use++) {
                double slack = 1e-5 * (usual.problem.time + before[use]);
                assertThat(after[use]).as(what + ", use " + use).isBetween(before[use] - slack, before[use] + slack);
            }
        }
    }

    /** Days by use: crops, hired, trade, farm wages and each offer. */
    protected static double[] days(LivelihoodRule rule, SeasonProblem problem) {
        SeasonChoice choice = new SeasonChoice();
        rule.allocate(problem, choice);
        double[] days = {choice.cropDays, choice.hiredDays, choice.tradeDays, choice.farmWageDays, 0, 0, 0};
        System.arraycopy(choice.offerDays, 0, days, 4, Offers.KINDS);
        return days;
    }

    @Test
    void aHigherWageNeverLowersNetSupply() {
        for (long entity = 0; entity < cases() / 10; entity++) {
            HouseholdYear year = year(entity);
            SeasonProblem problem = year.season(1, 1);
            SeasonChoice scratch = new SeasonChoice();
            double before = Double.NEGATIVE_INFINITY;
            for (double wages : WAGES) {
                year.at(problem, wages);
                double supply = year.rule.netLabourSupply(problem, scratch);
                assertThat(supply)
                        .as(household(entity))
                        .isGreaterThanOrEqualTo(before - 1e-12 * (problem.time + Math.abs(before)));
                before = supply;
            }
        }
    }

    /** Households of one rule, as rows: their season and what each of them does when asked alone, with fresh cursors. */
    private record Village(LivelihoodRule rule, SeasonRows rows, SeasonPrices prices) {}

    private Village village() {
        HouseholdYear first = year(0);
        LivelihoodRule rule = first.rule;
        SeasonRows rows = SeasonRows.ofLength(SAMPLE);
        rows.notes = new double[rule.notes().size()][SAMPLE];
        RandomProblems others = new RandomProblems(SEED + 1);
        SeasonProblem prices = first.season(1, 1);
        for (int h = 0; h < SAMPLE; h++) {
            SeasonProblem problem = others.season(h, first.production);
            rows.time[h] = problem.time;
            rows.cropCoefficient[h] = problem.cropCoefficient;
            rows.tradeCoefficient[h] = problem.tradeCoefficient;
            rows.fullIncome[h] = problem.fullIncome;
            PlanProblem plan = others.plan(h, first.production);
            PlanChoice choice = new PlanChoice();
            plan.adults = 3;
            plan.uniforms = new double[rule.draws()];
            for (int index = 0; index < plan.uniforms.length; index++) {
                plan.uniforms[index] = others.uniform(h, 100 + index);
            }
            plan.notes = new double[rows.notes.length];
            plan.neighbourNotes = new double[rows.notes.length];
            choice.notes = new double[rows.notes.length];
            rule.plan(plan, choice);
            for (int note = 0; note < rows.notes.length; note++) {
                rows.notes[note][h] = choice.notes[note];
            }
            for (int k = 0; k < Offers.KINDS; k++) {
                rows.offeredDays[k][h] = problem.offers.days(k);
                rows.offeredWage[k][h] = problem.offers.wage(k);
            }
        }
        return new Village(rule, rows, SeasonPrices.of(prices.sellingWage, prices.hiringWage, first.production));
    }

    private static double[][] chosen(SeasonRows rows) {
        return new double[][] {
            rows.shadowWage.clone(),
            rows.cropDays.clone(),
            rows.hiredDays.clone(),
            rows.tradeDays.clone(),
            rows.farmWageDays.clone(),
            rows.leisure.clone(),
            rows.takenDays[0].clone(),
            rows.takenDays[1].clone(),
            rows.takenDays[2].clone()
        };
    }

    /** Neither who is asked first, nor what a cursor held before, nor where a block begins, nor the thread moves a bit. */
    @Test
    void eachHouseholdDecidesForItself() throws InterruptedException {
        Village village = village();
        SeasonKernel whole = village.rule().kernel();
        whole.allocate(village.rows(), 0, SAMPLE, village.prices());
        double[][] expected = chosen(village.rows());
        double[] supply = new double[SAMPLE];
        whole.netLabourSupply(village.rows(), 0, SAMPLE, village.prices(), supply);
        for (int length : List.of(1, 7, 512)) {
            SeasonKernel pieces = village.rule().kernel();
            double[] part = new double[length];
            for (int to = SAMPLE; to > 0; to -= length) {
                int from = Math.max(0, to - length);
                pieces.allocate(village.rows(), from, to, village.prices());
                pieces.netLabourSupply(village.rows(), from, to, village.prices(), part);
                assertThat(Arrays.copyOf(part, to - from)).isEqualTo(Arrays.copyOfRange(supply, from, to));
            }
            assertThat(chosen(village.rows()))
                    .as("pieces of %d, last first", length)
                    .isDeepEqualTo(expected);
        }
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(quarter -> new Thread(() -> village.rule()
                        .kernel()
                        .allocate(village.rows(), quarter * SAMPLE / 4, (quarter + 1) * SAMPLE / 4, village.prices())))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(chosen(village.rows())).as("four threads").isDeepEqualTo(expected);
    }

    /** The order of plans through one pair of cursors does not matter either. */
    @Test
    void aPlanForgetsTheHouseholdBefore() {
        HouseholdYear alone = year(1);
        HouseholdYear other = year(2);
        PlanChoice shared = other.choice;
        HouseholdYear again = year(1);
        shared.notes = new double[again.rule.notes().size()];
        again.rule.plan(again.problem, shared);
        assertThat(shared.shadowWage).isEqualTo(alone.choice.shadowWage);
        assertThat(shared.fullIncome).isEqualTo(alone.choice.fullIncome);
        assertThat(shared.food).isEqualTo(alone.choice.food);
        assertThat(shared.foodPrice).isEqualTo(alone.choice.foodPrice);
        assertThat(shared.notes).isEqualTo(alone.choice.notes);
    }
}
