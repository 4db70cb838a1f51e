package org.ayllu.models.highlands;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.decision.Note;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.Regime;
import org.ayllu.core.engine.Simulation;
import org.ayllu.core.household.Accounts;
import org.ayllu.core.household.Activity;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.Writers;
import org.ayllu.models.model.HouseholdYear;
import org.ayllu.models.model.HouseholdYear.Meals;
import org.ayllu.models.model.HouseholdYear.Means;
import org.ayllu.models.model.HouseholdYear.Option;
import org.ayllu.models.model.HouseholdYear.Position;

/** Looks over a household's shoulder for a year, to say why it did what it did. */
final class Explanation {
    private final HighlandsRun run;
    private final HouseholdTable households;
    private final long household;
    private final int year;
    private final PlanProblem problem = new PlanProblem();
    private final double[] offered = new double[Offers.KINDS];
    private final double[] wages = new double[Offers.KINDS];
    private int row;
    private double cash;
    private double store;

    /**
     * Runs on to the end of a year and explains a household in it.
     *
     * @param run a run that has not yet begun that year
     * @throws IllegalArgumentException when there is no such household at first or in the year, or the year is not ahead
     */
    static HouseholdYear of(HighlandsRun run, long household, int year) {
        Simulation simulation = run.simulation();
        int seasons = simulation.calendar().seasonsPerYear();
        int firstYear =
                simulation.calendar().startYear() - simulation.calendar().warmUpYears();
        int sowing = (year - firstYear) * seasons;
        if (run.tables().households().table.rowOf(household) < 0) {
            throw new IllegalArgumentException("there is no household " + household);
        }
        if (sowing < simulation.period() || sowing >= simulation.calendar().periods()) {
            throw new IllegalArgumentException("year " + year + " does not lie between "
                    + (firstYear + (simulation.period() + seasons - 1) / seasons) + " and "
                    + (firstYear + simulation.calendar().periods() / seasons - 1));
        }
        while (simulation.period() < sowing) {
            simulation.stepPeriod();
        }
        return new Explanation(run, household, year).watch();
    }

    private Explanation(HighlandsRun run, long household, int year) {
        this.run = run;
        this.households = run.tables().households();
        this.household = household;
        this.year = year;
    }

    private HouseholdYear watch() {
        Simulation simulation = run.simulation();
        int seasons = simulation.calendar().seasonsPerYear();
        Means means = new Means(0, 0, 0, 0, 0, 0);
        double next = simulation.schedule.getTime() + 1;
        simulation.schedule.scheduleOnce(next, simulation.plan().after(Writers.FOUNDING), state -> find());
        simulation.schedule.scheduleOnce(
                next,
                simulation.plan().after(Writers.PLANNING),
                state -> run.plan().planning(run.ledger()).describe(problem, row, seasons));
        for (int season = 0; season < seasons; season++) {
            simulation.stepPeriod();
            if (season == 0) {
                means = new Means(
                        households.size.at(row),
                        households.workers.at(row),
                        households.land(row),
                        households.herd.at(row),
                        cash,
                        store);
            }
            offer(Offers.NON_FARM, households.nonFarmOffer.at(row), households.nonFarmWage.at(row));
            offer(
                    Offers.ESTATE,
                    households.estateOffer.at(row),
                    run.tables().municipalities().estateWage.at(households.municipality.at(row)));
            offer(Offers.CITY, households.cityDays.at(row), households.cityWage.at(row));
        }
        return explanation(means);
    }

    /** Rows stay for the year once households have been founded and taken in. */
    private void find() {
        row = households.table.rowOf(household);
        if (row < 0) {
            throw new IllegalArgumentException("household " + household
                    + " had no adult left and was taken in by another before the year " + year);
        }
        cash = households.cash.at(row);
        store = households.foodStock.at(row);
    }

    private void offer(int kind, double days, double wage) {
        offered[kind] += days;
        wages[kind] = wage;
    }

    private HouseholdYear explanation(Means means) {
        Accounts accounts = households.accounts;
        Map<Activity, Double> days = new EnumMap<>(Activity.class);
        for (Activity activity : Activity.values()) {
            days.put(activity, accounts.days.get(activity.ordinal()).at(row));
        }
        Map<IncomeSource, Double> income = new LinkedHashMap<>();
        for (IncomeSource source : accounts.sources) {
            income.put(source, accounts.incomeOf(source).at(row));
        }
        Position labour = new Position(
                Regime.values()[households.labourRegime.at(row)],
                problem.sellingWage,
                households.planWage.at(row),
                problem.hiringWage);
        Position food = new Position(
                Regime.values()[households.foodRegime.at(row)],
                problem.sellingPrice,
                households.planFoodPrice.at(row),
                problem.buyingPrice);
        return new HouseholdYear(
                households.table.ids()[row],
                run.tables().municipalities().names.get(households.municipality.at(row)),
                year,
                means,
                labour,
                food,
                households.planIncome.at(row),
                options(days, accounts),
                days,
                income,
                new Meals(accounts.harvest.at(row), accounts.eaten.at(row), accounts.netFoodSales.at(row)),
                run.livelihood(),
                notes());
    }

    private Map<String, Double> notes() {
        Map<String, Double> notes = new LinkedHashMap<>();
        List<Note> kept = run.theory().rule().notes();
        for (int note = 0; note < kept.size(); note++) {
            notes.put(kept.get(note).name(), households.notes.get(note).at(row));
        }
        return notes;
    }

    private List<Option> options(Map<Activity, Double> days, Accounts accounts) {
        double shadow = households.planWage.at(row);
        double unlimited = Double.POSITIVE_INFINITY;
        return List.of(
                new Option("own crops, " + ownDay(), shadow, unlimited, taken(days, Activity.OWN_CROPS)),
                new Option("own trade, " + ownDay(), shadow, unlimited, taken(days, Activity.OWN_TRADE)),
                new Option(
                        "farm wage work, after search",
                        problem.sellingWage,
                        unlimited,
                        taken(days, Activity.FARM_WAGE)),
                offer(Activity.NON_FARM_WAGE, Offers.NON_FARM, days),
                offer(Activity.ESTATE_WAGE, Offers.ESTATE, days),
                offer(Activity.SEASONAL_MIGRATION, Offers.CITY, days),
                new Option(
                        "hiring for the own crops, cost", problem.hiringWage, unlimited, accounts.hiredDays.at(row)));
    }

    /** Which day of own work the plan reckons with. */
    private String ownDay() {
        return run.livelihood() instanceof LivelihoodTerms.Satisficing ? "usual day" : "last day";
    }

    private Option offer(Activity activity, int kind, Map<Activity, Double> days) {
        return new Option(activity.label(), wages[kind], offered[kind], taken(days, activity));
    }

    private static double taken(Map<Activity, Double> days, Activity activity) {
        return days.getOrDefault(activity, 0.0);
    }
}
