package org.ayllu.core.farm;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.PerThread;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.math.ElementaryBlock;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;

/**
 * Lets crops grow with the labour of the season and brings in what is ripe. L days on crops that ask K at a shadow wage of 1 add
 * {@code (1/b)·land·q^(ε−1)·labour·(P/p)·(L/K)^b·luck·weather} to what stands on the fields, for food valued at q: the labour is measured by the value of the
 * crop, expected at price p, in units of food, expected at P, and the harvest by US$ at base prices.
 */
public final class CropsPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.CROPS;

    private static final int STRETCH = 512;
    /** Added above and below, so that who sows nothing divides 1 by 1; nothing beside any number of days. */
    private static final double NOTHING = 1e-300;

    /** What each thread needs for itself. */
    private static final class Scratch {
        private final ElementaryBlock elementary = new ElementaryBlock();
        private final double[] values = new double[STRETCH];
    }

    private final double labourShare;
    private final List<CropTerms> crops;
    private final CropCalendar calendar;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final Blocks blocks;
    private final PerThread<Scratch> scratch = new PerThread<>(Scratch::new);
    private final int firstCash;

    /** The phase. */
    public CropsPhase(
            FarmTerms terms,
            CropCalendar calendar,
            HouseholdTable households,
            MunicipalityTable municipalities,
            Blocks blocks) {
        this.labourShare = terms.labourShare();
        this.crops = List.copyOf(terms.crops().values());
        this.calendar = calendar;
        this.households = households;
        this.municipalities = municipalities;
        this.blocks = blocks;
        int cash = -1;
        for (int c = crops.size() - 1; c >= 0; c--) {
            cash = crops.get(c).use() == CropUse.CASH ? c : cash;
        }
        this.firstCash = cash;
    }

    /** Crops that are only sold, at the price that the border sets. */
    public static List<Flow> flows(HouseholdTable households) {
        return List.of(Flow.toHouseholds(
                households.cashCropSales, Account.REST_OF_WORLD, "crops for sale", IncomeSource.CROPS));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "grows crops with the labour of the season, harvests what is ripe";
    }

    @Override
    public List<Column> reads() {
        List<Column> columns = new ArrayList<>(List.of(
                households.cropDays,
                households.foodLand,
                households.cashLand,
                households.planFoodPrice,
                households.planFoodPower,
                households.luck,
                households.exposure));
        columns.addAll(municipalities.foodLabour);
        columns.addAll(municipalities.cashLabour);
        columns.addAll(municipalities.foodUsual);
        columns.addAll(municipalities.cashUsual);
        columns.addAll(municipalities.foodWeather);
        columns.addAll(municipalities.cashWeather);
        columns.addAll(municipalities.standingWeight);
        columns.addAll(municipalities.borderPrice);
        return columns;
    }

    @Override
    public List<Column> writes() {
        List<Column> columns = new ArrayList<>(List.of(households.harvest, households.cashCropSales));
        columns.addAll(households.standingFood);
        columns.addAll(households.standingCash);
        columns.addAll(municipalities.output);
        return columns;
    }

    @Override
    public void step(Period period) {
        int harvests = calendar.harvests();
        int width = 2 * harvests;
        double[] sums = new double[blocks.segments().count() * width];
        blocks.forEachSegment(segment -> grow(segment, period.season(), sums, width));
        double[] totals = new double[municipalities.rows() * width];
        blocks.segments().reduce(sums, width, totals);
        for (int m = 0; m < municipalities.rows(); m++) {
            for (int c = 0; c < crops.size(); c++) {
                int g = calendar.harvestGroup(c);
                boolean food = crops.get(c).use() == CropUse.FOOD;
                double harvested = totals[m * width + g + (food ? 0 : harvests)];
                municipalities.output.get(c).values()[m] = harvested * shareInHarvest(c, m);
            }
        }
    }

    /** Share of a crop in what is harvested with it, by the labour and weather that went into each. */
    private double shareInHarvest(int crop, int m) {
        double sum = 0;
        for (int c = 0; c < crops.size(); c++) {
            boolean together = calendar.harvestGroup(c) == calendar.harvestGroup(crop)
                    && crops.get(c).use() == crops.get(crop).use();
            sum += together ? municipalities.standingWeight.get(c).at(m) : 0.0;
        }
        return sum > 0 ? municipalities.standingWeight.get(crop).at(m) / sum : 0;
    }

    private void grow(int segment, int season, double[] sums, int width) {
        int m = blocks.segments().group(segment);
        double foodLabour = sum(municipalities.foodLabour, m);
        double cashLabour = sum(municipalities.cashLabour, m);
        double price =
                firstCash < 0 ? 1 : municipalities.borderPrice.get(firstCash).at(m);
        int end = blocks.segments().to(segment);
        for (int from = blocks.segments().from(segment); from < end; from += STRETCH) {
            int to = Math.min(end, from + STRETCH);
            double[] effort = effort(from, to, foodLabour, cashLabour);
            for (int h = from; h < to; h++) {
                grow(h, m, effort[h - from] * households.luck.at(h) / labourShare);
                harvest(h, price, season, sums, segment * width);
            }
        }
    }

    /** Days worked over days asked, to the power of the share of labour; of no meaning where no land is sown. */
    private double[] effort(int from, int to, double foodLabour, double cashLabour) {
        Scratch mine = scratch.get();
        double[] effort = mine.values;
        double[] foodLand = households.foodLand.values();
        double[] foodPower = households.planFoodPower.values();
        double[] cashLand = households.cashLand.values();
        double[] days = households.cropDays.values();
        for (int h = from; h < to; h++) {
            double asked = foodLand[h] * foodPower[h] * foodLabour + cashLand[h] * cashLabour;
            effort[h - from] = (days[h] + NOTHING) / (asked + NOTHING);
        }
        mine.elementary.pow(effort, labourShare, effort, 0, to - from);
        return effort;
    }

    private void grow(int h, int m, double scale) {
        double food = households.foodLand.at(h) * households.planFoodPower.at(h);
        double cash = households.cashLand.at(h);
        double eaten = scale * food / households.planFoodPrice.at(h);
        double sold = scale * cash;
        double exposure = households.exposure.at(h);
        for (int g = 0; g < calendar.harvests(); g++) {
            households.standingFood.get(g).values()[h] +=
                    eaten * reaching(municipalities.foodUsual.get(g), municipalities.foodWeather.get(g), m, exposure);
            households.standingCash.get(g).values()[h] +=
                    sold * reaching(municipalities.cashUsual.get(g), municipalities.cashWeather.get(g), m, exposure);
        }
    }

    /** Between the usual yield, where nothing of the weather reaches the crops, and the year's. */
    private static double reaching(DoubleColumn usual, DoubleColumn weather, int m, double exposure) {
        return usual.at(m) + exposure * (weather.at(m) - usual.at(m));
    }

    /** Brings in what is ripe and adds it to the sums. */
    private void harvest(int h, double price, int season, double[] sums, int from) {
        double food = 0;
        double cash = 0;
        for (int g = 0; g < calendar.harvests(); g++) {
            if (calendar.harvestSeason(g) == season) {
                double[] standingFood = households.standingFood.get(g).values();
                double[] standingCash = households.standingCash.get(g).values();
                food += standingFood[h];
                cash += standingCash[h];
                sums[from + g] += standingFood[h];
                sums[from + calendar.harvests() + g] += standingCash[h];
                standingFood[h] = 0;
                standingCash[h] = 0;
            }
        }
        households.harvest.values()[h] = food;
        households.cashCropSales.values()[h] = cash * price;
    }

    private static double sum(List<DoubleColumn> columns, int row) {
        double sum = 0;
        for (DoubleColumn column : columns) {
            sum += column.at(row);
        }
        return sum;
    }
}
