package org.ayllu.benchmarks.village;

import java.util.Arrays;
import org.ayllu.core.household.Activity;

/** A household's sums of the year: days by activity, income by source, food. */
final class YearBook {
    /** Where income comes from, in the order in which it is added. */
    enum Source {
        CROPS,
        HERD,
        OWN_TRADE,
        FARM_WAGE,
        ESTATE_WAGE,
        NON_FARM_WAGE,
        SEASONAL_MIGRATION,
        REMITTANCES
    }

    final double[] days = new double[Activity.values().length];
    final double[] income = new double[Source.values().length];
    double hiredDays;
    double harvest;
    double netFoodSales;
    double eaten;
    double realIncomePerPerson;

    /** Adds the season; at the year's end states real income. */
    void add(Household household) {
        Countryside country = household.municipality.country;
        if (country.now.firstOfYear()) {
            Arrays.fill(days, 0);
            Arrays.fill(income, 0);
            hiredDays = 0;
            harvest = 0;
            netFoodSales = 0;
            eaten = 0;
        }
        addDays(household);
        addIncome(household);
        Larder larder = household.larder;
        hiredDays += household.work.hiredDays;
        harvest += household.farm.harvest;
        netFoodSales += larder.sold - larder.bought;
        eaten += larder.eaten;
        if (country.now.lastOfYear()) {
            double real = totalIncome() / household.municipality.consumerPrice;
            realIncomePerPerson = real / Math.max(household.family.size, 1);
            household.municipality.realIncome += real;
        }
    }

    private void addDays(Household household) {
        Work work = household.work;
        days[Activity.OWN_CROPS.ordinal()] += work.cropDays - work.hiredDays;
        days[Activity.HERDING.ordinal()] += household.family.herding;
        days[Activity.OWN_TRADE.ordinal()] += work.tradeDays;
        days[Activity.FARM_WAGE.ordinal()] += work.farmWageDays;
        days[Activity.ESTATE_WAGE.ordinal()] += work.taken[Work.ESTATE];
        days[Activity.NON_FARM_WAGE.ordinal()] += work.taken[Work.NON_FARM];
        days[Activity.SEASONAL_MIGRATION.ordinal()] += work.taken[Work.CITY];
        days[Activity.CARE.ordinal()] += household.family.care;
        days[Activity.IDLE.ordinal()] += work.idleDays;
        days[Activity.LEISURE.ordinal()] += work.leisure;
    }

    private void addIncome(Household household) {
        Work work = household.work;
        Larder larder = household.larder;
        income[Source.CROPS.ordinal()] += larder.sales
                + household.farm.cashCropSales
                + household.municipality.food.price * (larder.eaten - larder.bought)
                - household.farm.inputs
                - work.wagesPaid;
        income[Source.HERD.ordinal()] += household.farm.herdSales;
        income[Source.OWN_TRADE.ordinal()] += work.tradeIncome;
        income[Source.FARM_WAGE.ordinal()] += work.farmWages;
        income[Source.ESTATE_WAGE.ordinal()] += work.earned(Work.ESTATE);
        income[Source.NON_FARM_WAGE.ordinal()] += work.earned(Work.NON_FARM);
        income[Source.SEASONAL_MIGRATION.ordinal()] += work.earned(Work.CITY);
        income[Source.REMITTANCES.ordinal()] += household.remittances;
    }

    double totalIncome() {
        double sum = 0;
        for (double source : income) {
            sum += source;
        }
        return sum;
    }
}
