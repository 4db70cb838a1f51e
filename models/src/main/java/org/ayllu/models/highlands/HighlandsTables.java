package org.ayllu.models.highlands;

import java.util.List;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.NationTable;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.table.Table;

/**
 * Everything a run consists of.
 *
 * @param households households by municipality
 * @param persons their members by household
 * @param municipalities markets and weather
 * @param nation what is one for the country
 */
public record HighlandsTables(
        HouseholdTable households, PersonTable persons, MunicipalityTable municipalities, NationTable nation) {
    /** The tables in the order in which a run is saved. */
    List<Table> all() {
        return List.of(households.table, persons.table, municipalities.table, nation.table);
    }
}
