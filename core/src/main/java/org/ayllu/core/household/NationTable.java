package org.ayllu.core.household;

import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Table;

/** What is one for the whole country: a table of a single row. */
public final class NationTable {
    /** The row. */
    public final Table table = new Table("nation");
    /** 1 in a year of El Niño, else 0. */
    public final DoubleColumn elNino = table.doubles("elNino", "-", Writers.WEATHER);
    /** What a usual year yields relative to the first year. */
    public final DoubleColumn usualYield = table.doubles("usualYield", "-", Writers.WEATHER);
    /** Chance that a migrant in the city has work. */
    public final DoubleColumn cityEmployment = table.doubles("cityEmployment", "fraction", Writers.MIGRATION);
    /** Wage of a day in the city. */
    public final DoubleColumn cityDayWage = table.doubles("cityDayWage", "US$/day", Writers.MIGRATION);
    /** Persons before the last end of a year. */
    public final DoubleColumn personsBefore = table.doubles("personsBefore", "persons", Writers.DEMOGRAPHY);
    /** Children born in the last year. */
    public final DoubleColumn births = table.doubles("births", "persons/year", Writers.DEMOGRAPHY);
    /** Heirs who took over households in the last year. */
    public final DoubleColumn heirs = table.doubles("heirs", "persons/year", Writers.DEMOGRAPHY);
    /** Persons who died in the last year. */
    public final DoubleColumn deaths = table.doubles("deaths", "persons/year", Writers.DEMOGRAPHY);
    /** Grown children who set up households elsewhere in the last year. */
    public final DoubleColumn leavers = table.doubles("leavers", "persons/year", Writers.DEMOGRAPHY);

    /** The table with its row. */
    public NationTable() {
        table.append(0);
    }
}
