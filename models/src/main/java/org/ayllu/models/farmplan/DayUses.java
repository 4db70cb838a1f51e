package org.ayllu.models.farmplan;

import org.ayllu.core.decision.Offers;

/**
 * Uses of time whose days fall in straight lines with the value of a day ω, beside jobs: the dual side of a quadratic programme with one constraint, which is
 * exact because what is left of the time, E(ω) = T − Σ (a_i − s_i·ω)⁺ − Σ J_k·1[w_k > ω], rises in straight pieces between at most seven kinks and jumps.
 */
final class DayUses {
    /** Crops, trade and leisure. */
    private static final int USES = 3;

    private final double[] idle = new double[USES];
    private final double[] slope = new double[USES];
    private final double[] least = new double[USES];
    private final double[] most = new double[USES];
    private int count;
    private final double time;
    private final Offers offers;

    private double low;
    private double high;

    /** Of so much time, beside these jobs. */
    DayUses(double time, Offers offers) {
        this.time = time;
        this.offers = offers;
    }

    /** Adds a use: days at the reference point, the value of a day there, elasticity there. */
    DayUses and(double days, double reference, double elasticity) {
        return add(0, Double.POSITIVE_INFINITY, days, reference, elasticity);
    }

    /** Adds a use of at most so many days. */
    DayUses andAtMost(double limit, double days, double reference, double elasticity) {
        return add(0, limit, days, reference, elasticity);
    }

    /** Adds a use of at least so many days. */
    DayUses andAtLeast(double limit, double days, double reference, double elasticity) {
        return add(limit, Double.POSITIVE_INFINITY, days, reference, elasticity);
    }

    private DayUses add(double from, double to, double days, double reference, double elasticity) {
        if (days > 0) {
            idle[count] = days * (1 + elasticity);
            slope[count] = elasticity * days / reference;
            least[count] = from;
            most[count] = to;
            count++;
        }
        return this;
    }

    /** E(ω). */
    double left(double wage) {
        return time - used(wage) - offers.daysAbove(wage);
    }

    private double used(double wage) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.min(most[i], Math.max(least[i], idle[i] - slope[i] * wage));
        }
        return sum;
    }

    /** A value of a day at which nothing but leisure without worth is done: above all kinks and jumps, and at least {@code from}. */
    double top(double from) {
        double top = from;
        for (int i = 0; i < count; i++) {
            top = Math.max(top, idle[i] / slope[i]);
        }
        for (int k = 0; k < Offers.KINDS; k++) {
            top = Math.max(top, offers.wage(k));
        }
        return 2 * top;
    }

    /** The root of E between a wage where it is below 0 and one where it is not; the wage of a job where that job is taken in part. */
    double root(double from, double to) {
        low = from;
        high = to;
        for (int k = 0; k < Offers.KINDS; k++) {
            double wage = offers.wage(k);
            if (offers.days(k) > 0 && wage > low && wage < high) {
                double without = time - used(wage) - daysPreferredTo(k);
                if (without >= 0 && without <= offers.days(k)) {
                    return wage;
                }
                narrow(wage, without);
            }
        }
        for (int i = 0; i < count; i++) {
            narrowAt((idle[i] - most[i]) / slope[i]);
            narrowAt((idle[i] - least[i]) / slope[i]);
        }
        return straight();
    }

    private void narrowAt(double kink) {
        if (kink > low && kink < high) {
            narrow(kink, left(kink));
        }
    }

    private void narrow(double wage, double left) {
        low = left < 0 ? wage : low;
        high = left < 0 ? high : wage;
    }

    private double straight() {
        double middle = 0.5 * (low + high);
        double used = -time + offers.daysAbove(middle);
        double fall = 0;
        for (int i = 0; i < count; i++) {
            double days = idle[i] - slope[i] * middle;
            if (days >= most[i]) {
                used += most[i];
            } else if (days <= least[i]) {
                used += least[i];
            } else {
                used += idle[i];
                fall += slope[i];
            }
        }
        return fall > 0 ? Math.max(low, Math.min(high, used / fall)) : high;
    }

    /** Days of jobs taken before job {@code k}: of higher wage, or of the same wage and lower index. */
    private double daysPreferredTo(int k) {
        double sum = 0;
        for (int j = 0; j < Offers.KINDS; j++) {
            boolean before = offers.wage(j) > offers.wage(k) || (offers.wage(j) == offers.wage(k) && j < k);
            sum += before ? offers.days(j) : 0.0;
        }
        return sum;
    }
}
