package org.ayllu.benchmarks;

import org.ayllu.core.decision.LivelihoodRule;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.PlanChoice;
import org.ayllu.core.decision.PlanProblem;
import org.ayllu.core.decision.SeasonChoice;
import org.ayllu.core.decision.SeasonKernel;
import org.ayllu.core.decision.SeasonProblem;
import org.ayllu.core.decision.SeasonRows;
import org.ayllu.core.engine.PerThread;
import org.ayllu.core.engine.Workers;

/** The same season of the same households, decided in several ways; each leaves its answers in the sample's arrays or can copy them there. */
final class Contestants {
    private static final int BLOCK = 1024;

    private final SeasonSample sample;
    private final FarmHousehold.Market market = new FarmHousehold.Market();

    Contestants(SeasonSample sample) {
        this.sample = sample;
        market.sellingWage = sample.prices.sellingWage();
        market.hiringWage = sample.prices.hiringWage();
        market.elasticity = sample.production.elasticity();
        market.leisureShare = SeasonSample.LEISURE;
    }

    /** One object per household. */
    FarmHousehold[] objects() {
        FarmHousehold[] all = new FarmHousehold[sample.households];
        for (int h = 0; h < all.length; h++) {
            all[h] = new FarmHousehold(market);
            all[h].jobDays = new double[Offers.KINDS];
            all[h].jobWages = new double[Offers.KINDS];
            read(h, all[h]);
        }
        return all;
    }

    void loop(FarmHousehold[] households) {
        for (FarmHousehold household : households) {
            household.decide();
        }
    }

    /** Arrays and a plain loop: the same code, fed from arrays. */
    void arrays(FarmHousehold cursor) {
        for (int h = 0; h < sample.households; h++) {
            read(h, cursor);
            cursor.decide();
            write(h, cursor);
        }
    }

    FarmHousehold cursor() {
        FarmHousehold cursor = new FarmHousehold(market);
        cursor.jobDays = new double[Offers.KINDS];
        cursor.jobWages = new double[Offers.KINDS];
        return cursor;
    }

    /** The engine, on one thread, block by block. */
    void kernel(SeasonKernel kernel) {
        for (int from = 0; from < sample.households; from += BLOCK) {
            kernel.allocate(sample.rows, from, Math.min(sample.households, from + BLOCK), sample.prices);
        }
    }

    /** The engine on several threads. */
    void kernel(PerThread<SeasonKernel> kernels, Workers workers) {
        int blocks = (sample.households + BLOCK - 1) / BLOCK;
        workers.forEach(
                blocks,
                block -> kernels.get()
                        .allocate(
                                sample.rows,
                                block * BLOCK,
                                Math.min(sample.households, (block + 1) * BLOCK),
                                sample.prices));
    }

    /** A modeller's own rule, which sees one household through a cursor: here the theory itself, so that answers can be compared. */
    SeasonKernel ownRule() {
        LivelihoodRule theory = sample.rule;
        return new LivelihoodRule() {
            @Override
            public void plan(PlanProblem problem, PlanChoice choice) {
                theory.plan(problem, choice);
            }

            @Override
            public void allocate(SeasonProblem problem, SeasonChoice choice) {
                theory.allocate(problem, choice);
            }
        }.kernel();
    }

    private void read(int h, FarmHousehold to) {
        SeasonRows rows = sample.rows;
        to.time = rows.time[h];
        to.cropCoefficient = rows.cropCoefficient[h];
        to.tradeCoefficient = rows.tradeCoefficient[h];
        to.fullIncome = rows.fullIncome[h];
        for (int k = 0; k < Offers.KINDS; k++) {
            to.jobDays[k] = rows.offeredDays[k][h];
            to.jobWages[k] = rows.offeredWage[k][h];
        }
    }

    /** Copies what an object chose into the arrays. */
    void write(int h, FarmHousehold from) {
        SeasonRows rows = sample.rows;
        rows.shadowWage[h] = from.shadowWage;
        rows.cropDays[h] = from.cropDays;
        rows.hiredDays[h] = from.hiredDays;
        rows.tradeDays[h] = from.tradeDays;
        rows.farmWageDays[h] = from.farmWageDays;
        rows.leisure[h] = from.leisure;
        for (int k = 0; k < Offers.KINDS; k++) {
            rows.takenDays[k][h] = from.takenDays[k];
        }
    }
}
