package org.ayllu.core.decision;

import org.ayllu.core.math.Elementary;

/**
 * The search for the day's value ω at which the last day's fruit just pays for its toil. With L = K·ω^−ε days of own work, J days of jobs that pay more
 * than ω, h = L + J of T days worked and y = L·ω/b + ΣJ_k·w_k + M earned, it is the root of
 * <pre>
 * F(ω) = ln ω − ln s − φ·ln(h / (T − h)) − σ·ln(y / n)
 * </pre>
 * with s the value of a day at half of the days worked and an income n. F is −∞ where more is worked than there are days and +∞ where nothing is earned;
 * in between it rises with ω, with a slope of at least 1 in ln ω, so that a root is unique and Newton's step never longer than F. At the wage of a job
 * F jumps up; where it jumps over 0 the job is taken in part.
 *
 * <p>One object serves as scratch of a cursor and is filled anew for each household.
 */
public final class Toil {
    private static final double TOLERANCE = 1e-13;
    /** F that is as good as 0; where F is steeper than can be resolved, the bracket's width ends the search. */
    private static final double NEGLIGIBLE = 1e-9;

    private static final int MOST_STEPS = 400;
    private static final double LEAST_REST = 1e-15;
    /** Worth of a day to those who hardly work at all, US$, so that it stays a number. */
    private static final double MOST_WORTH = 1e100;

    private static final int MOST_HALVES = 100;
    private static final int NEWTON_STEPS = 60;
    private static final double WIDEST = 60;

    /** T, days. */
    public double time;
    /** K, days asked at wage 1. */
    public double coefficient;
    /** M, US$. */
    public double otherIncome;
    /** ln s. */
    public double logWorth;
    /** n, US$; counts only where {@link #satiety} is above 0. */
    public double need;
    /** φ. */
    public double toil;
    /** σ. */
    public double satiety;

    /** Found: ω. */
    public double wage;
    /** Found: ω^−ε. */
    public double power;
    /** Found: kind of the offer that is taken in part, or −1. */
    public int partKind;
    /** Found: days of it that are taken. */
    public double partDays;
    /** Found: what all jobs bring, US$. */
    public double jobIncome;

    private final double[] jobs = new double[2];

    /**
     * Finds ω, beginning near {@code guess}.
     *
     * @return whether there is anything to work on; if not, nothing is found
     */
    public boolean root(Offers offers, Production production, double guess) {
        partKind = -1;
        partDays = 0;
        jobIncome = 0;
        if (!(time > 0) || (coefficient <= 0 && offers.daysAbove(0) <= 0)) {
            return false;
        }
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        for (int k = 0; k < Offers.KINDS; k++) {
            double offered = offers.wage(k);
            if (offers.days(k) > 0 && offered > low && offered <= high) {
                double offeredPower = power(production, offered);
                before(offers, k);
                if (excess(offered, offeredPower, jobs[0], jobs[1], production) < 0) {
                    low = offered;
                } else if (excess(
                                offered,
                                offeredPower,
                                jobs[0] + offers.days(k),
                                jobs[1] + offers.days(k) * offered,
                                production)
                        > 0) {
                    high = offered;
                } else {
                    takeInPart(offers, k, offeredPower, production);
                    return true;
                }
            }
        }
        from(offers, high);
        smooth(low, high, guess, production);
        return true;
    }

    /** Found: ω·((T − h)/h)^φ, the worth of a day at half of the days worked and the income that was found. */
    public double worthAtHalf(Production production) {
        double worked = coefficient * power + jobs[0] + partDays;
        double rest = Math.max(time - worked, LEAST_REST * time);
        return Math.min(MOST_WORTH, wage * Elementary.pow(rest / worked, toil));
    }

    /** Days and income of all jobs that are taken before job {@code k}. */
    private void before(Offers offers, int k) {
        jobs[0] = offers.daysPreferredTo(k);
        jobs[1] = 0;
        for (int j = 0; j < Offers.KINDS; j++) {
            boolean first = offers.wage(j) > offers.wage(k) || (offers.wage(j) == offers.wage(k) && j < k);
            jobs[1] += first ? offers.days(j) * offers.wage(j) : 0.0;
        }
    }

