package org.ayllu.studies.replication;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.household.Activity;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.MunicipalityTable;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.observe.Moment;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.YearlyProbe;

/** One run of the highlands model: its yearly figures, and each household's means over the last years. Households keep their rows. */
final class FlagshipRun {
    /** Years at the end over which households are compared. */
    static final int LAST_YEARS = 5;

    private final Map<String, Double> figures = new HashMap<>();
    private final int firstYear;
    private final int lastYear;

    /** Means of the last years by row of the household: real income, US$ at base prices. */
    final double[] income;
    /** Food harvested, US$ at base prices. */
    final double[] harvest;
    /** Food sold less food bought, US$ at base prices. */
    final double[] netFoodSales;
    /** Food eaten, US$ at base prices. */
    final double[] eaten;
    /** Days worked on other farms less days hired. */
    final double[] daysSold;
    /** Farm wage where it lives, US$/day. */
    final double[] wage;
    /** Consumer prices where it lives, 1 = base. */
    final double[] consumerPrice;
    /** Cropland, ha. */
    final double[] land;
    /** Hours from its municipality to the city. */
    final double[] hours;
    /** Log of the price of traded staples where it lives. */
    final double[] tradedStaples;

    private FlagshipRun(int households, int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        income = new double[households];
        harvest = new double[households];
        netFoodSales = new double[households];
        eaten = new double[households];
        daysSold = new double[households];
        wage = new double[households];
        consumerPrice = new double[households];
        land = new double[households];
        hours = new double[households];
        tradedStaples = new double[households];
    }

    /**
     * Runs a model to its end.
     *
     * @param run the model at its first season
     * @param afterSeason called after each season
     */
    static FlagshipRun of(HighlandsRun run, Runnable afterSeason) {
        Calendar calendar = run.simulation().calendar();
        int last = calendar.startYear() + calendar.years() - 1;
        FlagshipRun kept = new FlagshipRun(run.tables().households().rows(), calendar.startYear(), last);
        YearlyProbe probe = new YearlyProbe(run);
        run.simulation().addProbe((moment, to) -> {
            probe.observe(
                    moment,
                    (dimension, group, measure, value) ->
                            kept.figures.put(key(moment.year(), dimension, group, measure), value));
            kept.add(moment, run);
        });
        while (run.simulation().period() < calendar.periods()) {
            run.simulation().stepPeriod();
            afterSeason.run();
        }
        return kept;
    }

    private static String key(int year, String dimension, String group, String measure) {
        return year + "|" + dimension + "|" + group + "|" + measure;
    }

    private void add(Moment moment, HighlandsRun run) {
        if (!moment.lastOfYear() || moment.year() <= lastYear - LAST_YEARS) {
            return;
        }
        HouseholdTable households = run.tables().households();
        MunicipalityTable places = run.tables().municipalities();
        for (int h = 0; h < households.rows(); h++) {
            int m = households.municipality.at(h);
            double index = places.consumerPrice.at(m);
            income[h] += households.accounts.totalIncome(h) / index / LAST_YEARS;
            harvest[h] += households.accounts.harvest.at(h) / LAST_YEARS;
            netFoodSales[h] += households.accounts.netFoodSales.at(h) / LAST_YEARS;
            eaten[h] += households.accounts.eaten.at(h) / LAST_YEARS;
            double sold =
                    households.accounts.days.get(Activity.FARM_WAGE.ordinal()).at(h);
            daysSold[h] += (sold - households.accounts.hiredDays.at(h)) / LAST_YEARS;
            wage[h] += places.meanWage.at(m) / LAST_YEARS;
            consumerPrice[h] += index / LAST_YEARS;
            land[h] = households.land(h);
            hours[h] = places.hours.at(m);
            tradedStaples[h] = Elementary.log(places.tradedStaples.at(m));
        }
    }

    int firstYear() {
        return firstYear;
    }

    int lastYear() {
        return lastYear;
    }

    int households() {
        return income.length;
    }

    /** A figure of a year; NaN when it was not reported. */
    double figure(int year, String dimension, String group, String measure) {
        return figures.getOrDefault(key(year, dimension, group, measure), Double.NaN);
    }

    /** A figure of a year, of all households. */
    double figure(int year, String measure) {
        return figure(year, "all", "all", measure);
    }

    /** Mean of a figure over all reported years. */
    double mean(String measure) {
        return mean("all", "all", measure);
    }

    /** Mean over all reported years in which it is there. */
    double mean(String dimension, String group, String measure) {
        return IntStream.rangeClosed(firstYear, lastYear)
                .mapToDouble(year -> figure(year, dimension, group, measure))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }
}
