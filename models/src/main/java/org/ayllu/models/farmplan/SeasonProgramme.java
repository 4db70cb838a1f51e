package org.ayllu.models.farmplan;

import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonProblem;

/**
 * The season's programme of a household that plans by programming. With L_A days on crops, L_B in trade, R of leisure, each with marginal values that fall in
 * a straight line from the reference point of the year's plan, J_k of jobs, S sold and H hired:
 * <pre>
 * max  Σ_{i=A,B,R} ω_i⁰·[(1 + 1/η_i)·L_i − L_i²/(2·η_i·L_i⁰)] + Σ w_k·J_k + w₋·S − w₊·H
 * s.t. L_A + L_B + R + Σ J_k + S = T + H,   H ≤ L_A,   L_A ≥ a garden,   0 ≤ J_k ≤ offered,   all ≥ 0
 * </pre>
 * One constraint couples everything, so the programme is solved by its dual: the value of a day ω at which the uses of time add up, between w₋ and w₊ or, when
 * all work on crops is hired, above.
 */
final class SeasonProgramme {
    /** Note of the plan: ω⁰ of crops, US$ a day. */
    static final int CROP_REFERENCE = 0;
    /** Note of the plan: ω⁰ of trade and leisure, US$ a day. */
    static final int REFERENCE = 1;
    /** Note of the plan: leisure at the reference point as a share of the time. */
    static final int LEISURE = 2;

    private static final double LOST_DIGITS = 1e-12;

    private final double leisureShare;
    private final double leisureElasticity;
    private final LinearReturns returns;
    private final Production production;

    SeasonProgramme(Preferences preferences, Production production, LinearReturns returns, double leisureElasticity) {
        this.leisureShare = preferences.leisure();
        this.leisureElasticity = leisureElasticity;
        this.returns = returns;
        this.production = production;
    }

    /** Days sold (positive) or hired (negative) at the wages of the problem. */
    double netLabourSupply(SeasonProblem problem) {
        double left = left(problem, problem.sellingWage);
        if (left > 0) {
            return left;
        }
        double lacking = -left(problem, problem.hiringWage);
        return -Math.min(Math.max(lacking, 0), cropDays(problem, problem.hiringWage));
    }

    void allocate(SeasonProblem problem, SeasonChoice choice) {
        double left = left(problem, problem.sellingWage);
        if (left > 0) {
            settle(problem, choice, problem.sellingWage);
            choice.farmWageDays = left;
            return;
        }
        double lacking = -left(problem, problem.hiringWage);
        double work = cropDays(problem, problem.hiringWage);
        if (lacking > 0 && familyDaysLeft(problem, problem.hiringWage) < 0) {
            DayUses family = family(problem);
            settle(problem, choice, family.root(problem.hiringWage, family.top(problem.hiringWage)));
            choice.cropDays = work;
            choice.hiredDays = work;
            closeOnOffer(problem, choice);
        } else if (lacking > 0) {
            settle(problem, choice, problem.hiringWage);
            choice.hiredDays = lacking;
        } else {
            double reference = cropReference(problem);
            double days = problem.cropCoefficient * production.demandPower(reference);
            DayUses uses = family(problem).andAtLeast(garden(problem) * days, days, reference, returns.elasticity());
            settle(problem, choice, uses.root(problem.sellingWage, problem.hiringWage));
            closeOnOffer(problem, choice);
            closeOnCrops(problem, choice, days);
        }
    }

    /** Beside the days that all land would ask for at the reference point the line has lost the last digits: own crops take what there is. */
    private static void closeOnCrops(SeasonProblem problem, SeasonChoice choice, double asked) {
        double lacking = -choice.leisureDays(problem);
        if (lacking > 0 && lacking <= LOST_DIGITS * asked) {
            choice.cropDays = Math.max(0, choice.cropDays - lacking);
        }
    }

    private DayUses family(SeasonProblem problem) {
        double reference = reference(problem);
        double trade = problem.tradeCoefficient * production.demandPower(reference);
        return new DayUses(problem.time, problem.offers)
                .and(trade, reference, returns.elasticity())
                .and(leisure(problem), reference, leisureElasticity);
    }

    private double left(SeasonProblem problem, double wage) {
        return problem.time
                - cropDays(problem, wage)
                - tradeDays(problem, wage)
                - leisureDays(problem, wage)
                - problem.offers.daysAbove(wage);
    }

    /** What all uses but crops leave, told apart so that it keeps its digits where crops ask for far more days than there are. */
    private double familyDaysLeft(SeasonProblem problem, double wage) {
        return problem.time - tradeDays(problem, wage) - leisureDays(problem, wage) - problem.offers.daysAbove(wage);
    }

    double cropDays(SeasonProblem problem, double wage) {
        double reference = cropReference(problem);
        double intensity = Math.max(garden(problem), returns.intensity(wage / reference));
        return problem.cropCoefficient * production.demandPower(reference) * intensity;
    }

    private double garden(SeasonProblem problem) {
        return returns.garden(problem.hiringWage / cropReference(problem));
    }

    double tradeDays(SeasonProblem problem, double wage) {
        double reference = reference(problem);
        return problem.tradeCoefficient * production.demandPower(reference) * returns.intensity(wage / reference);
    }

    double leisureDays(SeasonProblem problem, double wage) {
        return leisure(problem) * Math.max(0, 1 + leisureElasticity * (1 - wage / reference(problem)));
    }

    private static boolean isPlanned(SeasonProblem problem) {
        return problem.notes.length > REFERENCE && problem.notes[REFERENCE] > 0;
    }

    /** Leisure at the reference point, days; without a plan, what the share of leisure buys of full income. */
    double leisure(SeasonProblem problem) {
        return problem.time * (isPlanned(problem) ? problem.notes[LEISURE] : leisureShare);
    }

    /** ω⁰ of trade and leisure; without a plan, full income per day. */
    double reference(SeasonProblem problem) {
        return isPlanned(problem) ? problem.notes[REFERENCE] : problem.fullIncome / problem.time;
    }

    /** ω⁰ of crops, likewise. */
    double cropReference(SeasonProblem problem) {
        return isPlanned(problem) ? problem.notes[CROP_REFERENCE] : problem.fullIncome / problem.time;
    }

    /** Uses of time at a value of a day, nothing sold and nothing hired. */
    private void settle(SeasonProblem problem, SeasonChoice choice, double wage) {
        choice.shadowWage = wage;
        choice.cropDays = cropDays(problem, wage);
        choice.tradeDays = tradeDays(problem, wage);
        choice.hiredDays = 0;
        choice.farmWageDays = 0;
        for (int k = 0; k < Offers.KINDS; k++) {
            choice.offerDays[k] = problem.offers.wage(k) > wage ? problem.offers.days(k) : 0.0;
        }
    }

    /** Where the value of a day equals the wage of a job, the job takes the days that are left after leisure. */
    private void closeOnOffer(SeasonProblem problem, SeasonChoice choice) {
        double leisure = leisureDays(problem, choice.shadowWage);
        for (int k = 0; k < Offers.KINDS; k++) {
            if (problem.offers.wage(k) == choice.shadowWage) {
                double left = choice.leisureDays(problem) - leisure;
                choice.offerDays[k] = Math.max(0, Math.min(problem.offers.days(k), left));
            }
        }
    }
}
