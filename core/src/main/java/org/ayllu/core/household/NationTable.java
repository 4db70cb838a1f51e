package org.ayllu.core.household;

import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Table;

/** What is one for the whole country: a table of a single row. */
public final class NationTable {
    /** The row. */
    public final Table table = new Table("nation");
    /** 1 in a year of El Niño, else 0. */
    public final DoubleColumn elNino = table.doubles("elNino", "-", Writers.WEATHER);
    /** Chance that a migrant in the city has work. */
    public final DoubleColumn cityEmployment = table.doubles("cityEmployment", "fraction", Writers.MIGRATION);
    /** Wage of a day in the city. */
    public final DoubleColumn cityDayWage = table.doubles("cityDayWage", "US$/day", Writers.MIGRATION);

    /** The table with its row. */
    public NationTable() {
        table.append();
    }
}
