package org.ayllu.benchmarks.village;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.Period;
import org.ayllu.core.farm.CropCalendar;
import org.ayllu.core.random.Draws;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.HighlandsTerms;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The model: what is one for the whole country, and the schedule of a season. */
@SuppressWarnings("serial") // never saved
public final class Countryside extends SimState {
    /** Who is on MASON's schedule. */
    public enum Stepping {
        /** Each household, in an order that MASON shuffles for each stage. */
        BY_HOUSEHOLD,
        /** Each municipality, which then steps its households in a loop: not what is usual with MASON, but what its queue costs can be told by it. */
        BY_MUNICIPALITY
    }

    /** Stages of a season, in order. */
    static final int NATION = 0;

    static final int MUNICIPALITY_OPENS = 1;
    static final int HOUSEHOLD_BEGINS_YEAR = 2;
    static final int JOBS_OF_YEAR = 3;
    static final int HOUSEHOLD_PLANS_YEAR = 4;
    static final int LABOUR_MARKET = 5;
    static final int HOUSEHOLD_WORKS = 6;
    static final int FOOD_MARKET = 7;
    static final int HOUSEHOLD_LIVES = 8;
    static final int MUNICIPALITY_CLOSES = 9;
    static final int HOUSEHOLD_ENDS_YEAR = 10;
    static final int AFTERWARDS = 11;

    final HighlandsTerms terms;
    final Calendar calendar;
    final CropCalendar crops;
    final Border border;
    final Migration migration;
    final Planner planner;
    final Fate fate;
    private final Stepping stepping;
    final List<Municipality> municipalities = new ArrayList<>();
    final double labourShare;
    /** ε = 1/(1 − b). */
    final double elasticity;

    final double[] seasonalShare;

    Period now;
    boolean elNino;
    double usualYield = 1;
    int households;
    /** Members of all households who live in the city. */
    int newcomers;

    double cityEmployment;
    double abroadWage;

    /**
     * A country without people.
     *
     * @param keyed the engine's draws, to be checked against it; null for MASON's generator
     */
    private Countryside(long seed, HighlandsTerms terms, Calendar calendar, Stepping stepping, @Nullable Draws keyed) {
        super(seed);
        this.terms = terms;
        this.calendar = calendar;
        this.stepping = stepping;
        this.now = calendar.period(0);
        crops = new CropCalendar(terms.farm(), calendar);
        border = new Border(terms, calendar);
        labourShare = terms.farm().labourShare();
        elasticity = 1 / (1 - labourShare);
        migration = new Migration(terms.migration());
        planner = new Planner(this);
        seasonalShare = migration.seasonalShare(calendar);
        fate = keyed == null ? new Fate(random) : new KeyedFate(random, keyed, this);
    }

    /**
     * The people of a run of the engine before its first season, scheduled and ready for it.
     *
     * @param run not yet stepped; it may go on afterwards by itself
     * @param keyed the engine's draws, to be checked against it; null for MASON's generator
     */
    public static Countryside of(HighlandsRun run, long seed, Stepping stepping, @Nullable Draws keyed) {
        Countryside country =
                new Countryside(seed, run.terms(), run.simulation().calendar(), stepping, keyed);
        new Settler(country, run).settle();
        country.start();
        return country;
    }

    /** Schedules everybody; each household has an entry of its own for each of its stages. */
    @Override
    public void start() {
        super.start();
        int year = calendar.seasonsPerYear();
        schedule.scheduleRepeating(0.0, NATION, state -> beginSeason(), 1);
        for (Municipality municipality : municipalities) {
            schedule.scheduleRepeating(0.0, MUNICIPALITY_OPENS, state -> municipality.open(), 1);
            schedule.scheduleRepeating(0.0, JOBS_OF_YEAR, state -> municipality.lottery.handOut(), year);
            schedule.scheduleRepeating(0.0, LABOUR_MARKET, state -> municipality.labour.clear(), 1);
            schedule.scheduleRepeating(0.0, FOOD_MARKET, state -> municipality.clearFood(), 1);
            schedule.scheduleRepeating(0.0, MUNICIPALITY_CLOSES, state -> municipality.close(), 1);
            if (stepping == Stepping.BY_MUNICIPALITY) {
                schedule(new Together(municipality.households));
            } else {
                municipality.households.forEach(this::schedule);
            }
        }
        if (fate instanceof KeyedFate keyed) {
            keyed.numberNewcomers();
            schedule.scheduleRepeating(year - 1.0, AFTERWARDS, (Steppable) state -> keyed.numberNewcomers(), year);
        }
        schedule.scheduleRepeating(0.0, AFTERWARDS, state -> now = calendar.period(now.index() + 1), 1);
    }

    private void schedule(Stages who) {
        int year = calendar.seasonsPerYear();
        schedule.scheduleRepeating(0.0, HOUSEHOLD_BEGINS_YEAR, who::beginYear, year);
        schedule.scheduleRepeating(0.0, HOUSEHOLD_PLANS_YEAR, who::planYear, year);
        schedule.scheduleRepeating(0.0, HOUSEHOLD_WORKS, who, 1);
        schedule.scheduleRepeating(0.0, HOUSEHOLD_LIVES, who::live, 1);
        schedule.scheduleRepeating(year - 1.0, HOUSEHOLD_ENDS_YEAR, who::endYear, year);
    }

    private void beginSeason() {
        if (now.firstOfYear()) {
            elNino = fate.elNino() < terms.weather().elNinoChance();
            usualYield = Math.pow(1 + terms.weather().yieldTrend(), now.yearIndex());
            cityEmployment = migration.cityEmployment(households, newcomers, now.yearIndex());
            abroadWage = terms.migration().abroadWage().at(now.year());
            newcomers = 0;
        }
        border.season(now);
    }

    /** Simulates a year. */
    public void stepYear() {
        for (int season = 0; season < calendar.seasonsPerYear(); season++) {
            if (!schedule.step(this)) {
                throw new IllegalStateException("nothing is scheduled");
            }
        }
    }

    /** Wage that somebody in the city may expect, US$ a day. */
    double cityWage() {
        return cityEmployment * terms.migration().cityWage();
    }

    /** The municipality of an index. */
    Municipality municipality(int index) {
        return Objects.requireNonNull(municipalities.get(index));
    }
}
