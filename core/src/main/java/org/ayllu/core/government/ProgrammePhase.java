package org.ayllu.core.government;

import java.util.List;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.IncomeSource.Origin;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.table.Column;

/**
 * Runs the programme of the year where it has come: shortens ways, raises yields and pays grants. The money comes from outside; who is reached, and by how
 * much, households know when they plan the year.
 */
public final class ProgrammePhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.PROGRAMME;

    /** Received from a programme of the government. */
    public static final IncomeSource TRANSFERS = new IncomeSource("transfers", "transfers", Origin.ELSEWHERE);

    private final ProgrammeTerms terms;
    private final Reach reach;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;

    /** The phase. */
    public ProgrammePhase(
            ProgrammeTerms terms, Reach reach, HouseholdTable households, MunicipalityTable municipalities) {
        this.terms = terms;
        this.reach = reach;
        this.households = households;
        this.municipalities = municipalities;
    }

    /** Grants, which come from the treasury. */
    public static List<Flow> flows(HouseholdTable households) {
        return List.of(Flow.toHouseholds(households.transfers, Account.TREASURY, "grants", TRANSFERS));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "shortens ways, raises yields and pays grants where the programme runs";
    }

    @Override
    public List<Column> reads() {
        return List.of();
    }

    @Override
    public List<Column> writes() {
        return List.of(
                municipalities.cityTravel,
                municipalities.farmTravel,
                municipalities.extension,
                municipalities.programme,
                households.transfers);
    }

    @Override
    public boolean due(Period period) {
        return period.firstOfYear();
    }

    @Override
    public void step(Period period) {
        int year = period.year();
        double grant = terms.grant().at(year) / period.calendar().seasonsPerYear();
        for (int m = 0; m < municipalities.rows(); m++) {
            boolean here = !terms.isNone() && reach.covers(m, year);
            municipalities.programme.values()[m] = here ? 1 : 0;
            municipalities.cityTravel.values()[m] = here ? 1 - terms.cityRoad().at(year) : 1.0;
            municipalities.farmTravel.values()[m] = here ? 1 - terms.farmRoad().at(year) : 1.0;
            municipalities.extension.values()[m] = here ? 1 + terms.extension().at(year) : 1.0;
        }
        for (int h = 0; h < households.rows(); h++) {
            int m = households.municipality.at(h);
            households.transfers.values()[h] = municipalities.programme.at(m) == 1 ? grant : 0;
        }
    }
}
