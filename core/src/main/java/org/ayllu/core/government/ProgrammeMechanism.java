package org.ayllu.core.government;

import java.util.List;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.IncomeSource;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.ledger.Ledger;
import org.ayllu.core.mechanism.Figure;
import org.ayllu.core.mechanism.Mechanism;

/** Roads, extension and grants in the municipalities that a programme reaches. */
public final class ProgrammeMechanism implements Mechanism {
    /** Received from a programme of the government. */
    public static final IncomeSource TRANSFERS = new IncomeSource("transfers", "transfers", IncomeSource.Origin.GIVEN);

    private final HouseholdTable households;
    private final ProgrammeColumns columns;
    private final ProgrammePhase phase;

    /** The mechanism; the programme of these terms goes to the municipalities of the reach. */
    public ProgrammeMechanism(
            ProgrammeTerms terms, Reach reach, HouseholdTable households, MunicipalityTable municipalities) {
        this.households = households;
        this.columns = new ProgrammeColumns(households, municipalities);
        this.phase = new ProgrammePhase(terms, reach, households, municipalities, columns);
    }

    /** Its columns. */
    ProgrammeColumns columns() {
        return columns;
    }

    /** Its phase. */
    ProgrammePhase phase() {
        return phase;
    }

    @Override
    public List<Phase> phases(Ledger ledger) {
        return List.of(phase);
    }

    @Override
    public List<Flow> flows() {
        return List.of(Flow.toHouseholds(columns.transfers, Account.TREASURY, "grants", TRANSFERS));
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.mean(
                "programme",
                "fraction",
                "Share of households in municipalities that a programme has reached.",
                h -> columns.reached.at(households.municipality.at(h))));
    }
}
