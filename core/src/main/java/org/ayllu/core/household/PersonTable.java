package org.ayllu.core.household;

import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.IntColumn;
import org.ayllu.core.table.Table;

/** The columns of persons, sorted by household; those who left for good or died are dropped at the end of a year. */
public final class PersonTable {
    /** {@link #place}: in the household. */
    public static final int HOME = 0;
    /** {@link #place}: in a city of the country. */
    public static final int CITY = 1;
    /** {@link #place}: in another country. */
    public static final int ABROAD = 2;

    /** The rows. */
    public final Table table = new Table("persons");
    /** Row of the household. */
    public final IntColumn household;
    /** 1 for women and girls. */
    public final IntColumn female = table.ints("female", "-", Writers.DEMOGRAPHY);
    /** Age in completed years. */
    public final IntColumn age = table.ints("age", "years", Writers.DEMOGRAPHY);
    /** Completed years of schooling. */
    public final DoubleColumn schooling = table.doubles("schooling", "years", Writers.DEMOGRAPHY);
    /** Where the person lives: {@link #HOME}, {@link #CITY} or {@link #ABROAD}. */
    public final IntColumn place = table.ints("place", "-", Writers.MIGRATION);
    /** Whole years since the person left. */
    public final IntColumn yearsAway = table.ints("yearsAway", "years", Writers.MIGRATION);
    /** 1 for a grown child who leaves home at the turn of the year, where households are founded. */
    public final IntColumn leaving = table.ints("leaving", "-", Writers.DEMOGRAPHY);

    /** The columns of the members of these households, without rows. */
    public PersonTable(HouseholdTable households) {
        household = table.references("household", households.table, Writers.DEMOGRAPHY);
    }

    /**
     * Adds a person at home, behind all others.
     *
     * @param id its id
     * @param of row of the household
     * @param woman whether it is a woman or a girl
     * @param years age in completed years
     * @param learnt completed years of schooling
     */
    public void append(long id, int of, boolean woman, int years, double learnt) {
        int row = table.append(id);
        household.values()[row] = of;
        female.values()[row] = woman ? 1 : 0;
        age.values()[row] = years;
        schooling.values()[row] = learnt;
    }

    /** Number of persons. */
    public int rows() {
        return table.rows();
    }
}