    /** Days and income of all jobs that pay at least a wage. */
    private void from(Offers offers, double least) {
        jobs[0] = 0;
        jobs[1] = 0;
        for (int j = 0; j < Offers.KINDS; j++) {
            jobs[0] += offers.wage(j) >= least ? offers.days(j) : 0.0;
            jobs[1] += offers.wage(j) >= least ? offers.days(j) * offers.wage(j) : 0.0;
        }
    }

    private double excess(double atWage, double atPower, double jobDays, double earned, Production production) {
        double own = coefficient * atPower;
        double worked = own + jobDays;
        double income = own * atWage / production.labourShare() + earned + otherIncome;
        if (worked >= time) {
            return Double.NEGATIVE_INFINITY;
        }
        if (worked <= 0 || (satiety > 0 && income <= 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double fed = satiety > 0 ? satiety * Elementary.log(income / need) : 0;
        return Elementary.log(atWage) - logWorth - toil * Elementary.log(worked / (time - worked)) - fed;
    }

    /** Halves the days of job {@code k} at whose wage F passes 0. */
    private void takeInPart(Offers offers, int k, double atPower, Production production) {
        double least = 0;
        double most = offers.days(k);
        double offered = offers.wage(k);
        for (int step = 0; step < MOST_HALVES && most - least > TOLERANCE * time; step++) {
            double days = 0.5 * (least + most);
            if (excess(offered, atPower, jobs[0] + days, jobs[1] + days * offered, production) > 0) {
                least = days;
            } else {
                most = days;
            }
        }
        wage = offered;
        power = atPower;
        partKind = k;
        partDays = least;
        jobIncome = jobs[1] + least * offered;
    }

    /** Newton's method on F in ln ω between two jobs, by halves where it is infinite or does not settle. */
    private void smooth(double low, double high, double guess, Production production) {
        double from = low > 0 ? Elementary.log(low) : Double.NEGATIVE_INFINITY;
        double to = high < Double.POSITIVE_INFINITY ? Elementary.log(high) : Double.POSITIVE_INFINITY;
        double x = Math.max(from, Math.min(to, Elementary.log(guess)));
        double jump = 1;
        boolean found = false;
        for (int step = 0; step < MOST_STEPS && !found; step++) {
            double atWage = Elementary.exp(x);
            double atPower = power(production, atWage);
            double excess = excess(atWage, atPower, jobs[0], jobs[1], production);
            if (excess < 0) {
                from = x;
            } else {
                to = x;
            }
            double next = Double.isInfinite(excess) ? Double.NaN : x - excess / slope(atWage, atPower, production);
            if (!(next >= from && next <= to) || step > NEWTON_STEPS) {
                next = inside(from, to, jump);
                jump = Math.min(2 * jump, WIDEST);
            }
            boolean near = Math.abs(next - x) <= TOLERANCE && Math.abs(excess) <= NEGLIGIBLE;
            found = near || to - from <= TOLERANCE;
            x = next;
        }
        wage = Elementary.exp(x);
        power = power(production, wage);
        jobIncome = jobs[1];
    }

    /** ω^−ε, at most the largest number: nothing to work on stays nothing, however little a day is worth. */
    private static double power(Production production, double wage) {
        return Math.min(Double.MAX_VALUE, production.demandPower(wage));
    }

    private static double inside(double from, double to, double jump) {
        return Double.isInfinite(to) ? from + jump : Double.isInfinite(from) ? to - jump : 0.5 * (from + to);
    }

    /** dF/d ln ω. */
    private double slope(double atWage, double atPower, Production production) {
        double elasticity = production.elasticity();
        double own = coefficient * atPower;
        double worked = own + jobs[0];
        double value = own * atWage / production.labourShare();
        double tired = worked > 0 ? toil * elasticity * own * time / (worked * (time - worked)) : 0;
        return 1 + tired + (satiety > 0 ? satiety * (elasticity - 1) * value / (value + jobs[1] + otherIncome) : 0);
    }
}
