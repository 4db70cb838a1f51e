package org.ayllu.benchmarks.village;

import org.ayllu.core.decision.Regime;
import org.ayllu.models.highlands.HighlandsTerms;

/** Plans a household's year: its shadow wage and its shadow price of food together, by the equations of {@code org.ayllu.core.decision.PlanSolver}. */
final class Planner {
    private static final int JOBS = 3;
    private static final int MOST_STEPS = 200;
    private static final double TOLERANCE = 1e-12;
    private static final double SUBSISTENCE_CAP = 0.5;
    private static final double DEBT_CAP = 0.8;
    private static final double LEAST_INCOME = 1e-9;

    private final HighlandsTerms terms;
    private final int seasons;
    private final double foodShare;
    private final double leisureShare;
    private final double labourShare;
    private final double elasticity;
    private final double rentRatio;

    private final double[] jobDays = new double[JOBS];
    private final double[] jobWages = new double[JOBS];
    private double time;
    private double foodAsked;
    private double soldAsked;
    private double otherIncome;
    private double subsistence;
    private double sellingPrice;
    private double buyingPrice;
    private double sellingWage;
    private double hiringWage;
    private double sellingPower;
    private double hiringPower;

    private double asked;
    private double freeIncome;
    private double wage;
    private double fullIncome;
    private double food;
    private Regime labour = Regime.SELF_SUFFICIENT;

    Planner(Countryside country) {
        terms = country.terms;
        seasons = country.calendar.seasonsPerYear();
        foodShare = terms.preferences().food();
        leisureShare = terms.preferences().leisure();
        labourShare = country.labourShare;
        elasticity = country.elasticity;
        rentRatio = 1 / labourShare - 1;
    }

    void plan(Household household) {
        describe(household);
        limit();
        Plan plan = household.plan;
        plan.foodPrice = findFoodPrice(plan);
        plan.foodPower = Math.pow(plan.foodPrice, elasticity);
        plan.wage = wage;
        plan.labour = labour;
        plan.income = fullIncome;
        plan.subsistence = subsistence / seasons;
    }

    private void describe(Household household) {
        Municipality municipality = household.municipality;
        Family family = household.family;
        LabourMarket market = municipality.labour;
        sellingWage = market.sellingAt(municipality.expectedWage);
        hiringWage = market.hiringAt(municipality.expectedWage);
        sellingPower = Math.pow(sellingWage, -elasticity);
        hiringPower = Math.pow(hiringWage, -elasticity);
        sellingPrice = municipality.expectedFoodPrice * (1 - household.foodBand);
        buyingPrice = municipality.expectedFoodPrice * (1 + household.foodBand);
        time = seasons * (family.time - family.care - family.herding);
        foodAsked = household.farm.foodLand * municipality.foodLabourOfYear;
        soldAsked = household.farm.cashLand * municipality.cashLabourOfYear + seasons * household.work.tradeAsked;
        subsistence = terms.preferences().subsistence() * family.adultEquivalents;
        double spare = household.cash - terms.finance().buffer() * family.adultEquivalents;
        otherIncome = household.year.income[YearBook.Source.HERD.ordinal()]
                + seasons * household.remittances
                - household.farm.inputs
                + terms.finance().bufferDraw() * spare;
        for (int k = 0; k < JOBS; k++) {
            jobDays[k] = seasons * household.work.jobDays[k];
            jobWages[k] = household.work.jobWages[k];
        }
        jobDays[Work.CITY] = household.seasonalMigrant ? terms.migration().seasonalDays() : 0;
    }

    /** Caps debts and subsistence by the least full income of any wage and price inside the bands. */
    private void limit() {
        double least = sellingWage * time
                + rentRatio * (soldAsked + foodAsked * Math.pow(sellingPrice, elasticity)) * hiringPower * hiringWage
                + LEAST_INCOME;
        otherIncome = Math.max(otherIncome, -DEBT_CAP * least);
        subsistence = Math.min(subsistence, SUBSISTENCE_CAP * (least + otherIncome) / buyingPrice);
    }

