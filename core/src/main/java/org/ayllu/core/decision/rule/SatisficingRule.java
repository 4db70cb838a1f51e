package org.ayllu.core.decision.rule;

import java.util.List;
import org.ayllu.core.decision.Division;
import org.ayllu.core.decision.FoodPriceSearch;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Note;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.PlanSolver;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.math.Elementary;

/**
 * A household that does not optimise. It keeps its division of days between own crops, trade, farm wages and rest as long as last year's real income per
 * person met its aspiration; the aspiration follows income. When it did not, the household moves its division some of the way to the mean of its
 * better-off neighbours', or, now and then, tries something of its own: some days go from one use, drawn at random, to another. In its first year it plans as
 * {@link NonSeparableRule} does, and that is its first habit.
 *
 * <p>With A the aspiration, I last year's income, a, c, λ learning, contentment and imitation, and s the shares of days left by jobs:
 * <pre>
 * content           I ≥ c·A
 * copies            s ← s + λ·(mean s of neighbours with an income above the mean − s)
 * then              A ← A + a·(I − A)
 * </pre>
 * It takes each job that pays at least what a day brings it on average, and hires where a hired day brings more than it costs, as it sees the last day on
 * its crops. See {@link Division}.
 *
 * <p>Reference: H. A. Simon (1955), A behavioral model of rational choice, Quarterly Journal of Economics 69: 99-118; R. M. Cyert and J. G. March (1963), A
 * Behavioral Theory of the Firm, chapter 6.
 */
public final class SatisficingRule implements LivelihoodRule {
    private static final int ASPIRATION = 0;
    private static final int CROPS = 1;
    private static final int TRADE = 2;
    private static final int WAGES = 3;
    private static final int EFFORT = 4;
    private static final int EARNINGS = 5;
    private static final List<Note> NOTES = List.of(
            new Note("aspiration", "US$ base/year"),
            new Note("cropShare", "fraction"),
            new Note("tradeShare", "fraction"),
            new Note("wageShare", "fraction"),
            new Note("effort", "days/day"),
            new Note("usualEarnings", "US$/day"));

    private final Preferences preferences;
    private final Production production;
    private final Habits habits;
    private final PlanSolver first;
    private final double leastPower;
    private final FoodPriceSearch search = new FoodPriceSearch() {
        @Override
        protected double foodLeft(PlanProblem problem, PlanChoice choice, double price) {
            return SatisficingRule.this.foodLeft(problem, choice, price);
        }
    };

    /** The rule for households of these preferences, this technology and these habits. */
    public SatisficingRule(Preferences preferences, Production production, Habits habits) {
        this.preferences = preferences;
        this.production = production;
        this.habits = habits;
        this.first = new PlanSolver(preferences, production);
        this.leastPower = production.demandPower(habits.leastReturn());
    }

    @Override
    public List<Note> notes() {
        return NOTES;
    }

    @Override
    public int draws() {
        return 3;
    }

    @Override
    public boolean watchesNeighbours() {
        return true;
    }

    @Override
    public void plan(PlanProblem problem, PlanChoice choice) {
        System.arraycopy(problem.notes, 0, choice.notes, 0, NOTES.size());
        if (Double.isNaN(problem.lastIncome)) {
            begin(problem, choice);
        } else {
            review(problem, choice.notes);
        }
        choice.notes[EARNINGS] = usualEarnings(problem, choice.notes);
        double debts = FoodPriceSearch.DEBT_CAP * earned(problem, choice, problem.sellingPrice);
        problem.otherIncome = Math.max(problem.otherIncome, -debts);
        search.search(problem, choice);
        Division division = choice.division;
        choice.labourRegime =
                division.hiredDays > 0 ? Regime.BUYER : division.wageDays > 0 ? Regime.SELLER : Regime.SELF_SUFFICIENT;
        choice.notes[EFFORT] = division.cropCoefficient > 0 ? division.usualCropDays / division.cropCoefficient : 0;
        choice.shadowWage = choice.notes[EARNINGS] > 0 ? choice.notes[EARNINGS] : problem.sellingWage;
    }

    /** The first habit: the shares of the best plan. */
    private void begin(PlanProblem problem, PlanChoice choice) {
        first.plan(problem, choice);
        double wage = choice.shadowWage;
        double power = production.demandPower(wage);
        double trade = problem.tradeCoefficient * power;
        double crops = (problem.coefficient - problem.tradeCoefficient) * power;
        double left = first.daysLeft(problem, wage, power, problem.offers.daysAbove(wage));
        double hired = Math.min(crops, Math.max(0, -left));
        double sold = choice.labourRegime == Regime.SELLER ? Math.max(0, left) : 0;
        double jobs = problem.offers.daysAbove(wage);
        double all = Math.max(problem.time - jobs, crops - hired + trade + sold) + FoodPriceSearch.LEAST_INCOME;
        choice.notes[ASPIRATION] = 0;
        choice.notes[CROPS] = (crops - hired) / all;
        choice.notes[TRADE] = trade / all;
        choice.notes[WAGES] = sold / all;
    }

