package org.ayllu.models.farmplan;

import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.decision.rule.NonSeparableRule;
import org.ayllu.core.math.RootSearch;

/**
 * The year's programme. First the household is calibrated: what it would do at the reference wage, by {@link NonSeparableRule}, gives the value of a day ω⁰, of
 * food q⁰, days by activity and leisure R⁰. Around them every marginal value is a straight line ({@link LinearReturns}); a day on food crops yields
 * ρ = ω⁰/q⁰ of food at the margin. For a food price q the programme is
 * <pre>
 * max  q·Y_F(L_F) + V_C(L_C) + V_B(L_B) + U(R) + Σ w_k·J_k + w₋·S − w₊·H
 * s.t. L_F + L_C + L_B + R + Σ J_k + S = T + H,   0 ≤ J_k ≤ offered,   R ≤ T,   L_F and L_C at least a garden
 * </pre>
 * and food is in balance, Y_F + bought = c + sold, at the selling price, the buying price or one between at which nothing changes hands. Money earned, own food
 * included, is counted as accounts do, L days on what took L⁰ yielding (L/L⁰)^b of its usual return, without the costs of calibration. It is spent as in a linear expenditure system of food and goods: with X = (money + M − q·γ)/(1 − β_l), food is c = γ + β_f·X/q and other goods
 * β_g·X, so that spending is income. Leisure has its price in the programme instead.
 *
 * <p>Reference: K. Louhichi and S. Gomez y Paloma (2014), A farm household model for agri-food policy analysis in developing countries, Food Policy 45:
 * 1-13, a programming model with price bands, calibrated by PMP, and a linear expenditure system.
 */
final class YearProgramme {
    private static final double TOLERANCE = 1e-13;
    private static final double NEGLIGIBLE = 1e-12;
    private static final double SUBSISTENCE_CAP = 0.5;
    private static final double DEBT_CAP = 0.8;
    private static final int MOST_HALVINGS = 10;

    private final Preferences preferences;
    private final Production production;
    private final Calibration calibration;
    private final LinearReturns returns;

    private final PlanProblem problem;
    private final PlanChoice choice;
    private double reference;
    private double realReference;
    private double food;
    private double cash;
    private double trade;
    private double leisure;
    private double subsistence;

    /** The programme of a household, calibrated; its plan goes to {@code choice}. Debts that it cannot bear are halved in the problem until it can. */
    YearProgramme(FarmPlanRule rule, PlanProblem problem, PlanChoice choice) {
        preferences = rule.preferences();
        production = rule.production();
        calibration = rule.calibration();
        returns = rule.returns();
        this.problem = problem;
        this.choice = choice;
        calibrate(rule);
        for (int halving = 1; problem.otherIncome < -DEBT_CAP * leastEarned(); halving++) {
            problem.otherIncome = halving < MOST_HALVINGS ? 0.5 * problem.otherIncome : 0;
            calibrate(rule);
        }
        double most = SUBSISTENCE_CAP * (leastEarned() + problem.otherIncome) / problem.buyingPrice;
        subsistence = Math.min(subsistence, most);
    }

    private void calibrate(FarmPlanRule rule) {
        PlanProblem base = atReference(problem, calibration, production);
        PlanChoice usual = new PlanChoice();
        rule.base().plan(base, usual);
        problem.otherIncome = base.otherIncome;
        reference = usual.shadowWage;
        realReference = usual.shadowWage / usual.foodPrice;
        double power = production.demandPower(realReference);
        food = problem.foodCoefficient * power;
        cash = problem.cashCoefficient * power;
        trade = problem.tradeCoefficient * production.demandPower(reference);
        leisure = Math.min(problem.time, preferences.leisure() * usual.fullIncome / reference);
        subsistence = usual.food - preferences.food() * usual.fullIncome / usual.foodPrice;
    }

    /** The same household at the reference wage: the band keeps its width, its geometric mean buys the reference wage at the mean price of food. */
    static PlanProblem atReference(PlanProblem problem, Calibration calibration, Production production) {
        PlanProblem base = new PlanProblem();
        double price = 0.5 * (problem.sellingPrice + problem.buyingPrice);
        double level = calibration.referenceWage() * price / Math.sqrt(problem.sellingWage * problem.hiringWage);
        base.time = problem.time;
        base.foodCoefficient = problem.foodCoefficient;
        base.cashCoefficient = problem.cashCoefficient;
        base.tradeCoefficient = problem.tradeCoefficient;
        base.otherIncome = problem.otherIncome;
        base.subsistence = problem.subsistence;
        base.sellingPrice = problem.sellingPrice;
        base.buyingPrice = problem.buyingPrice;
        base.sellingWage = level * problem.sellingWage;
        base.hiringWage = level * problem.hiringWage;
        base.sellingPower = production.demandPower(base.sellingWage);
        base.hiringPower = production.demandPower(base.hiringWage);
        for (int k = 0; k < Offers.KINDS; k++) {
            base.offers.set(k, problem.offers.days(k), problem.offers.wage(k));
        }
        return base;
    }

