package org.ayllu.benchmarks;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * A household as one would write it for MASON without further thought: an object with fields, stepped once a season, with {@code Math.pow} where the
 * equations have powers. The equations are those of {@code org.ayllu.core.decision.SeasonSolver}.
 */
@SuppressWarnings("serial") // never saved
final class FarmHousehold implements Steppable {
    private static final double[] NO_JOBS = {0, 0, 0};

    /** What all households of a municipality see, and the sums that they leave there. */
    static final class Market {
        double sellingWage;
        double hiringWage;
        double elasticity;
        double leisureShare;
        double sold;
        double hired;
    }

    private final Market market;
    double time;
    double cropCoefficient;
    double tradeCoefficient;
    double fullIncome;
    double[] jobDays = NO_JOBS;
    double[] jobWages = NO_JOBS;

    double shadowWage;
    double cropDays;
    double hiredDays;
    double tradeDays;
    double farmWageDays;
    double[] takenDays = new double[3];
    double leisure;

    FarmHousehold(Market market) {
        this.market = market;
    }

    @Override
    public void step(SimState state) {
        decide();
        market.sold += farmWageDays;
        market.hired += hiredDays;
    }

    void decide() {
        double left = daysLeft(market.sellingWage);
        hiredDays = 0;
        farmWageDays = 0;
        if (left > 0) {
            settle(market.sellingWage);
            farmWageDays = left;
        } else {
            double lacking = -daysLeft(market.hiringWage);
            if (lacking > 0) {
                settle(market.hiringWage);
                hiredDays = Math.min(lacking, cropDays);
            } else {
                settle(findShadowWage());
                takeOfferAtShadowWage();
            }
        }
        leisure = time - (cropDays - hiredDays) - tradeDays - farmWageDays - takenDays[0] - takenDays[1] - takenDays[2];
    }

    private double daysLeft(double wage) {
        double left = time
                - (cropCoefficient + tradeCoefficient) * Math.pow(wage, -market.elasticity)
                - market.leisureShare * fullIncome / wage;
        for (int k = 0; k < 3; k++) {
            if (jobWages[k] > wage) {
                left -= jobDays[k];
            }
        }
        return left;
    }

    private void settle(double wage) {
        double power = Math.pow(wage, -market.elasticity);
        shadowWage = wage;
        cropDays = cropCoefficient * power;
        tradeDays = tradeCoefficient * power;
        for (int k = 0; k < 3; k++) {
            takenDays[k] = jobWages[k] > wage ? jobDays[k] : 0;
        }
    }

    /** Looks for a job that is taken in part, then searches between two job wages by Newton's method. */
    private double findShadowWage() {
        double low = market.sellingWage;
        double high = market.hiringWage;
        for (int k = 0; k < 3; k++) {
            double wage = jobWages[k];
            if (jobDays[k] > 0 && wage > low && wage < high) {
                double without = daysLeft(wage);
                if (without < 0) {
                    low = wage;
                } else if (without > jobDays[k]) {
                    high = wage;
                } else {
                    return wage;
                }
            }
        }
        double from = Math.log(low);
        double to = Math.log(high);
        double x = 0.5 * (from + to);
        double jobs = 0;
        for (int k = 0; k < 3; k++) {
            jobs += jobWages[k] > Math.exp(x) ? jobDays[k] : 0;
        }
        for (int i = 0; i < 60; i++) {
            double work = (cropCoefficient + tradeCoefficient) * Math.exp(-market.elasticity * x);
            double rest = market.leisureShare * fullIncome * Math.exp(-x);
            double excess = time - jobs - work - rest;
            if (excess < 0) {
                from = x;
            } else {
                to = x;
            }
            double next = x - excess / (market.elasticity * work + rest);
            boolean inside = next > from && next < to;
            if (inside && Math.abs(next - x) < 1e-7) {
                return Math.exp(next);
            }
            x = inside ? next : 0.5 * (from + to);
        }
        return Math.exp(x);
    }

    private void takeOfferAtShadowWage() {
        double free = time
                - cropDays
                - tradeDays
                - takenDays[0]
                - takenDays[1]
                - takenDays[2]
                - market.leisureShare * fullIncome / shadowWage;
        for (int k = 0; k < 3; k++) {
            if (jobWages[k] == shadowWage) {
                takenDays[k] = Math.max(0, Math.min(jobDays[k], free));
            }
        }
    }
}
