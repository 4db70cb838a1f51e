package org.ayllu.core.market;

import java.util.List;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;
import org.ayllu.core.table.Column;

/**
 * Hands out the year's rationed jobs by lottery. A worker of schooling s has the weight {@code exp(χ·(s − 6))·(women)·(indigenous)}; the chance is the weight
 * times the jobs over the sum of weights, at most .95. Where the lottery hands out more than there is, each job fills fewer days, so that no more is worked
 * than offered. Own trade asks days in the same way, without ration.
 */
public final class JobsPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.JOBS;

    private static final Purpose USUAL = Purpose.of("jobs.usualLuck");
    private static final Purpose YEAR = Purpose.of("jobs.luckOfYear");
    private static final Purpose KEPT = Purpose.of("jobs.kept");
    private static final Purpose WAGE = Purpose.of("jobs.wage");
    private static final Purpose ESTATE = Purpose.of("jobs.estate");
    private static final double LARGEST_CHANCE = 0.95;
    private static final int WIDTH = 2;

    private final JobTerms terms;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final Blocks blocks;
    private final Draws draws;

    /** The phase. */
    public JobsPhase(
            JobTerms terms, HouseholdTable households, MunicipalityTable municipalities, Blocks blocks, Draws draws) {
        this.terms = terms;
        this.households = households;
        this.municipalities = municipalities;
        this.blocks = blocks;
        this.draws = draws;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "hands out the year's non-farm and estate jobs by lottery";
    }

    @Override
    public List<Column> reads() {
        return List.of(
                households.workers,
                households.schooling,
                households.womenShare,
                households.indigenous,
                households.tradeSkill,
                municipalities.cityTravel,
                municipalities.exportPrice,
                municipalities.localIncome);
    }

    @Override
    public List<Column> writes() {
        return List.of(
                households.nonFarmOffer,
                households.nonFarmWage,
                households.estateOffer,
                households.tradeCoefficient,
                municipalities.nonFarmJobs,
                municipalities.estateJobs,
                municipalities.estateWage);
    }

    @Override
    public List<Purpose> purposes() {
        return List.of(USUAL, YEAR, KEPT, WAGE, ESTATE);
    }

    @Override
    public boolean due(Period period) {
        return period.firstOfYear();
    }

    @Override
    public void step(Period period) {
        int rows = municipalities.rows();
        double[] partial = new double[blocks.segments().count() * WIDTH];
        double[] totals = new double[rows * WIDTH];
        blocks.forEachSegment(segment -> {
            double weights = 0;
            double workers = 0;
            for (int h = blocks.segments().from(segment); h < blocks.segments().to(segment); h++) {
                weights += households.workers.at(h) * weight(h);
                workers += households.workers.at(h);
            }
            partial[segment * WIDTH] = weights;
            partial[segment * WIDTH + 1] = workers;
        });
        blocks.segments().reduce(partial, WIDTH, totals);
        Jobs jobs = jobs(period, totals);
        blocks.forEachSegment(segment -> offer(segment, period, jobs, partial));
        blocks.segments().reduce(partial, WIDTH, totals);
        blocks.forEachSegment(segment -> ration(segment, totals));
    }

    /** Jobs of each municipality in days a season, and the lottery's chances: per unit of weight, and per worker. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Jobs(double[] local, double[] nonFarmChance, double[] estateChance, double daysPerJob) {}

    private Jobs jobs(Period period, double[] totals) {
        int rows = municipalities.rows();
        double days = terms.daysPerJob() / period.calendar().seasonsPerYear();
        double growth = Elementary.pow(1 + terms.jobGrowth(), period.yearIndex());
        Jobs jobs = new Jobs(new double[rows], new double[rows], new double[rows], days);
        for (int m = 0; m < rows; m++) {
            double workers = totals[m * WIDTH + 1];
            double local = Elementary.exp(-terms.distanceDecay() * municipalities.hoursToCity(m))
                    * Elementary.pow(municipalities.localIncome.at(m), terms.incomeElasticity());
            double nonFarm = terms.nonFarmJobs() * growth * local * workers;
            double estate = terms.estateJobs()
                    * workers
                    * Elementary.pow(municipalities.exportPrice.at(m), terms.exportElasticity());
            jobs.local[m] = local;
            jobs.nonFarmChance[m] = nonFarm / Math.max(totals[m * WIDTH], 1e-9);
            jobs.estateChance[m] = estate / Math.max(workers, 1e-9);
            municipalities.nonFarmJobs.values()[m] = nonFarm * days;
            municipalities.estateJobs.values()[m] = estate * days;
            municipalities.estateWage.values()[m] = terms.estateWage();
        }
        return jobs;
    }

    private double weight(int h) {
        double women = 1 + households.womenShare.at(h) * (terms.womenChance() - 1);
        double indigenous = households.indigenous.at(h) == 1 ? terms.indigenousChance() : 1;
        return Elementary.exp(terms.schoolingChance() * (households.schooling.at(h) - JobTerms.USUAL_SCHOOLING))
                * women
                * indigenous;
    }

    private void offer(int segment, Period period, Jobs jobs, double[] partial) {
        int m = blocks.segments().group(segment);
        PurposeDraws usual = draws.at(USUAL, 0);
        PurposeDraws year = draws.at(YEAR, period.index());
        PurposeDraws kept = draws.at(KEPT, period.index());
        PurposeDraws wage = draws.at(WAGE, 0);
        PurposeDraws estate = draws.at(ESTATE, period.index());
        int seasons = period.calendar().seasonsPerYear();
        double nonFarmSum = 0;
        double estateSum = 0;
        for (int h = blocks.segments().from(segment); h < blocks.segments().to(segment); h++) {
            long id = households.table.ids()[h];
            double chance = Math.min(LARGEST_CHANCE, jobs.nonFarmChance[m] * weight(h));
            double estateChance = Math.min(LARGEST_CHANCE, jobs.estateChance[m]);
            double nonFarmDays = 0;
            double estateDays = 0;
            for (int worker = 0; worker < households.workers.at(h); worker++) {
                PurposeDraws luck = kept.uniform(id, worker) < terms.persistence() ? usual : year;
                nonFarmDays += luck.uniform(id, worker) < chance ? jobs.daysPerJob : 0.0;
                estateDays += estate.uniform(id, worker) < estateChance ? jobs.daysPerJob : 0.0;
            }
            double schooled =
                    Elementary.exp(terms.schoolingReturn() * (households.schooling.at(h) - JobTerms.USUAL_SCHOOLING));
            households.nonFarmOffer.values()[h] = nonFarmDays;
            households.estateOffer.values()[h] = estateDays;
            households.nonFarmWage.values()[h] =
                    terms.nonFarmWage() * schooled * wage.lognormalMeanOne(id, 0, terms.nonFarmWageSd());
            households.tradeCoefficient.values()[h] = terms.tradeDays()
                    / seasons
                    * households.workers.at(h)
                    * households.tradeSkill.at(h)
                    * schooled
                    * jobs.local[m];
            nonFarmSum += nonFarmDays;
            estateSum += estateDays;
        }
        partial[segment * WIDTH] = nonFarmSum;
        partial[segment * WIDTH + 1] = estateSum;
    }

    /** Shortens jobs where more were handed out than there are. */
    private void ration(int segment, double[] offered) {
        int m = blocks.segments().group(segment);
        double nonFarm = Math.min(1, municipalities.nonFarmJobs.at(m) / Math.max(offered[m * WIDTH], 1e-300));
        double estate = Math.min(1, municipalities.estateJobs.at(m) / Math.max(offered[m * WIDTH + 1], 1e-300));
        for (int h = blocks.segments().from(segment); h < blocks.segments().to(segment); h++) {
            households.nonFarmOffer.values()[h] *= nonFarm;
            households.estateOffer.values()[h] *= estate;
        }
    }
}