    /** The selling price where food is left over there, the buying price where it lacks there, else the price between at which neither is so. */
    private double findFoodPrice(Plan plan) {
        double atFrom = foodLeft(sellingPrice);
        if (atFrom >= 0) {
            plan.food = Regime.SELLER;
            return sellingPrice;
        }
        double atTo = foodLeft(buyingPrice);
        if (atTo <= 0) {
            plan.food = Regime.BUYER;
            return buyingPrice;
        }
        plan.food = Regime.SELF_SUFFICIENT;
        double from = Math.log(sellingPrice);
        double to = Math.log(buyingPrice);
        double price = buyingPrice;
        int side = 0;
        for (int step = 0; step < MOST_STEPS && to - from > TOLERANCE; step++) {
            double x = (from * atTo - to * atFrom) / (atTo - atFrom);
            price = Math.exp(x);
            double left = foodLeft(price);
            if (Math.abs(left) <= TOLERANCE * food) {
                break;
            }
            if (left < 0) {
                from = x;
                atFrom = left;
                atTo = side < 0 ? 0.5 * atTo : atTo;
                side = -1;
            } else {
                to = x;
                atTo = left;
                atFrom = side > 0 ? 0.5 * atFrom : atFrom;
                side = 1;
            }
        }
        return price;
    }

    /** Food left to sell at a price of food and the shadow wage that goes with it. */
    private double foodLeft(double price) {
        double farm = foodAsked * Math.pow(price, elasticity);
        asked = farm + soldAsked;
        freeIncome = otherIncome - price * subsistence;
        double power = findWage();
        fullIncome = fullIncome(wage, power);
        food = subsistence + foodShare * fullIncome / price;
        return farm * power * wage / (labourShare * price) - food;
    }

    /** Finds the shadow wage; returns its power −ε. */
    private double findWage() {
        if (daysLeft(sellingWage, sellingPower) >= 0) {
            labour = Regime.SELLER;
            wage = sellingWage;
            return sellingPower;
        }
        if (daysLeft(hiringWage, hiringPower) <= 0) {
            labour = Regime.BUYER;
            wage = hiringWage;
            return hiringPower;
        }
        labour = Regime.SELF_SUFFICIENT;
        wage = between(sellingWage, hiringWage);
        return Math.pow(wage, -elasticity);
    }

    private double between(double lowest, double highest) {
        double low = lowest;
        double high = highest;
        for (int k = 0; k < JOBS; k++) {
            double offered = jobWages[k];
            if (jobDays[k] > 0 && offered > low && offered < high) {
                double without = daysLeft(offered, Math.pow(offered, -elasticity));
                if (without < 0) {
                    low = offered;
                } else if (without > jobDays[k]) {
                    high = offered;
                } else {
                    return offered;
                }
            }
        }
        double days = jobsAbove(0.5 * (low + high));
        double income = rent(high) + days * high;
        return Balance.wage(
                (1 - leisureShare) * (time - days),
                (1 + leisureShare * rentRatio) * asked,
                leisureShare * (freeIncome + income),
                elasticity,
                low,
                high);
    }

    private double daysLeft(double trial, double power) {
        return time - asked * power - leisureShare * fullIncome(trial, power) / trial - jobsAbove(trial);
    }

    private double fullIncome(double trial, double power) {
        return trial * time + rent(trial) + rentRatio * asked * power * trial + freeIncome;
    }

    private double jobsAbove(double trial) {
        double sum = 0;
        for (int k = 0; k < JOBS; k++) {
            sum += jobWages[k] > trial ? jobDays[k] : 0;
        }
        return sum;
    }

    private double rent(double trial) {
        double sum = 0;
        for (int k = 0; k < JOBS; k++) {
            sum += jobWages[k] > trial ? jobDays[k] * (jobWages[k] - trial) : 0;
        }
        return sum;
    }
}
