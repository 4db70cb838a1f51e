package org.ayllu.core.household;

import static org.ayllu.core.table.Inheritance.COPIED;
import static org.ayllu.core.table.Inheritance.SHARED;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Table;

/** Sums of the agricultural year: days by activity, income by source, hired days and food. Complete at the end of its last season. */
public final class Accounts {
    /** Days by {@link Activity}, in the order of the enum. */
    public final List<DoubleColumn> days = new ArrayList<>();
    /** Income by source, US$, in the order of {@link #sources}. */
    public final List<DoubleColumn> income = new ArrayList<>();
    /** Sources of income in the order in which they are told and added; none until they are {@link #declare declared}. */
    public final List<IncomeSource> sources = new ArrayList<>();
    /** Crops at local prices, eaten or sold, before inputs and hired labour, US$. */
    public final DoubleColumn grossCrops;
    /** Days hired. */
    public final DoubleColumn hiredDays;
    /** Food harvested. */
    public final DoubleColumn harvest;
    /** Food sold less food bought. */
    public final DoubleColumn netFoodSales;
    /** Food eaten. */
    public final DoubleColumn eaten;
    /** Income of the year per person at base prices: what poverty is measured by. */
    public final DoubleColumn realIncomePerPerson;

    private final Table table;

    Accounts(Table table) {
        this.table = table;
        for (Activity activity : Activity.values()) {
            days.add(table.doubles("yearDays." + activity.name(), "days/year", Writers.ACCOUNTS, SHARED));
        }
        grossCrops = table.doubles("yearGrossCrops", "US$/year", Writers.ACCOUNTS, SHARED);
        hiredDays = table.doubles("yearHiredDays", "days/year", Writers.ACCOUNTS, SHARED);
        harvest = table.doubles("yearHarvest", "US$ base/year", Writers.ACCOUNTS, SHARED);
        netFoodSales = table.doubles("yearNetFoodSales", "US$ base/year", Writers.ACCOUNTS, SHARED);
        eaten = table.doubles("yearEaten", "US$ base/year", Writers.ACCOUNTS, SHARED);
        realIncomePerPerson = table.doubles("realIncomePerPerson", "US$ base/year", Writers.ACCOUNTS, COPIED);
    }

    /** Adds a column of income for each of these sources. */
    public void declare(List<IncomeSource> more) {
        for (IncomeSource source : more) {
            sources.add(source);
            income.add(table.doubles("yearIncome." + source.name(), "US$/year", Writers.ACCOUNTS, SHARED));
        }
    }

    /**
     * Income of the year from a source, US$.
     *
     * @throws IllegalArgumentException when it was not declared
     */
    public DoubleColumn incomeOf(IncomeSource source) {
        int index = sources.indexOf(source);
        if (index < 0) {
            throw new IllegalArgumentException("no mechanism brings income from " + source.label());
        }
        return income.get(index);
    }

    /** Income of the year from all sources, US$. */
    public double totalIncome(int row) {
        double sum = 0;
        for (DoubleColumn column : income) {
            sum += column.at(row);
        }
        return sum;
    }
}
