package org.ayllu.core.decision;

/** A search for a shadow wage: the bracket that is left and what was found. Part of the cursors, so that a search allocates nothing. */
final class ShadowWage {
    /** Wage where E is not above 0, US$ a day. */
    double low;
    /** That wage to the power −ε. */
    double lowPower;
    /** E there. */
    double atLow;
    /** Wage where E is not below 0, US$ a day. */
    double high;
    /** E there. */
    double atHigh;

    /** Found: ω, US$ a day. */
    double wage;
    /** Found: ω^−ε. */
    double power;

    /** Where the search begins. */
    ShadowWage between(double lowWage, double powerOfLow, double excessAtLow, double highWage, double excessAtHigh) {
        low = lowWage;
        lowPower = powerOfLow;
        atLow = excessAtLow;
        high = highWage;
        atHigh = excessAtHigh;
        return this;
    }

    /**
     * Narrows the bracket to one side of a job's wage, or ends at it.
     *
     * @param jobWage wage of a job inside the bracket
     * @param jobPower that wage to the power −ε
     * @param without E there without the job
     * @param jobDays days of the job
     * @return whether the search ended: the job is taken in part
     */
    boolean endsAt(double jobWage, double jobPower, double without, double jobDays) {
        if (without < 0) {
            low = jobWage;
            lowPower = jobPower;
            atLow = without;
            return false;
        }
        if (without > jobDays) {
            high = jobWage;
            atHigh = without - jobDays;
            return false;
        }
        wage = jobWage;
        power = jobPower;
        return true;
    }
}
