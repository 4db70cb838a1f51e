package org.ayllu.core.government;

import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.IntColumn;

/** Whom a programme reaches, and what it pays. */
final class ProgrammeColumns {
    /** Received by households. */
    final DoubleColumn transfers;
    /** 1 in municipalities that the programme has reached. */
    final IntColumn reached;

    ProgrammeColumns(HouseholdTable households, MunicipalityTable municipalities) {
        this.transfers = households.table.doubles("transfers", "US$/season", ProgrammePhase.NAME);
        this.reached = municipalities.table.ints("programme", "-", ProgrammePhase.NAME);
    }
}
