package org.ayllu.core.market;

import org.ayllu.core.engine.PerThread;
import org.ayllu.core.household.FinanceTerms;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.math.BlockSum;

/**
 * What the households of a season bring to the food market, put into arrays once, so that a trial of a price goes through five of them and not through two
 * dozen columns (2 instead of 10 ns a household).
 *
 * <p>At price q, with half-width b of its band, a household wants {@code γ + β_f·X/(q·(1 ∓ b))} as seller and as buyer, and buys for what it has at most.
 */
final class FoodSeason {
    private static final int STRETCH = 512;

    private final FoodMarketPhase.Rules rules;
    private final FoodTerms terms;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final PerThread<double[][]> scratch = new PerThread<>(() -> new double[5][STRETCH]);

    private double[] drawn = {};
    private double[] asSeller = {};
    private double[] asBuyer = {};
    private double[] reach = {};
    private int seasons;
    private int horizon;

    FoodSeason(
            FoodMarketPhase.Rules rules, FoodTerms terms, HouseholdTable households, MunicipalityTable municipalities) {
        this.rules = rules;
        this.terms = terms;
        this.households = households;
        this.municipalities = municipalities;
    }

    /**
     * Before a season.
     *
     * @param perYear seasons in a year
     * @param seasonsAhead seasons until the next food comes in, over which what there is must last
     */
    void begin(int perYear, int seasonsAhead) {
        seasons = perYear;
        horizon = seasonsAhead;
        int capacity = households.table.ids().length;
        if (drawn.length != capacity) {
            drawn = new double[capacity];
            asSeller = new double[capacity];
            asBuyer = new double[capacity];
            reach = new double[capacity];
        }
    }

    /** Works out what does not depend on the price. */
    void gather(int from, int to) {
        FinanceTerms finance = rules.finance();
        for (int h = from; h < to; h++) {
            double band = band(h);
            double free = rules.foodShare() * households.planIncome.at(h) / seasons;
            drawn[h] = (households.foodStock.at(h) - households.spoilt.at(h) + households.harvest.at(h)) / horizon;
            asSeller[h] = free / (1 - band);
            asBuyer[h] = free / (1 + band);
            reach[h] = means(h, finance) / (1 + band);
        }
    }

    private double band(int h) {
        double travel = municipalities.farmTravel.at(households.municipality.at(h));
        return rules.bands() ? terms.band(households.travelHours.at(h) * travel) : 0;
    }

    /** Cash, income of the season so far and credit, US$. */
    private double means(int h, FinanceTerms finance) {
        double sum = households.cash.at(h)
                + finance.credit() * households.adultEquivalents.at(h)
                - households.wagesPaid.at(h)
                - households.inputs.at(h)
                - households.journeys.at(h);
        sum += households.remittances.at(h) + households.farmWages.at(h) + households.nonFarmWages.at(h);
        sum += households.estateWages.at(h) + households.cityWages.at(h) + households.tradeIncome.at(h);
        sum += households.cashCropSales.at(h) + households.herdSales.at(h);
        sum += households.transfers.at(h);
        return Math.max(0, sum);
    }

    /** Food that households can count on this season, before it is exchanged for what people eat. */
    double available(int from, int to) {
        double sum = 0;
        for (int start = from; start < to; start += STRETCH) {
            int length = Math.min(STRETCH, to - start);
            sum += BlockSum.of(drawn, start, length);
        }
        return sum;
    }

    /**
     * Food that households eat.
     *
     * @param price of a unit of food
     * @param worth units of food for which a unit of their own goes
     */
    double eaten(int from, int to, double price, double worth) {
        double sum = 0;
        for (int start = from; start < to; start += STRETCH) {
            int length = Math.min(STRETCH, to - start);
            sum += BlockSum.of(eat(start, length, price, worth), length);
        }
        return sum;
    }

    /** Food eaten by each household of a stretch; all arrays of the loop are scratch, read and written at the same place, so that it becomes vector instructions. */
    private double[] eat(int start, int length, double price, double worth) {
        double[][] own = scratch.get();
        double[] need = own[0];
        double[] stock = own[1];
        double[] selling = own[2];
        double[] buying = own[3];
        double[] purse = own[4];
        System.arraycopy(households.subsistence.values(), start, need, 0, length);
        System.arraycopy(drawn, start, stock, 0, length);
        System.arraycopy(asSeller, start, selling, 0, length);
        System.arraycopy(asBuyer, start, buying, 0, length);
        System.arraycopy(reach, start, purse, 0, length);
        double perPrice = 1 / price;
        for (int i = 0; i < length; i++) {
            stock[i] = worth * stock[i];
        }
        for (int i = 0; i < length; i++) {
            buying[i] = Math.min(need[i] + perPrice * buying[i] - stock[i], perPrice * purse[i]);
        }
        for (int i = 0; i < length; i++) {
            need[i] = Math.min(need[i] + perPrice * selling[i], stock[i] + Math.max(0.0, buying[i]));
        }
        return need;
    }

    /** Writes what households eat, sell and buy; returns the food eaten. */
    double trade(int from, int to, double price, double worth) {
        double sum = 0;
        for (int start = from; start < to; start += STRETCH) {
            int length = Math.min(STRETCH, to - start);
            double[] eats = eat(start, length, price, worth);
            for (int i = 0; i < length; i++) {
                write(start + i, eats[i], worth * drawn[start + i], price);
            }
            sum += BlockSum.of(eats, length);
        }
        return sum;
    }

    private void write(int h, double eaten, double available, double price) {
        double sold = Math.max(0, available - eaten);
        double bought = Math.max(0, eaten - available);
        double band = band(h);
        households.drawn.values()[h] = drawn[h];
        households.eaten.values()[h] = eaten;
        households.foodSold.values()[h] = sold;
        households.foodBought.values()[h] = bought;
        households.foodSales.values()[h] = sold * price * (1 - band);
        households.foodPurchases.values()[h] = bought * price * (1 + band);
    }
}
