package org.ayllu.core.market;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.CropMarket;
import org.ayllu.core.household.FinanceTerms;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.ledger.Ledger;
import org.ayllu.core.math.RootSearch;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.Segments;

/**
 * Eats, sells, buys, and finds the price at which local staples clear in each municipality. A household spreads what it has evenly over the seasons until the
 * first food harvest. What it draws from its store, local and traded staples as its municipality grows them, is worth {@code r = θ·p_L + (1−θ)·p_T} a unit and
 * goes for r/P units of the food that people eat. At price q it wants {@code c(q) = γ + β_f·X/q}. It sells what its season's part exceeds c at the selling
 * price, buys what c at the buying price exceeds that part, as far as cash and credit reach, and else eats what it has.
 *
 * <p>In the first two years the price of local staples is held at its base; what cities take in the second is the demand they have from then on.
 */
public final class FoodMarketPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.FOOD_MARKET;

    private static final double TOLERANCE = 1e-12;
    private static final double NEGLIGIBLE = 1e-11;
    private static final int WIDTH = 2;

    private final FoodTerms terms;
    private final FoodDemand demand;
    private final int firstHarvest;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final Blocks blocks;
    private final FoodSeason season;

    /**
     * The phase.
     *
     * @param rules what the market has to know of households and crops
     */
    public FoodMarketPhase(
            FoodTerms terms, Rules rules, HouseholdTable households, MunicipalityTable municipalities, Blocks blocks) {
        this.terms = terms;
        this.demand = new FoodDemand(terms);
        this.firstHarvest = rules.firstHarvest();
        this.households = households;
        this.municipalities = municipalities;
        this.blocks = blocks;
        this.season = new FoodSeason(rules, terms, households, municipalities);
    }

    /**
     * What the food market has to know of households and crops.
     *
     * @param finance cash and credit
     * @param foodShare share of food in full income above subsistence, β_f
     * @param firstHarvest season of the year in which the first food comes in
     * @param bands whether buying costs more than selling brings
     * @param ledger what households have received and paid when they come to the market
     */
    public record Rules(FinanceTerms finance, double foodShare, int firstHarvest, boolean bands, Ledger ledger) {}

    /** What households and traders pay each other, and what food is worth that traders bring from the city and take there. */
    public static List<Flow> flows(HouseholdTable households, MunicipalityTable municipalities) {
        Flow.Worth sold = new Flow.Worth(households.foodSold, municipalities.foodPrice);
        Flow.Worth bought = new Flow.Worth(households.foodBought, municipalities.foodPrice);
        return List.of(
                Flow.toHouseholds(households.foodSales, Account.TRADERS, "food", IncomeSource.CROPS),
                Flow.fromHouseholds(households.foodPurchases, Account.TRADERS, "food"),
                Flow.between(sold, Account.CITY, Account.TRADERS, "food"),
                Flow.between(bought, Account.TRADERS, Account.CITY, "food"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "eats, sells and buys food; clears local staples by municipality";
    }

    @Override
    public List<Column> reads() {
        List<Column> columns = new ArrayList<>(List.of(
                households.foodStock,
                households.harvest,
                households.planIncome,
                households.subsistence,
                households.cash,
                households.adultEquivalents,
                municipalities.tradedStaples,
                municipalities.farmTravel));
        columns.addAll(season.flows());
        columns.addAll(municipalities.output);
        return columns;
    }

    @Override
    public List<Column> writes() {
        return List.of(
                households.drawn,
                households.eaten,
                households.foodSold,
                households.foodBought,
                households.spoilt,
                households.foodSales,
                households.foodPurchases,
                municipalities.localStaples,
                municipalities.foodPrice,
                municipalities.storedFoodPrice,
                municipalities.localShare,
                municipalities.cityDemand,
                municipalities.soldToCity);
    }

    @Override
    public void step(Period period) {
        Segments segments = blocks.segments();
        int seasons = period.calendar().seasonsPerYear();
        int horizon = Math.floorMod(firstHarvest - period.season(), seasons);
        season.begin(seasons, horizon == 0 ? seasons : horizon);
        double[] partial = new double[segments.count() * WIDTH];
        double[] totals = new double[municipalities.rows() * WIDTH];
        prepare(1 - terms.spoilage() / seasons, partial, totals);
        double[] supply = new double[municipalities.rows()];
        for (int m = 0; m < supply.length; m++) {
            supply[m] = totals[m * WIDTH];
            mixHarvest(m, totals[m * WIDTH + 1]);
        }
        boolean benchmark = period.yearIndex() < 2;
        clear(supply, benchmark);
        blocks.forEachSegment(segment -> trade(segment, partial));
        segments.reduce(partial, WIDTH, totals);
        for (int m = 0; m < supply.length; m++) {
            double local = municipalities.localStaples.at(m);
            double eatenLocal = demand.localPerUnit(local, municipalities.foodPrice.at(m)) * totals[m * WIDTH];
            double sold = municipalities.localShare.at(m) * supply[m] - eatenLocal;
            municipalities.soldToCity.values()[m] = sold;
            learnCityDemand(m, sold, supply[m], period);
        }
    }

    /** Spoils what is in store; sums what the season can count on and what of it is of earlier harvests. */
    private void prepare(double keep, double[] partial, double[] totals) {
        blocks.forEachSegment(segment -> {
            int from = blocks.segments().from(segment);
            int to = blocks.segments().to(segment);
            double old = 0;
            for (int h = from; h < to; h++) {
                double stock = households.foodStock.at(h);
                households.spoilt.values()[h] = (1 - keep) * stock;
                old += keep * stock;
            }
            season.gather(from, to);
            partial[segment * WIDTH] = season.available(from, to);
            partial[segment * WIDTH + 1] = old;
        });
        blocks.segments().reduce(partial, WIDTH, totals);
    }

    private void mixHarvest(int m, double old) {
        double local = municipalities.localShare.at(m) * old;
        double all = old;
        for (int c = 0; c < municipalities.crops.size(); c++) {
            CropMarket market = municipalities.markets.get(c);
            double output = market.food() ? municipalities.output.get(c).at(m) : 0;
            local += market == CropMarket.LOCAL_STAPLE ? output : 0;
            all += output;
        }
        municipalities.localShare.values()[m] = all > 0 ? local / all : municipalities.localShare.at(m);
    }

    /** Finds the price of local staples; in the benchmark years it is held. */
    private void clear(double[] supply, boolean benchmark) {
        RootSearch[] searches = new RootSearch[supply.length];
        for (int m = 0; m < supply.length; m++) {
            double guess = benchmark ? 1 : municipalities.localStaples.at(m);
            searches[m] = benchmark
                    ? new RootSearch(1, 1, 1, TOLERANCE)
                    : new RootSearch(terms.lowestPrice(), terms.highestPrice(), guess, TOLERANCE);
            price(m, searches[m].argument());
        }
        double[] partial = new double[blocks.segments().count()];
        double[] eaten = new double[supply.length];
        boolean open = !benchmark;
        while (open) {
            blocks.forEachSegment(segment ->
                    partial[segment] = searches[blocks.segments().group(segment)].done() ? 0 : wanted(segment));
            blocks.segments().reduce(partial, 1, eaten);
            open = false;
            for (int m = 0; m < supply.length; m++) {
                if (!searches[m].done()) {
                    double excess = excessSupply(m, supply[m], eaten[m]);
                    searches[m].tell(excess, NEGLIGIBLE * (supply[m] + eaten[m]));
                    price(m, searches[m].argument());
                    open |= !searches[m].done();
                }
            }
        }
    }

    private void price(int m, double local) {
        double traded = municipalities.tradedStaples.at(m);
        double share = municipalities.localShare.at(m);
        municipalities.localStaples.values()[m] = local;
        municipalities.foodPrice.values()[m] = demand.foodPrice(local, traded);
        municipalities.storedFoodPrice.values()[m] = share * local + (1 - share) * traded;
    }

    private double excessSupply(int m, double supply, double eaten) {
        double local = municipalities.localStaples.at(m);
        return municipalities.localShare.at(m) * supply
                - demand.localPerUnit(local, municipalities.foodPrice.at(m)) * eaten
                - municipalities.cityDemand.at(m) * demand.city(local, municipalities.tradedStaples.at(m));
    }

    /** Food that the households of a segment eat at the current price. */
    private double wanted(int segment) {
        int m = blocks.segments().group(segment);
        return season.eaten(
                blocks.segments().from(segment),
                blocks.segments().to(segment),
                municipalities.foodPrice.at(m),
                worth(m));
    }

    /** Units of food for which a unit drawn from the store goes. */
    private double worth(int m) {
        return municipalities.storedFoodPrice.at(m) / municipalities.foodPrice.at(m);
    }

    /** Writes what each household of a segment eats, sells and buys; the segment's first sum is the food eaten. */
    private void trade(int segment, double[] partial) {
        int m = blocks.segments().group(segment);
        partial[segment * WIDTH] = season.trade(
                blocks.segments().from(segment),
                blocks.segments().to(segment),
                municipalities.foodPrice.at(m),
                worth(m));
        partial[segment * WIDTH + 1] = 0;
    }

    private void learnCityDemand(int m, double sold, double supply, Period period) {
        double before = municipalities.cityDemand.at(m);
        double next = before;
        if (period.yearIndex() == 1) {
            double floor = terms.cityDemandFloor() * municipalities.localShare.at(m) * supply;
            double take = Math.max(sold, floor) / demand.city(1, municipalities.tradedStaples.at(m));
            next = before + (take - before) / (period.season() + 1);
        } else if (period.yearIndex() > 1 && period.lastOfYear()) {
            next = before * (1 + terms.cityGrowth());
        }
        municipalities.cityDemand.values()[m] = next;
    }
}
