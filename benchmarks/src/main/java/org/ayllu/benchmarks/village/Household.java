package org.ayllu.benchmarks.village;

import java.util.Arrays;
import sim.engine.SimState;

/** A household: what it is, and what it does in each stage of a season. */
@SuppressWarnings("serial") // never saved
final class Household implements Stages {
    private static final double[] NOBODY = {};

    final Municipality municipality;
    final boolean indigenous;
    final double tradeSkill;
    final double jobSkill;
    /** Half-width of its band of food prices. */
    final double foodBand;

    final Family family = new Family();
    final Farm farm;
    final Plan plan = new Plan();
    final Work work;
    final Larder larder;
    final YearBook year = new YearBook();

    double cash;
    double remittances;
    double journeys;
    double goods;
    boolean seasonalMigrant;
    private double[] usualJobLuck = NOBODY;

    /**
     * A household that owns nothing.
     *
     * @param travelHours hours from the farm to its market
     */
    Household(Municipality municipality, double travelHours, boolean indigenous, double tradeSkill) {
        Countryside country = municipality.country;
        this.municipality = municipality;
        this.indigenous = indigenous;
        this.tradeSkill = tradeSkill;
        foodBand = country.terms.food().band(travelHours);
        farm = new Farm(this, country.crops.harvests());
        work = new Work(this);
        larder = new Larder(this);
        plan.wage = country.terms.labour().farmWage();
        double sd = country.terms.jobs().nonFarmWageSd();
        jobSkill = Math.exp(sd * country.fate.jobSkill(this) - 0.5 * sd * sd);
    }

    @Override
    public void beginYear(SimState state) {
        Countryside country = municipality.country;
        double sd = country.terms.weather().householdSd();
        farm.luck = Math.exp(sd * country.fate.luck(this) - 0.5 * sd * sd);
        country.migration.decide(this);
        family.count(country.terms.time(), country.calendar.seasonsPerYear(), farm.herd);
        farm.sow();
    }

    @Override
    public void planYear(SimState state) {
        municipality.country.planner.plan(this);
    }

    @Override
    public void step(SimState state) {
        work.divideDays();
        farm.grow(work.cropDays);
        farm.harvest();
        farm.breed(cash);
        larder.take();
    }

    @Override
    public void live(SimState state) {
        larder.trade();
        settle();
        year.add(this);
        journeys = 0;
        farm.inputs = 0;
    }

    @Override
    public void endYear(SimState state) {
        Countryside country = municipality.country;
        family.endYear(country.terms.demography(), country.fate);
        country.newcomers += family.comeHome(country.terms.migration().returning(), country.fate);
    }

    /** Income of the season from all but food, US$. */
    double moneyIncome() {
        return remittances + work.wages() + work.tradeIncome + farm.cashCropSales + farm.herdSales;
    }

    /** Paid in the season for all but food, goods and tools, US$. */
    double moneyCosts() {
        return work.wagesPaid + farm.inputs + journeys;
    }

    private void settle() {
        Countryside country = municipality.country;
        int seasons = country.calendar.seasonsPerYear();
        double credit = country.terms.finance().credit() * family.adultEquivalents;
        double buffer = country.terms.finance().buffer() * family.adultEquivalents;
        cash += moneyIncome() + larder.sales - moneyCosts() - larder.purchases;
        larder.store();
        double planned = country.terms.preferences().preferences().goods() * plan.income / seasons;
        goods = Math.max(0, Math.min(planned, cash + credit));
        double spare = Math.max(0, cash - goods - buffer);
        double invested = country.now.lastOfYear() ? country.terms.finance().investment() * spare : 0;
        cash -= goods + invested;
        farm.tools = farm.tools * (1 - country.terms.finance().toolWear() / seasons) + invested;
    }

    /** A worker's luck in the lottery of jobs that lasts. */
    double usualJobLuck(int worker) {
        int known = usualJobLuck.length;
        if (worker >= known) {
            usualJobLuck = Arrays.copyOf(usualJobLuck, worker + 1);
            for (int w = known; w <= worker; w++) {
                usualJobLuck[w] = municipality.country.fate.usualJobLuck(this, w);
            }
        }
        return usualJobLuck[worker];
    }
}
