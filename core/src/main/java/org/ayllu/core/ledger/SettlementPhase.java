package org.ayllu.core.ledger;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.FinanceTerms;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;

/**
 * Applies what the season has posted: food in store, cash, tools. Other goods are bought for the planned share of full income as far as cash and credit reach;
 * at the end of the year a part of the cash above the buffer goes into tools.
 */
public final class SettlementPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.SETTLEMENT;

    private final FinanceTerms terms;
    private final double goodsShare;
    private final HouseholdTable households;
    private final Blocks blocks;
    private final List<DoubleColumn> receipts;
    private final List<DoubleColumn> payments;

    /**
     * The phase.
     *
     * @param goodsShare share of other goods in full income above subsistence
     * @param ledger what was received and paid
     */
    public SettlementPhase(
            FinanceTerms terms, double goodsShare, HouseholdTable households, Ledger ledger, Blocks blocks) {
        this.terms = terms;
        this.goodsShare = goodsShare;
        this.households = households;
        this.blocks = blocks;
        this.receipts = ledger.receiptsNotOf(Writers.SETTLEMENT);
        this.payments = ledger.paymentsNotOf(Writers.SETTLEMENT);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "applies the season's flows to cash, food in store and tools; buys other goods";
    }

    /** Other goods, and tools, which come from the city. */
    public static List<Flow> flows(HouseholdTable households) {
        return List.of(
                Flow.fromHouseholds(households.goods, Account.CITY, "other goods"),
                Flow.fromHouseholds(households.investment, Account.CITY, "tools"));
    }

    @Override
    public List<Column> reads() {
        List<Column> columns = new ArrayList<>(receipts);
        columns.addAll(payments);
        columns.addAll(List.of(
                households.harvest,
                households.drawn,
                households.spoilt,
                households.planIncome,
                households.adultEquivalents));
        return columns;
    }

    @Override
    public List<Column> writes() {
        return List.of(
                households.foodStock,
                households.stockBefore,
                households.cash,
                households.cashBefore,
                households.tools,
                households.goods,
                households.investment);
    }

    @Override
    public void step(Period period) {
        int seasons = period.calendar().seasonsPerYear();
        double investment = period.lastOfYear() ? terms.investment() : 0;
        blocks.forEachRange((from, to) -> settle(from, to, seasons, investment));
    }

    private void settle(int from, int to, int seasons, double investment) {
        double[] cashes = households.cash.values();
        System.arraycopy(cashes, from, households.cashBefore.values(), from, to - from);
        for (DoubleColumn receipt : receipts) {
            add(receipt.values(), 1, from, to);
        }
        for (DoubleColumn payment : payments) {
            add(payment.values(), -1, from, to);
        }
        for (int h = from; h < to; h++) {
            store(h);
            double cash = cashes[h];
            double adults = households.adultEquivalents.at(h);
            double planned = goodsShare * households.planIncome.at(h) / seasons;
            double goods = Math.max(0, Math.min(planned, cash + terms.credit() * adults));
            double spare = Math.max(0, cash - goods - terms.buffer() * adults);
            double invested = investment * spare;
            households.goods.values()[h] = goods;
            households.investment.values()[h] = invested;
            cashes[h] = cash - goods - invested;
            households.tools.values()[h] = households.tools.at(h) * (1 - terms.toolWear() / seasons) + invested;
        }
    }

    /** Column by column, so that no list is walked for each household. */
    private void add(double[] flow, double sign, int from, int to) {
        double[] cash = households.cash.values();
        for (int h = from; h < to; h++) {
            cash[h] += sign * flow[h];
        }
    }

    private void store(int h) {
        double before = households.foodStock.at(h);
        double after = before - households.spoilt.at(h) + households.harvest.at(h) - households.drawn.at(h);
        households.stockBefore.values()[h] = before;
        households.foodStock.values()[h] = Math.max(0, after);
    }
}
