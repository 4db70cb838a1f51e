package org.ayllu.studies.replication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.observe.Moment;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.models.model.ModelRun;
import org.ayllu.models.model.YearlyFigures;

/** One run of the flagship: its yearly figures, and each household's means over the last years. Households keep their rows. */
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
    static FlagshipRun of(ModelRun run, Runnable afterSeason) {
        Calendar calendar = run.simulation().calendar();
        int last = calendar.startYear() + calendar.years() - 1;
        FlagshipRun kept = new FlagshipRun(run.households().rows(), calendar.startYear(), last);
        YearlyFigures probe = run.figures();
        Columns columns = new Columns(run);
        run.simulation().addProbe((moment, to) -> {
            probe.observe(
                    moment,
                    (dimension, group, measure, value) ->
                            kept.figures.put(key(moment.year(), dimension, group, measure), value));
            kept.add(moment, columns);
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

    /** What is read of each household and of its municipality. */
    private record Columns(
            HouseholdTable households,
            List<DoubleColumn> incomes,
            List<DoubleColumn> ofHouseholds,
            List<DoubleColumn> ofPlaces) {
        private Columns(ModelRun run) {
            this(
                    run.households(),
                    run.family("households", "yearIncome."),
                    Stream.of("yearHarvest", "yearNetFoodSales", "yearEaten", "yearDays.FARM_WAGE", "yearHiredDays")
                            .map(name -> run.numbers("households", name))
                            .toList(),
                    Stream.of("consumerPrice", "meanWage", "hours", "tradedStaples")
                            .map(name -> run.numbers("municipalities", name))
                            .toList());
        }

        private double income(int h) {
            double sum = 0;
            for (DoubleColumn source : incomes) {
                sum += source.at(h);
            }
            return sum;
        }
    }

    private void add(Moment moment, Columns columns) {
        if (!moment.lastOfYear() || moment.year() <= lastYear - LAST_YEARS) {
            return;
        }
        HouseholdTable households = columns.households();
        List<DoubleColumn> own = columns.ofHouseholds();
        List<DoubleColumn> places = columns.ofPlaces();
        for (int h = 0; h < households.rows(); h++) {
            int m = households.municipality.at(h);
            double index = places.get(0).at(m);
            income[h] += columns.income(h) / index / LAST_YEARS;
            harvest[h] += own.get(0).at(h) / LAST_YEARS;
            netFoodSales[h] += own.get(1).at(h) / LAST_YEARS;
            eaten[h] += own.get(2).at(h) / LAST_YEARS;
            daysSold[h] += (own.get(3).at(h) - own.get(4).at(h)) / LAST_YEARS;
            wage[h] += places.get(1).at(m) / LAST_YEARS;
            consumerPrice[h] += index / LAST_YEARS;
            land[h] = households.land(h);
            hours[h] = places.get(2).at(m);
            tradedStaples[h] = Elementary.log(places.get(3).at(m));
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
