package org.ayllu.core.government;

import java.util.List;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;

/**
 * Traders pay the municipality a part of what the food is worth that households sell and buy there: {@code rate·P·Σ(sold + bought)}, at its price P. The fee comes
 * out of what traders keep between the price at the farm and that at the market; those prices do not move.
 */
final class MarketFeePhase implements Phase {
    static final String NAME = "marketFee";

    private final MarketFeeTerms terms;
    private final Trade trade;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final MarketFeeColumns columns;

    /**
     * Food that goes through the hands of traders.
     *
     * @param sold by households, US$ base a season
     * @param bought by households, US$ base a season
     * @param price of food, by municipality
     */
    record Trade(DoubleColumn sold, DoubleColumn bought, DoubleColumn price) {}

    MarketFeePhase(
            MarketFeeTerms terms,
            Trade trade,
            HouseholdTable households,
            MunicipalityTable municipalities,
            MarketFeeColumns columns) {
        this.terms = terms;
        this.trade = trade;
        this.households = households;
        this.municipalities = municipalities;
        this.columns = columns;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "traders pay the municipality a part of what the food is worth that they trade there";
    }

    @Override
    public List<Column> reads() {
        return List.of(trade.sold(), trade.bought(), trade.price());
    }

    @Override
    public List<Column> writes() {
        return List.of(columns.fees, columns.feesOfYear);
    }

    @Override
    public void step(Period period) {
        double rate = terms.rate().at(period.year());
        double[] traded = new double[municipalities.rows()];
        int[] count = new int[municipalities.rows()];
        for (int h = 0; rate > 0 && h < households.rows(); h++) {
            int m = households.municipality.at(h);
            traded[m] += trade.sold().at(h) + trade.bought().at(h);
            count[m]++;
        }
        for (int m = 0; m < traded.length; m++) {
            double fee = rate * trade.price().at(m) * traded[m];
            double before = period.firstOfYear() ? 0 : columns.feesOfYear.at(m);
            columns.fees.values()[m] = fee;
            columns.feesOfYear.values()[m] = before + fee / Math.max(count[m], 1);
        }
    }
}
