package org.ayllu.core.decision.rule;

import java.util.List;
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
import org.ayllu.core.decision.SeasonSolver;
import org.ayllu.core.math.Elementary;

/**
 * A household that chooses among portfolios of activities at sowing and keeps to the one it chose through the year. Own farm and trade are part of each;
 * farm wage work and each kind of job that it is offered may be added or not, so that there are 2 to 16 portfolios. The value of portfolio j is the indirect
 * utility of the best plan without the activities that it leaves out, less what its activities cost in reluctance, and something drawn:
 * <pre>
 * U_j = ln X_j − β_f·ln q_j − β_l·ln ω_j − κ·(activities of j) + μ·g_j
 * </pre>
 * with g_j from the standard Gumbel distribution. Portfolio j is thus chosen with probability exp(V_j/μ) / Σ exp(V_i/μ), V_j being U_j without its last
 * term; as μ goes to 0 the best is chosen. Each portfolio has a draw of its own, so that two worlds that differ in returns differ in choices only where
 * returns weigh more than what is drawn. Within a portfolio, plan and season are those of {@link NonSeparableRule}; days that a household without farm wage
 * work cannot use are leisure.
 *
 * <p>Reference: D. McFadden (1974), Conditional logit analysis of qualitative choice behavior; N. Key, E. Sadoulet and A. de Janvry (2000), American Journal
 * of Agricultural Economics 82: 245-259, for costs of taking part in a market.
 */
public final class RandomUtilityRule implements LivelihoodRule {
    /** Bit of farm wage work in a portfolio; the bit of offer k is 2 to the power k + 1. */
    static final int FARM_WAGES = 1;

    private static final int PORTFOLIOS = 1 << (Offers.KINDS + 1);
    private static final List<Note> NOTES = List.of(new Note("portfolio", "bits"));
    /** What a day that nobody hires is worth at least, relative to the farm wage: where the search for its value begins. */
    private static final double UNSOLD = 1e-4;

    private final Preferences preferences;
    private final Tastes tastes;
    private final PlanSolver plans;
    private final SeasonSolver seasons;
    private final double unsoldPower;

    /** The rule for households of these preferences, this technology and these tastes. */
    public RandomUtilityRule(Preferences preferences, Production production, Tastes tastes) {
        this.preferences = preferences;
        this.tastes = tastes;
        plans = new PlanSolver(preferences, production);
        seasons = new SeasonSolver(preferences, production);
        unsoldPower = production.demandPower(UNSOLD);
    }

    @Override
    public List<Note> notes() {
        return NOTES;
    }

    @Override
    public int draws() {
        return PORTFOLIOS;
    }

    @Override
    public void plan(PlanProblem problem, PlanChoice choice) {
        plans.limit(problem);
        int open = FARM_WAGES;
        for (int k = 0; k < Offers.KINDS; k++) {
            open |= problem.offers.days(k) > 0 ? bit(k) : 0;
        }
        int best = open;
        double highest = Double.NEGATIVE_INFINITY;
        for (int portfolio = 0; portfolio < PORTFOLIOS; portfolio++) {
            if ((portfolio & ~open) == 0) {
                solve(problem, choice, portfolio);
                double utility = utility(choice, portfolio, problem.uniforms[portfolio]);
                if (utility > highest) {
                    highest = utility;
                    best = portfolio;
                }
            }
        }
        solve(problem, choice, best);
        choice.notes[0] = best;
    }

    private static int bit(int kind) {
        return 2 << kind;
    }

    /** U; minus infinity for a portfolio that one cannot live on. */
    private double utility(PlanChoice choice, int portfolio, double uniform) {
        if (!(choice.fullIncome > 0 && choice.shadowWage > 0)) {
            return Double.NEGATIVE_INFINITY;
        }
        double drawn = tastes.scale() > 0 ? -tastes.scale() * Elementary.log(-Elementary.log(uniform)) : 0;
        return Elementary.log(choice.fullIncome)
                - preferences.food() * Elementary.log(choice.foodPrice)
                - preferences.leisure() * Elementary.log(choice.shadowWage)
                - tastes.reluctance() * Integer.bitCount(portfolio)
                + drawn;
    }

    /** The best plan within a portfolio. */
    private void solve(PlanProblem problem, PlanChoice choice, int portfolio) {
        double sellingWage = problem.sellingWage;
        double sellingPower = problem.sellingPower;
        choice.offered.copy(problem.offers);
        problem.offers.keepOnly(portfolio >> 1);
        if ((portfolio & FARM_WAGES) == 0) {
            problem.sellingWage *= UNSOLD;
            problem.sellingPower *= unsoldPower;
        }
        plans.search(problem, choice);
        if ((portfolio & FARM_WAGES) == 0 && choice.labourRegime == Regime.SELLER) {
            choice.labourRegime = Regime.SELF_SUFFICIENT;
            double low = problem.sellingWage;
            double unsold = plans.daysLeft(problem, low, problem.sellingPower, problem.offers.daysAbove(low));
            choice.fullIncome -= low * unsold / (1 - preferences.leisure());
            choice.food = problem.payableSubsistence + preferences.food() * choice.fullIncome / choice.foodPrice;
        }
        problem.offers.copy(choice.offered);
        problem.sellingWage = sellingWage;
        problem.sellingPower = sellingPower;
    }

    @Override
    public void allocate(SeasonProblem problem, SeasonChoice choice) {
        int portfolio = (int) problem.notes[0];
        double sellingWage = problem.sellingWage;
        double sellingPower = problem.sellingPower;
        restrict(problem, choice, portfolio);
        seasons.allocate(problem, choice);
        if ((portfolio & FARM_WAGES) == 0) {
            choice.farmWageDays = 0;
        }
        problem.offers.copy(choice.offered);
        problem.sellingWage = sellingWage;
        problem.sellingPower = sellingPower;
    }

    @Override
    public double netLabourSupply(SeasonProblem problem, SeasonChoice scratch) {
        int portfolio = (int) problem.notes[0];
        double sellingWage = problem.sellingWage;
        double sellingPower = problem.sellingPower;
        restrict(problem, scratch, portfolio);
        double supply = seasons.netLabourSupply(problem);
        problem.offers.copy(scratch.offered);
        problem.sellingWage = sellingWage;
        problem.sellingPower = sellingPower;
        return (portfolio & FARM_WAGES) == 0 ? Math.min(0, supply) : supply;
    }

    private void restrict(SeasonProblem problem, SeasonChoice choice, int portfolio) {
        choice.offered.copy(problem.offers);
        problem.offers.keepOnly(portfolio >> 1);
        if ((portfolio & FARM_WAGES) == 0) {
            problem.sellingWage *= UNSOLD;
            problem.sellingPower *= unsoldPower;
        }
    }
}
