package org.ayllu.core.decision;

import org.ayllu.core.math.Indicator;

/**
 * Jobs that a household may take up to a number of days each: rationed work, as against the farm wage at which any number of days can be sold. An
 * offer is taken in full where its wage exceeds the shadow wage and not at all where it lies below.
 */
public final class Offers {
    /** Number of kinds: non-farm, estate, seasonal migration. */
    public static final int KINDS = 3;
    /** Local non-farm work. */
    public static final int NON_FARM = 0;
    /** Work on export estates. */
    public static final int ESTATE = 1;
    /** Seasonal work in the city. */
    public static final int CITY = 2;

    private final double[] days = new double[KINDS];
    private final double[] wage = new double[KINDS];

    /** States an offer: days at least 0, wage in US$ a day. */
    public void set(int kind, double offeredDays, double dayWage) {
        days[kind] = offeredDays;
        wage[kind] = dayWage;
    }

    /** Takes over what another states. */
    public void copy(Offers from) {
        for (int k = 0; k < KINDS; k++) {
            set(k, from.days[k], from.wage[k]);
        }
    }

    /** Withdraws the offers whose bit, 2 to the power of their kind, is not set. */
    public void keepOnly(int kinds) {
        for (int k = 0; k < KINDS; k++) {
            days[k] = (kinds >> k & 1) == 1 ? days[k] : 0;
        }
    }

    /** Days offered. */
    public double days(int kind) {
        return days[kind];
    }

    /** Wage, US$ a day. */
    public double wage(int kind) {
        return wage[kind];
    }

    /** Days of all offers whose wage exceeds a shadow wage: Σ J_k 1[w_k > ω]. */
    public double daysAbove(double shadowWage) {
        double sum = 0;
        for (int k = 0; k < KINDS; k++) {
            sum += daysAbove(k, shadowWage);
        }
        return sum;
    }

    /** Days of one offer where its wage exceeds a shadow wage, else 0; without a branch, which could not be foreseen. */
    double daysAbove(int kind, double shadowWage) {
        return Indicator.above(wage[kind] - shadowWage) * days[kind] + 0.0; // no −0
    }

    /** Whether days are offered at a wage above one and not above another. */
    boolean isBetween(int kind, double low, double high) {
        long notAbove = ~Double.doubleToRawLongBits(high - wage[kind]);
        long above = Double.doubleToRawLongBits(low - wage[kind]);
        return (notAbove & above & Double.doubleToRawLongBits(0.0 - days[kind])) < 0;
    }

    /** What the offers pay above a shadow wage, US$: Σ J_k (w_k − ω)⁺. */
    public double rent(double shadowWage) {
        double sum = 0;
        for (int k = 0; k < KINDS; k++) {
            sum += days[k] * Math.max(wage[k] - shadowWage, 0.0);
        }
        return sum;
    }

    /** Days of all offers that are taken before offer {@code k}: of higher wage, or of the same wage and lower index. */
    double daysPreferredTo(int k) {
        double sum = 0;
        for (int j = 0; j < KINDS; j++) {
            sum += wage[j] > wage[k] || (wage[j] == wage[k] && j < k) ? days[j] : 0.0;
        }
        return sum;
    }
}
