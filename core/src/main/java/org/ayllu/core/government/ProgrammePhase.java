package org.ayllu.core.government;

import java.util.List;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.Writers;
import org.ayllu.core.table.Column;

/**
 * Runs the programme of the year where it has come: shortens ways, raises yields and pays grants. The money comes from outside; who is reached, and by how
 * much, households know when they plan the year.
 */
final class ProgrammePhase implements Phase {
    /** Its name, which its columns give as their writer. */
    public static final String NAME = Writers.PROGRAMME;

    private final ProgrammeTerms terms;
    private final Reach reach;
    private final HouseholdTable households;
    private final MunicipalityTable municipalities;
    private final ProgrammeColumns columns;

    /** The phase. */
    ProgrammePhase(
            ProgrammeTerms terms,
            Reach reach,
            HouseholdTable households,
            MunicipalityTable municipalities,
            ProgrammeColumns columns) {
        this.terms = terms;
        this.reach = reach;
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
                columns.reached,
                columns.transfers);
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
            columns.reached.values()[m] = here ? 1 : 0;
            municipalities.cityTravel.values()[m] = here ? 1 - terms.cityRoad().at(year) : 1.0;
            municipalities.farmTravel.values()[m] = here ? 1 - terms.farmRoad().at(year) : 1.0;
            municipalities.extension.values()[m] = here ? 1 + terms.extension().at(year) : 1.0;
        }
        for (int h = 0; h < households.rows(); h++) {
            int m = households.municipality.at(h);
            columns.transfers.values()[h] = columns.reached.at(m) == 1 ? grant : 0;
        }
    }
}
