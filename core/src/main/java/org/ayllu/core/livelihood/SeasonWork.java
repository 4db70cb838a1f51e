package org.ayllu.core.livelihood;

import java.util.List;
import org.ayllu.core.decision.Offers;
import org.ayllu.core.decision.SeasonKernel;
import org.ayllu.core.decision.SeasonPrices;
import org.ayllu.core.decision.SeasonRows;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.PerThread;
import org.ayllu.core.engine.Period;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.math.ElementaryBlock;
import org.ayllu.core.table.DoubleColumn;

/**
 * The households' season as the rule's kernel wants it: what does not change while the wage is searched is put into arrays once, the rest are the columns
 * themselves.
 */
final class SeasonWork {
    /** Sums of a segment: days sold, days hired; what households want of both, then what they get. */
    static final int WIDTH = 2;

    private static final int STRETCH = 512;
    /** Added above and below, so that a household without a trade divides 1 by 1; nothing beside any number of days. */
    private static final double NOTHING = 1e-300;

    private final double labourShare;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final Blocks blocks;
    private final PerThread<Scratch> scratch;
    private final SeasonRows rows = new SeasonRows();
    private final Answers answers;

    /** What each thread needs for itself. */
    private static final class Scratch {
        private final SeasonKernel kernel;
        private final ElementaryBlock elementary = new ElementaryBlock();
        private final double[] values = new double[STRETCH];

        private Scratch(SeasonKernel kernel) {
            this.kernel = kernel;
        }
    }

    SeasonWork(Theory theory, HouseholdTable households, MunicipalityTable municipalities, Blocks blocks) {
        this.labourShare = theory.production().labourShare();
        this.households = households;
        this.municipalities = municipalities;
        this.blocks = blocks;
        this.answers = new Answers(theory.rule(), households.table);
        this.scratch = new PerThread<>(() -> new Scratch(theory.rule().kernel()));
    }

    /** Puts the season's problems together. */
    void begin(int seasons) {
        int capacity = households.table.ids().length;
        if (rows.time.length != capacity) {
            rows.time = new double[capacity];
            rows.cropCoefficient = new double[capacity];
            rows.fullIncome = new double[capacity];
            rows.offeredWage[Offers.ESTATE] = new double[capacity];
        }
        rows.tradeCoefficient = households.tradeCoefficient.values();
        rows.offeredDays[Offers.NON_FARM] = households.nonFarmOffer.values();
        rows.offeredDays[Offers.ESTATE] = households.estateOffer.values();
        rows.offeredDays[Offers.CITY] = households.cityDays.values();
        rows.offeredWage[Offers.NON_FARM] = households.nonFarmWage.values();
        rows.offeredWage[Offers.CITY] = households.cityWage.values();
        rows.notes = new double[households.notes.size()][];
        for (int note = 0; note < rows.notes.length; note++) {
            rows.notes[note] = households.notes.get(note).values();
        }
        rows.shadowWage = households.shadowWage.values();
        rows.cropDays = households.cropDays.values();
        rows.hiredDays = households.hiredDays.values();
        rows.tradeDays = households.tradeDays.values();
        rows.farmWageDays = households.farmWageDays.values();
        rows.leisure = households.leisure.values();
        rows.takenDays[Offers.NON_FARM] = households.nonFarmDays.values();
        rows.takenDays[Offers.ESTATE] = households.estateDays.values();
        rows.takenDays[Offers.CITY] = households.cityWorkDays.values();
        blocks.forEachSegment(segment -> begin(segment, seasons));
    }

    private void begin(int segment, int seasons) {
        int m = blocks.segments().group(segment);
        int from = blocks.segments().from(segment);
        int to = blocks.segments().to(segment);
        double foodLabour = sum(municipalities.foodLabour, m);
        double cashLabour = sum(municipalities.cashLabour, m);
        double estateWage = municipalities.estateWage.at(m);
        double[] time = households.time.values();
        double[] care = households.care.values();
        double[] herding = households.herding.values();
        double[] left = rows.time;
        for (int h = from; h < to; h++) {
            left[h] = time[h] - care[h] - herding[h];
        }
        double[] food = households.foodLand.values();
        double[] power = households.planFoodPower.values();
        double[] cash = households.cashLand.values();
        double[] crop = rows.cropCoefficient;
        for (int h = from; h < to; h++) {
            crop[h] = food[h] * power[h] * foodLabour + cash[h] * cashLabour;
        }
        double[] plan = households.planIncome.values();
        double[] income = rows.fullIncome;
        double[] estate = rows.offeredWage[Offers.ESTATE];
        for (int h = from; h < to; h++) {
            income[h] = plan[h] / seasons;
            estate[h] = estateWage;
        }
    }

