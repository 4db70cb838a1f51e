package org.ayllu.core.farm;

import java.util.List;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.table.Column;

/**
 * The herd's season: births {@code g·pasture·luck·H·(1 − H/capacity)⁺}, losses, sales of a fixed share, and sales in distress where the household is in debt.
 */
public final class HerdPhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.HERD;

    private final HerdTerms terms;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final Blocks blocks;

    /** The phase. */
    public HerdPhase(HerdTerms terms, HouseholdTable households, MunicipalityTable municipalities, Blocks blocks) {
        this.terms = terms;
        this.households = households;
        this.municipalities = municipalities;
        this.blocks = blocks;
    }

    /** Animals and their products, which the city eats. */
    public static List<Flow> flows(HouseholdTable households) {
        return List.of(Flow.toHouseholds(households.herdSales, Account.CITY, "animals", IncomeSource.HERD));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "breeds, loses and sells animals, more of them where the household is in debt";
    }

    @Override
    public List<Column> reads() {
        return List.of(municipalities.pasture, municipalities.animalPrice, households.luck, households.cash);
    }

    @Override
    public List<Column> writes() {
        return List.of(
                households.herdBefore,
                households.herd,
                households.herdBorn,
                households.herdLost,
                households.herdSold,
                households.herdSales);
    }

    @Override
    public void step(Period period) {
        double part = 1.0 / period.calendar().seasonsPerYear();
        blocks.forEachRange((from, to) -> breed(from, to, part));
    }

    private void breed(int from, int to, double part) {
        for (int h = from; h < to; h++) {
            int m = households.municipality.at(h);
            double herd = households.herd.at(h);
            double pasture = municipalities.pasture.at(m);
            double capacity = terms.commonPasture() + terms.pasturePerHa() * households.land(h);
            double room = Math.max(0, 1 - herd / Math.max(capacity * pasture, 1e-9));
            double born = part * terms.growth() * pasture * households.luck.at(h) * herd * room;
            double lost = part * terms.loss() * herd;
            double distress = households.cash.at(h) < 0 ? terms.distressShare() : 0;
            double sold = Math.min(herd - lost, (part * terms.offtake() + distress) * herd);
            households.herdBefore.values()[h] = herd;
            households.herdBorn.values()[h] = born;
            households.herdLost.values()[h] = lost;
            households.herdSold.values()[h] = sold;
            households.herd.values()[h] = herd + born - lost - sold;
            households.herdSales.values()[h] = municipalities.animalPrice.at(m)
                    * (terms.price() * sold + part * terms.products() * pasture * herd);
        }
    }
}
