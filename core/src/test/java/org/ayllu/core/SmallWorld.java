package org.ayllu.core;

import java.util.List;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.Period;
import org.ayllu.core.engine.Workers;
import org.ayllu.core.household.CropMarket;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.household.NationTable;
import org.ayllu.core.household.People;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Segments;

/**
 * Some households by hand, for the worked example of a phase. Every column is 0 but the prices and travel of municipalities, which are 1, so that an example
 * states all the numbers that its formula uses. Blocks are of two rows.
 */
public final class SmallWorld implements AutoCloseable {
    /** Two municipalities; the crops are a local staple, a traded one and one that is only sold, all ripe in one season. */
    public final MunicipalityTable municipalities = new MunicipalityTable(
            List.of("Near", "Far"),
            List.of("potato", "maize", "hay"),
            List.of(CropMarket.LOCAL_STAPLE, CropMarket.TRADED_STAPLE, CropMarket.SOLD_ONLY),
            1);

    /** The households; add them by municipality. */
    public final HouseholdTable households = new HouseholdTable(1);

    /** Their members; add them by household. */
    public final PersonTable persons = new PersonTable(households);

    /** The country. */
    public final NationTable nation = new NationTable();

    private final Workers workers = new Workers(1);

    /** Nobody yet. */
    public SmallWorld() {
        for (int m = 0; m < municipalities.names.size(); m++) {
            municipalities.table.append(m);
            municipalities.cityTravel.values()[m] = 1;
            municipalities.farmTravel.values()[m] = 1;
            municipalities.extension.values()[m] = 1;
            municipalities.animalPrice.values()[m] = 1;
            municipalities.goodsPrice.values()[m] = 1;
            municipalities.inputPrice.values()[m] = 1;
            municipalities.exportPrice.values()[m] = 1;
            municipalities.localIncome.values()[m] = 1;
            for (DoubleColumn price : municipalities.borderPrice) {
                price.values()[m] = 1;
            }
        }
    }

    /** Adds households to a municipality. */
    public SmallWorld households(int municipality, int count) {
        for (int i = 0; i < count; i++) {
            int row = households.table.append(households.rows() + 1L);
            households.municipality.values()[row] = municipality;
        }
        return this;
    }

    /** Adds a member at home. */
    public SmallWorld person(int household, boolean woman, int age, double schooling) {
        persons.append(100L + persons.rows(), household, woman, age, schooling);
        return this;
    }

    /** The work on the households added so far. */
    public Blocks blocks() {
        Segments segments = new Segments(2, municipalities.rows());
        segments.rebuild(households.municipality.values(), households.rows());
        return new Blocks(segments, workers);
    }

    /** The households with their members. */
    public People people() {
        return new People(households, persons, blocks());
    }

    /** A period of the years from 1985 on, which begin in September. */
    public static Period period(int index, int seasonsPerYear) {
        return calendar(seasonsPerYear).period(index);
    }

    /** The calendar of these periods. */
    public static Calendar calendar(int seasonsPerYear) {
        return new Calendar(1985, 10, 0, seasonsPerYear, 9);
    }

    /** Sets a column from its first row on. */
    public static void set(DoubleColumn column, double... values) {
        System.arraycopy(values, 0, column.values(), 0, values.length);
    }

    @Override
    public void close() {
        workers.close();
    }
}
