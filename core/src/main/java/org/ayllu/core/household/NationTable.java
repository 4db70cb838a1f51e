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
    /** Households before the last turn of the year. */
    public final DoubleColumn householdsBefore = table.doubles("householdsBefore", "households", Writers.FOUNDING);
    /** Households founded at the last turn of the year. */
    public final DoubleColumn founded = table.doubles("founded", "households/year", Writers.FOUNDING);
    /** Households without adults that were taken in by others at the last turn of the year. */
    public final DoubleColumn merged = table.doubles("merged", "households/year", Writers.FOUNDING);
    /** Persons before the last turn of the year. */
    public final DoubleColumn personsAtTurn = table.doubles("personsAtTurn", "persons", Writers.FOUNDING);
    /** Grown children who looked for no partner in the municipality and left at the last turn of the year. */
    public final DoubleColumn departed = table.doubles("departed", "persons/year", Writers.FOUNDING);
    /** Persons from outside who took over households at the last turn of the year, because nobody was there to take them in. */
    public final DoubleColumn newcomers = table.doubles("newcomers", "persons/year", Writers.FOUNDING);
    /** Persons after the last turn of the year. */
    public final DoubleColumn personsBefore = table.doubles("personsBefore", "persons", Writers.FOUNDING);
    /** Children born at the end of this season, the last of a year; else 0. */
    public final DoubleColumn births = table.doubles("births", "persons/year", Writers.DEMOGRAPHY);
    /** Heirs who took over households then. */
    public final DoubleColumn heirs = table.doubles("heirs", "persons/year", Writers.DEMOGRAPHY);
    /** Persons who died then. */
    public final DoubleColumn deaths = table.doubles("deaths", "persons/year", Writers.DEMOGRAPHY);
    /** Grown children who left then to set up households elsewhere. */
    public final DoubleColumn leavers = table.doubles("leavers", "persons/year", Writers.DEMOGRAPHY);

    /** The table with its row. */
    public NationTable() {
        table.append(0);
    }
}