    /** Looks back at last year's income. */
    private void review(PlanProblem problem, double[] notes) {
        double income = problem.lastIncome;
        double aspiration = notes[ASPIRATION] == 0 ? income : notes[ASPIRATION];
        if (income < habits.contentment() * aspiration) {
            if (problem.neighbours == 0 || problem.uniforms[0] < habits.trying()) {
                tries(problem.uniforms[1], problem.uniforms[2], notes);
            } else {
                for (int use = CROPS; use <= WAGES; use++) {
                    notes[use] += habits.imitation() * (problem.neighbourNotes[use] - notes[use]);
                }
            }
        }
        notes[ASPIRATION] = aspiration + habits.learning() * (income - aspiration);
    }

    /** Moves days from one use to another, rest among them. */
    private void tries(double from, double to, double[] notes) {
        int less = CROPS + (int) (4 * from);
        int more = CROPS + (int) (4 * to);
        double rest = 1 - notes[CROPS] - notes[TRADE] - notes[WAGES];
        double moved = Math.max(0, Math.min(habits.step(), less <= WAGES ? notes[less] : rest));
        if (less <= WAGES) {
            notes[less] -= moved;
        }
        if (more <= WAGES) {
            notes[more] += moved;
        }
    }

    /** What a day of its own work has brought on average as it is used to, at the prices and wages it expects; 0 when it has none. */
    private double usualEarnings(PlanProblem problem, double[] notes) {
        double share = production.labourShare();
        double crops = notes[CROPS] * problem.time;
        double trade = notes[TRADE] * problem.time;
        double wages = notes[WAGES] * problem.time;
        double days = crops + trade + wages;
        double coefficient = cropCoefficient(problem, problem.sellingPrice);
        double income = Division.value(crops, coefficient, share)
                + Division.value(trade, problem.tradeCoefficient, share)
                + wages * problem.sellingWage;
        return days > 0 ? income / days : 0;
    }

    private double cropCoefficient(PlanProblem problem, double price) {
        return problem.foodCoefficient * Elementary.pow(price, production.elasticity()) + problem.cashCoefficient;
    }

    /** Divides the year at a food price; what all work earns, less hired labour, US$. */
    private double earned(PlanProblem problem, PlanChoice choice, double price) {
        double[] notes = choice.notes;
        Division division = choice.division;
        division.time = problem.time;
        division.cropCoefficient = cropCoefficient(problem, price);
        division.tradeCoefficient = problem.tradeCoefficient;
        division.takeJobs(problem.offers, notes[EARNINGS]);
        double left = problem.time - division.allJobDays;
        division.usualCropDays = notes[CROPS] * left;
        division.usualTradeDays = notes[TRADE] * left;
        division.usualWageDays = notes[WAGES] * left;
        division.divide(leastPower * problem.sellingPower, problem.hiringPower);
        double share = production.labourShare();
        return Division.value(division.familyDays + division.hiredDays, division.cropCoefficient, share)
                + Division.value(division.tradeDays, division.tradeCoefficient, share)
                + division.wageDays * problem.sellingWage
                + division.jobIncome
                - division.hiredDays * problem.hiringWage;
    }

    private double foodLeft(PlanProblem problem, PlanChoice choice, double price) {
        double income = earned(problem, choice, price) + problem.otherIncome;
        Division division = choice.division;
        double all = division.cropCoefficient;
        double value = Division.value(division.familyDays + division.hiredDays, all, production.labourShare());
        double food = all > 0 ? value * (1 - problem.cashCoefficient / all) / price : 0;
        return food - FoodPriceSearch.spend(problem, choice, preferences, income, price);
    }

    private void divide(SeasonProblem problem, Division division) {
        double[] notes = problem.notes;
        division.time = problem.time;
        division.cropCoefficient = problem.cropCoefficient;
        division.tradeCoefficient = problem.tradeCoefficient;
        division.takeJobs(problem.offers, notes[EARNINGS]);
        double left = problem.time - division.allJobDays;
        division.usualCropDays = notes[EFFORT] * problem.cropCoefficient;
        division.usualTradeDays = notes[TRADE] * left;
        division.usualWageDays = notes[WAGES] * left;
        division.divide(leastPower * problem.sellingPower, problem.hiringPower);
    }

    @Override
    public void allocate(SeasonProblem problem, SeasonChoice choice) {
        Division division = choice.division;
        divide(problem, division);
        choice.shadowWage = problem.notes[EARNINGS] > 0 ? problem.notes[EARNINGS] : problem.sellingWage;
        choice.cropDays = division.familyDays + division.hiredDays;
        choice.hiredDays = division.hiredDays;
        choice.tradeDays = division.tradeDays;
        choice.farmWageDays = division.wageDays;
        System.arraycopy(division.jobDays, 0, choice.offerDays, 0, Offers.KINDS);
    }

    @Override
    public double netLabourSupply(SeasonProblem problem, SeasonChoice scratch) {
        divide(problem, scratch.division);
        return scratch.division.wageDays - scratch.division.hiredDays;
    }
}
