package org.ayllu.models.localeconomy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.ayllu.core.math.Elementary;

/**
 * Finds the quantities and the wage at which the markets of {@link LocalEconomy} clear, by Newton steps on their logs that are halved while they lead away. A
 * quantity tells its price, Q / V = (n / (v w))<sup>&beta;/(1 - &beta;)</sup> solved for n, also where supply is wholly elastic and a price tells no quantity.
 */
final class LocalMarkets {
    private static final double TOLERANCE = 1e-13;
    private static final double STEP = 1e-7;
    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 40;

    private final LocalEconomy economy;
    private final List<Sector> sectors;
    private final List<Group> groups;
    /** Sectors whose quantity is sought. */
    private final int[] sought;

    /** Turns what a unit must bring into prices, inputs being goods themselves. */
    private final DecompositionSolver prices;

    private final boolean wageMoves;
    private int beneficiary;
    private double transfer;

    /**
     * A state of the zone.
     *
     * @param price by sector
     * @param wage wage
     * @param quantity offered by sector
     * @param income by group
     * @param basketPrice cost of what the group buys, before any transfer 1
     * @param excess demand over supply of each market sought, over its size before any transfer
     */
    @SuppressWarnings("ArrayRecordComponent") // made anew for each trial
    record State(
            double[] price, double wage, double[] quantity, double[] income, double[] basketPrice, double[] excess) {
        /** The largest excess of any market; infinite where there is no such state. */
        double gap() {
            double gap = 0;
            for (double value : excess) {
                gap = Math.abs(value) <= Double.MAX_VALUE ? Math.max(gap, Math.abs(value)) : Double.POSITIVE_INFINITY;
            }
            return gap;
        }
    }

    LocalMarkets(LocalEconomy economy) {
        this.economy = economy;
        this.sectors = economy.sectors();
        this.groups = economy.groups();
        this.sought = IntStream.range(0, sectors.size())
                .filter(j -> !sectors.get(j).traded() && economy.outputOf(j) > 0)
                .toArray();
        this.prices = new LUDecomposition(inputs()).getSolver();
        this.wageMoves = economy.labour() > 0 && economy.labourElasticity() <= Double.MAX_VALUE;
    }

    private Array2DRowRealMatrix inputs() {
        double[][] left = new double[sectors.size()][sectors.size()];
        for (int j = 0; j < left.length; j++) {
            left[j][j] = 1;
        }
        for (int j : sought) {
            for (int k = 0; k < left.length; k++) {
                left[j][k] -=
                        Shares.of(sectors.get(j).localInputs(), sectors.get(k).name());
            }
        }
        return new Array2DRowRealMatrix(left, false);
    }

    State clear(int group, double amount) {
        beneficiary = group;
        transfer = amount;
        double[] at = new double[sought.length + (wageMoves ? 1 : 0)];
        State state = state(at);
        for (int step = 0; step < MOST_STEPS && state.gap() > TOLERANCE; step++) {
            double[] direction = direction(at, state);
            double length = 1;
            State next = state;
            double[] trial = at;
            for (int halving = 0; halving < MOST_HALVINGS && next.gap() >= state.gap(); halving++) {
                trial = at.clone();
                for (int i = 0; i < trial.length; i++) {
                    trial[i] -= length * direction[i];
                }
                next = state(trial);
                length *= 0.5;
            }
            if (next.gap() >= state.gap()) {
                break;
            }
            at = trial;
            state = next;
        }
        if (!(state.gap() <= 100 * TOLERANCE)) {
            throw new IllegalStateException("no prices were found that clear the markets of the zone");
        }
        return state;
    }

    private double[] direction(double[] at, State state) {
        double[][] slopes = new double[at.length][at.length];
        for (int i = 0; i < at.length; i++) {
            double[] beside = at.clone();
            beside[i] += STEP;
            double[] there = state(beside).excess();
            for (int market = 0; market < at.length; market++) {
                slopes[market][i] = (there[market] - state.excess()[market]) / STEP;
            }
        }
        DecompositionSolver solver = new LUDecomposition(new Array2DRowRealMatrix(slopes, false)).getSolver();
        if (!solver.isNonSingular()) {
            throw new IllegalStateException("the markets of the zone do not determine its prices");
        }
        return solver.solve(new ArrayRealVector(state.excess(), false)).toArray();
    }

