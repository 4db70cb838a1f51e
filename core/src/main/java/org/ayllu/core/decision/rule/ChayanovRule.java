package org.ayllu.core.decision.rule;

import java.util.List;
import org.ayllu.core.decision.FoodPriceSearch;
import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Note;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Preferences;
import org.ayllu.core.decision.Production;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.decision.Toil;
import org.ayllu.core.math.Elementary;

/**
 * A family farm without a market for farm labour, which neither hires nor works on others' farms and weighs income against toil. It works until the last
 * day's fruit just pays for its drudgery, on its own crops, in its own trade and in the jobs that it is offered:
 * <pre>
 * ω = q·δ·(h / (T − h))^φ·(y / (q·n))^σ
 * </pre>
 * with ω the marginal product of a day, q the price of food, h of T days worked, y income and n what its members need. More mouths for each pair of hands
 * (a higher n over T) make a day of rest dearer, so that more is worked on the same land.
 *
 * <p>The season takes the part q·δ·(y / (q·n))^σ, the worth of a day at half of the days worked, from the plan. Debts count up to four fifths of what all
 * days could earn. See {@link Toil} for the search and {@link FoodPriceSearch} for q.
 *
 * <p>Reference: A. V. Chayanov (1925), The Theory of Peasant Economy, chapter 2; C. Nakajima (1986), Subjective Equilibrium Theory of the Farm
 * Household, chapter 2.
 */
public final class ChayanovRule implements LivelihoodRule {
    private static final List<Note> NOTES = List.of(new Note("worthOfDay", "US$/day"));
    /** Value of a day, relative to its worth at half of the days worked, to those who have nothing to work on. */
    private static final double NO_WORK = 1e-9;

    private final Preferences preferences;
    private final Production production;
    private final Drudgery drudgery;
    private final FoodPriceSearch search = new FoodPriceSearch() {
        @Override
        protected double foodLeft(PlanProblem problem, PlanChoice choice, double price) {
            return ChayanovRule.this.foodLeft(problem, choice, price);
        }
    };

    /** The rule for households of these preferences, this technology and this drudgery. */
    public ChayanovRule(Preferences preferences, Production production, Drudgery drudgery) {
        this.preferences = preferences;
        this.production = production;
        this.drudgery = drudgery;
    }

    @Override
    public List<Note> notes() {
        return NOTES;
    }

    @Override
    public void plan(PlanProblem problem, PlanChoice choice) {
        problem.otherIncome = Math.max(problem.otherIncome, -FoodPriceSearch.DEBT_CAP * earnable(problem));
        choice.labourRegime = Regime.SELF_SUFFICIENT;
        search.search(problem, choice);
    }

    /** What all days earn on the own farm and trade alone, or in jobs alone, whichever is more; US$. */
    private double earnable(PlanProblem problem) {
        double share = production.labourShare();
        double coefficient = problem.foodCoefficient * Elementary.pow(problem.sellingPrice, production.elasticity())
                + problem.cashCoefficient
                + problem.tradeCoefficient;
        double own = coefficient > 0 && problem.time > 0
                ? problem.time * Elementary.pow(coefficient / problem.time, 1 - share) / share
                : 0;
        double days = problem.offers.daysAbove(0);
        double jobs = days > 0 ? problem.offers.rent(0) * Math.min(1, problem.time / days) : 0;
        return Math.max(own, jobs);
    }

    private double foodLeft(PlanProblem problem, PlanChoice choice, double price) {
        double farm = problem.foodCoefficient * Elementary.pow(price, production.elasticity());
        Toil toil = choice.toil;
        toil.time = problem.time;
        toil.coefficient = farm + problem.cashCoefficient + problem.tradeCoefficient;
        toil.otherIncome = problem.otherIncome;
        toil.logWorth = Elementary.log(price * drudgery.worth());
        toil.need = price * drudgery.need() * Math.max(problem.adults, FoodPriceSearch.LEAST_INCOME);
        toil.toil = drudgery.toil();
        toil.satiety = drudgery.satiety();
        boolean works = toil.root(problem.offers, production, problem.sellingWage);
        double power = works ? toil.power : 0;
        double wage = works ? toil.wage : NO_WORK * price * drudgery.worth();
        double income =
                toil.coefficient * power * wage / production.labourShare() + toil.jobIncome + problem.otherIncome;
        choice.shadowWage = wage;
        choice.notes[0] = works ? toil.worthAtHalf(production) : price * drudgery.worth();
        double harvest = farm * power * wage / (production.labourShare() * price);
        return harvest - FoodPriceSearch.spend(problem, choice, preferences, income, price);
    }

    @Override
    public void allocate(SeasonProblem problem, SeasonChoice choice) {
        Toil toil = choice.toil;
        double worth = problem.notes[0];
        toil.time = problem.time;
        toil.coefficient = problem.cropCoefficient + problem.tradeCoefficient;
        toil.otherIncome = 0;
        toil.logWorth = Elementary.log(worth);
        toil.toil = drudgery.toil();
        toil.satiety = 0;
        boolean works = toil.root(problem.offers, production, worth);
        double power = works ? toil.power : 0;
        choice.shadowWage = works ? toil.wage : NO_WORK * worth;
        choice.cropDays = problem.cropCoefficient * power;
        choice.tradeDays = problem.tradeCoefficient * power;
        choice.hiredDays = 0;
        choice.farmWageDays = 0;
        for (int k = 0; k < Offers.KINDS; k++) {
            boolean before = k < toil.partKind && problem.offers.wage(k) == toil.wage;
            boolean taken = works && (problem.offers.wage(k) > toil.wage || before);
            choice.offerDays[k] = k == toil.partKind ? toil.partDays : taken ? problem.offers.days(k) : 0.0;
        }
    }

    /** Nothing: farm labour is neither sold nor hired. */
    @Override
    public double netLabourSupply(SeasonProblem problem, SeasonChoice scratch) {
        return 0;
    }
}
