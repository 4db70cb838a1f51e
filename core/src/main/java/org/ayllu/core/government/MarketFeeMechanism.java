package org.ayllu.core.government;

import java.util.List;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.ledger.Ledger;
import org.ayllu.core.mechanism.Figure;
import org.ayllu.core.mechanism.Mechanism;

/** A fee on food traded in a municipality. */
public final class MarketFeeMechanism implements Mechanism {
    private final MarketFeeColumns columns;
    private final MarketFeePhase phase;

    /** The mechanism; it follows the food market. */
    public MarketFeeMechanism(MarketFeeTerms terms, HouseholdTable households, MunicipalityTable municipalities) {
        this.columns = new MarketFeeColumns(municipalities);
        MarketFeePhase.Trade trade =
                new MarketFeePhase.Trade(households.foodSold, households.foodBought, municipalities.foodPrice);
        this.phase = new MarketFeePhase(terms, trade, households, municipalities, columns);
    }

    MarketFeePhase phase() {
        return phase;
    }

    @Override
    public List<Phase> phases(Ledger ledger) {
        return List.of(phase);
    }

    @Override
    public List<Flow> flows() {
        return List.of(Flow.between(
                new Flow.OfMunicipality(columns.fees), Account.TRADERS, Account.MUNICIPALITY, "market fees"));
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.ofMunicipality(
                "marketFees",
                "US$/household/year",
                "Nominal market fees that traders pay to the municipality, by household.",
                columns.feesOfYear::at));
    }
}