    private State state(double[] logs) {
        double wage = wageMoves ? Elementary.exp(logs[sought.length]) : 1;
        double[] price = price(logs, wage);
        double[] added = new double[price.length];
        double[] quantity = new double[price.length];
        double wages = 0;
        for (int j = 0; j < price.length; j++) {
            Sector sector = sectors.get(j);
            added[j] = price[j] - inputCost(sector, price);
            double share = sector.labourShare();
            quantity[j] = sector.traded()
                    ? economy.outputOf(j) * Elementary.pow(added[j] / (sector.valueAdded() * wage), share / (1 - share))
                    : 0;
        }
        for (int i = 0; i < sought.length; i++) {
            quantity[sought[i]] = economy.outputOf(sought[i]) * Elementary.exp(logs[i]);
        }
        for (int j = 0; j < price.length; j++) {
            wages += sectors.get(j).labourShare() * added[j] * quantity[j];
        }
        double[] income = incomes(wages, added, quantity);
        return new State(price, wage, quantity, income, baskets(price), excess(price, wage, quantity, income, wages));
    }

    /** Prices at which the quantities on trial are offered; 1 for what is traded or not made. */
    private double[] price(double[] logs, double wage) {
        double[] right = new double[sectors.size()];
        Arrays.fill(right, 1);
        for (int i = 0; i < sought.length; i++) {
            Sector sector = sectors.get(sought[i]);
            double share = sector.labourShare();
            double net = sector.valueAdded() * wage * Elementary.exp(logs[i] * (1 - share) / share);
            right[sought[i]] = net + sector.importedInputs();
        }
        return prices.solve(new ArrayRealVector(right, false)).toArray();
    }

    private double inputCost(Sector sector, double[] price) {
        double cost = sector.importedInputs();
        for (int k = 0; k < price.length; k++) {
            cost += Shares.of(sector.localInputs(), sectors.get(k).name()) * price[k];
        }
        return cost;
    }

    private double[] incomes(double wages, double[] added, double[] quantity) {
        double[] income = new double[groups.size()];
        for (int g = 0; g < income.length; g++) {
            Group group = groups.get(g);
            income[g] = group.outsideIncome() + group.labour() * wages + (g == beneficiary ? transfer : 0);
            for (int j = 0; j < added.length; j++) {
                income[g] += Shares.of(group.ownership(), sectors.get(j).name())
                        * (1 - sectors.get(j).labourShare())
                        * added[j]
                        * quantity[j];
            }
        }
        return income;
    }

    private double[] baskets(double[] price) {
        double[] cost = new double[groups.size()];
        for (int g = 0; g < cost.length; g++) {
            double log = 0;
            for (int j = 0; j < price.length; j++) {
                log += Shares.of(groups.get(g).spending(), sectors.get(j).name()) * Elementary.log(price[j]);
            }
            cost[g] = Elementary.exp(log);
        }
        return cost;
    }

    private double[] excess(double[] price, double wage, double[] quantity, double[] income, double wages) {
        double[] excess = new double[sought.length + (wageMoves ? 1 : 0)];
        for (int i = 0; i < sought.length; i++) {
            int j = sought[i];
            String name = sectors.get(j).name();
            double demand = 0;
            for (int g = 0; g < income.length; g++) {
                demand += Shares.of(groups.get(g).spending(), name) * income[g] / price[j];
            }
            for (int k = 0; k < quantity.length; k++) {
                demand += Shares.of(sectors.get(k).localInputs(), name) * quantity[k];
            }
            excess[i] = (demand - quantity[j]) / economy.outputOf(j);
        }
        if (wageMoves) {
            double offered = Elementary.pow(wage, economy.labourElasticity());
            excess[sought.length] = wages / wage / economy.labour() - offered;
        }
        return excess;
    }
}