    /** Sums the days that the households of a segment would sell and hire. */
    void supply(int segment, SeasonPrices prices, Period period, double[] sums) {
        Scratch mine = scratch.get();
        double[] net = mine.values;
        double sold = 0;
        double hired = 0;
        int to = blocks.segments().to(segment);
        for (int from = blocks.segments().from(segment); from < to; from += STRETCH) {
            int length = Math.min(STRETCH, to - from);
            mine.kernel.netLabourSupply(rows, from, from + length, prices, net);
            for (int i = 0; i < length; i++) {
                sold += Math.max(net[i], 0);
                hired += Math.max(-net[i], 0);
            }
            if (!Double.isFinite(sold + hired)) {
                answers.supply(net, from, length, period);
            }
        }
        sums[segment * WIDTH] = sold;
        sums[segment * WIDTH + 1] = hired;
    }

    /** Lets the households of a segment divide their days; sums what they sell and hire. */
    void allocate(int segment, SeasonPrices prices, Period period, double[] sums) {
        Scratch mine = scratch.get();
        int from = blocks.segments().from(segment);
        int to = blocks.segments().to(segment);
        mine.kernel.allocate(rows, from, to, prices);
        if (!Answers.areSound(rows, from, to)) {
            answers.mend(rows, from, to, period);
        }
        double sold = 0;
        double hired = 0;
        for (int h = from; h < to; h++) {
            sold += rows.farmWageDays[h];
            hired += rows.hiredDays[h];
        }
        sums[segment * WIDTH] = sold;
        sums[segment * WIDTH + 1] = hired;
        for (int start = from; start < to; start += STRETCH) {
            tradeIncome(mine, start, Math.min(STRETCH, to - start));
        }
    }

    /** What own trade brings: L·(K/L)^(1−b)/b. */
    private void tradeIncome(Scratch mine, int start, int length) {
        double[] ratio = mine.values;
        double[] asked = rows.tradeCoefficient;
        double[] days = rows.tradeDays;
        double[] income = households.tradeIncome.values();
        for (int i = 0; i < length; i++) {
            ratio[i] = (asked[start + i] + NOTHING) / (days[start + i] + NOTHING);
        }
        mine.elementary.pow(ratio, 1 - labourShare, ratio, 0, length);
        for (int i = 0; i < length; i++) {
            income[start + i] = days[start + i] * ratio[i] / labourShare;
        }
    }

    /** Rations farm wage days and hired days to what is traded, and states wages earned and paid; sums the days that are worked and hired. */
    void pay(int segment, SeasonPrices prices, double[] sums) {
        int m = blocks.segments().group(segment);
        double employed = municipalities.employment.at(m);
        double found = municipalities.hiring.at(m);
        double sold = 0;
        double hired = 0;
        double estateWage = municipalities.estateWage.at(m);
        double selling = prices.sellingWage();
        double hiring = prices.hiringWage();
        for (int h = blocks.segments().from(segment); h < blocks.segments().to(segment); h++) {
            double wanted = households.farmWageDays.at(h);
            households.farmWageDays.values()[h] = employed * wanted;
            households.idleDays.values()[h] = (1 - employed) * wanted;
            households.farmWages.values()[h] = employed * wanted * selling;
            double days = meet(h, found);
            households.wagesPaid.values()[h] = days * hiring;
            sold += employed * wanted;
            hired += days;
            households.nonFarmWages.values()[h] = households.nonFarmDays.at(h) * households.nonFarmWage.at(h);
            households.estateWages.values()[h] = households.estateDays.at(h) * estateWage;
            households.cityWages.values()[h] = households.cityWorkDays.at(h) * households.cityWage.at(h);
        }
        sums[segment * WIDTH] = sold;
        sums[segment * WIDTH + 1] = hired;
    }

    /** Leaves a household the part of the days that it would hire; its crops go without the others, and the family's own days stay as they are. */
    private double meet(int h, double part) {
        double[] hired = households.hiredDays.values();
        double wanted = hired[h];
        hired[h] = part * wanted;
        if (part < 1) {
            households.cropDays.values()[h] = households.cropDays.at(h) - wanted + hired[h];
        }
        return hired[h];
    }

    private static double sum(List<DoubleColumn> columns, int row) {
        double sum = 0;
        for (DoubleColumn column : columns) {
            sum += column.at(row);
        }
        return sum;
    }
}
