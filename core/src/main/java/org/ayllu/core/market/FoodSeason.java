package org.ayllu.core.market;

import java.util.List;
import java.util.stream.Stream;
import org.ayllu.core.engine.PerThread;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.ledger.SettlementPhase;
import org.ayllu.core.math.BlockSum;
import org.ayllu.core.table.DoubleColumn;

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
    private final List<List<DoubleColumn>> receipts;
    private final List<DoubleColumn> payments;
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
        this.receipts = rules.ledger().receiptsInThrees(FoodMarketPhase.NAME);
        this.payments = rules.ledger().paymentsNotOf(FoodMarketPhase.NAME, SettlementPhase.NAME);
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
        means(from, to);
        for (int h = from; h < to; h++) {
            double band = band(h);
            double free = rules.foodShare() * households.planIncome.at(h) / seasons;
            drawn[h] = (households.foodStock.at(h) - households.spoilt.at(h) + households.harvest.at(h)) / horizon;
            asSeller[h] = free / (1 - band);
            asBuyer[h] = free / (1 + band);
            reach[h] = Math.max(0, reach[h]) / (1 + band);
        }
    }

    private double band(int h) {
        double travel = municipalities.farmTravel.at(households.municipality.at(h));
        return rules.bands() ? terms.band(households.travelHours.at(h) * travel) : 0;
    }

    /** What was received and paid before the market opens. */
    List<DoubleColumn> flows() {
        return Stream.concat(payments.stream(), receipts.stream().flatMap(List::stream))
                .toList();
    }

    /** Cash, income of the season so far and credit, US$: column by column, so that no list is walked for each household. */
    private void means(int from, int to) {
        double credit = rules.finance().credit();
        for (int h = from; h < to; h++) {
            reach[h] = households.cash.at(h) + credit * households.adultEquivalents.at(h);
        }
        for (DoubleColumn payment : payments) {
            double[] paid = payment.values();
            for (int h = from; h < to; h++) {
                reach[h] -= paid[h];
            }
        }
        for (List<DoubleColumn> some : receipts) {
            receive(some, from, to);
        }
    }

    private void receive(List<DoubleColumn> some, int from, int to) {
        double[] first = some.get(0).values();
        double[] second = some.size() > 1 ? some.get(1).values() : first;
        double[] third = some.size() > 2 ? some.get(2).values() : first;
        switch (some.size()) {
            case 1 -> {
                for (int h = from; h < to; h++) {
                    reach[h] += first[h];
                }
            }
            case 2 -> {
                for (int h = from; h < to; h++) {
                    reach[h] += first[h] + second[h];
                }
            }
            default -> {
                for (int h = from; h < to; h++) {
                    reach[h] += first[h] + second[h] + third[h];
                }
            }
        }
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