    /** Less than the money of any wage and food price inside the bands: debts and subsistence count only as far as it can bear them. */
    private double leastEarned() {
        double low = problem.sellingWage;
        double high = problem.hiringWage;
        double cropDay = realReference * problem.sellingPrice;
        double garden = returns.garden(high / cropDay);
        return low * (problem.time - leisureDays(low))
                + rent(food, Math.max(garden, returns.intensity(high / cropDay)), cropDay, high)
                + problem.offers.rent(high)
                + almostNothing();
    }

    void plan() {
        double low = problem.sellingPrice;
        double high = problem.buyingPrice;
        if (foodLeft(low) >= 0) {
            choice.foodRegime = Regime.SELLER;
        } else if (low == high || foodLeft(high) <= 0) {
            choice.foodRegime = Regime.BUYER;
        } else {
            choice.foodRegime = Regime.SELF_SUFFICIENT;
            RootSearch search = new RootSearch(low, high, Math.sqrt(low * high), TOLERANCE);
            while (!search.done()) {
                double left = foodLeft(search.argument());
                search.tell(left, NEGLIGIBLE * choice.food);
            }
            foodLeft(search.argument());
        }
        choice.notes[SeasonProgramme.CROP_REFERENCE] = realReference * choice.foodPrice;
        choice.notes[SeasonProgramme.REFERENCE] = reference;
        choice.notes[SeasonProgramme.LEISURE] = leisure / problem.time;
    }

    /** Food harvested less food eaten at a food price; leaves both, the value of a day and X in the choice. */
    private double foodLeft(double price) {
        double cropReference = realReference * price;
        double sold = cash * pricePower(price);
        double garden = returns.garden(problem.hiringWage / cropReference);
        double wage = wage(food + sold, cropReference, garden);
        double intensity = Math.max(garden, returns.intensity(wage / cropReference));
        double harvest = realReference * food * returns.accounts(intensity);
        double money = wage * (problem.time - leisureDays(wage))
                + problem.offers.rent(wage)
                + rent(food + sold, intensity, cropReference, wage)
                + rent(trade, returns.intensity(wage / reference), reference, wage)
                + almostNothing();
        choice.shadowWage = wage;
        choice.foodPrice = price;
        choice.fullIncome = (money + problem.otherIncome - price * subsistence) / (1 - preferences.leisure());
        choice.food = subsistence + preferences.food() * choice.fullIncome / price;
        return harvest - choice.food;
    }

    private double wage(double crops, double cropReference, double garden) {
        DayUses uses = new DayUses(problem.time, problem.offers)
                .andAtLeast(garden * crops, crops, cropReference, returns.elasticity())
                .and(trade, reference, returns.elasticity())
                .andAtMost(problem.time, leisure, reference, calibration.leisureElasticity());
        if (uses.left(problem.sellingWage) >= 0) {
            choice.labourRegime = Regime.SELLER;
            return problem.sellingWage;
        }
        if (problem.sellingWage == problem.hiringWage || uses.left(problem.hiringWage) <= 0) {
            choice.labourRegime = Regime.BUYER;
            return problem.hiringWage;
        }
        choice.labourRegime = Regime.SELF_SUFFICIENT;
        return uses.root(problem.sellingWage, problem.hiringWage);
    }

    /** q^−ε: crops only sold keep their own prices, so that a dearer day at home, ρ·q, leaves fewer of them. */
    private double pricePower(double price) {
        return production.demandPower(price);
    }

    private double leisureDays(double wage) {
        double wanted = leisure * Math.max(0, 1 + calibration.leisureElasticity() * (1 - wage / reference));
        return Math.min(problem.time, wanted);
    }

    /** What an activity brings, by accounts, beyond the value of the days in it. */
    private double rent(double days, double intensity, double dayReference, double wage) {
        return days * Math.max(0, dayReference * returns.accounts(intensity) - wage * intensity);
    }

    /** Added to money, so that a household that has nothing has a full income above 0. */
    private double almostNothing() {
        return NEGLIGIBLE * problem.sellingWage * problem.time;
    }
}
