package org.ayllu.core.household;

import static org.ayllu.core.table.Table.FIXED;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Table;

/** The columns of municipalities: markets, weather and what its farms can do. Price indices are 1 at base prices. */
public final class MunicipalityTable {
    /** The rows. */
    public final Table table = new Table("municipalities");

    /** Names by row. */
    public final List<String> names;
    /** Names of crops, in the order of the columns by crop. */
    public final List<String> crops;
    /** Where the price of each crop comes from. */
    public final List<CropMarket> markets;

    /** Hours of travel to the city without a programme. */
    public final DoubleColumn hours = table.doubles("hours", "hours", FIXED);
    /** Suitability of the municipality for a crop, by crop, 1 = mean. */
    public final List<DoubleColumn> suitability = new ArrayList<>();

    /** Travel time to the city relative to that without a programme. */
    public final DoubleColumn cityTravel = table.doubles("cityTravel", "-", Writers.PROGRAMME);
    /** Travel time from farms to the market relative to that without a programme. */
    public final DoubleColumn farmTravel = table.doubles("farmTravel", "-", Writers.PROGRAMME);
    /** What a usual year yields relative to that without a programme. */
    public final DoubleColumn extension = table.doubles("extension", "-", Writers.PROGRAMME);

    /** Yield of a crop this year relative to a usual year, by crop. */
    public final List<DoubleColumn> yieldShock = new ArrayList<>();
    /** Pasture this year relative to a usual year. */
    public final DoubleColumn pasture = table.doubles("pasture", "-", Writers.WEATHER);

    /** Price index of a crop that is traded across the border, or only sold; by crop, 1 for local staples. */
    public final List<DoubleColumn> borderPrice = new ArrayList<>();
    /** Price index of the bundle of traded staples. */
    public final DoubleColumn tradedStaples = table.doubles("tradedStaples", "-", Writers.BORDER_PRICES);
    /** Price index of other consumer goods. */
    public final DoubleColumn goodsPrice = table.doubles("goodsPrice", "-", Writers.BORDER_PRICES);
    /** Price index of farm inputs. */
    public final DoubleColumn inputPrice = table.doubles("inputPrice", "-", Writers.BORDER_PRICES);
    /** Price index of animals. */
    public final DoubleColumn animalPrice = table.doubles("animalPrice", "-", Writers.BORDER_PRICES);
    /** Price index of export crops. */
    public final DoubleColumn exportPrice = table.doubles("exportPrice", "-", Writers.BORDER_PRICES);

    /** Price index of food that households expect. */
    public final DoubleColumn expectedFoodPrice = table.doubles("expectedFoodPrice", "-", Writers.LAND_USE);
    /** Farm wage that households expect. */
    public final DoubleColumn expectedWage = table.doubles("expectedWage", "US$/day", Writers.LAND_USE);
    /** Price index expected by crop. */
    public final List<DoubleColumn> expectedPrice = new ArrayList<>();
    /** Share of a crop in the land under food crops, or in the land under sold crops; by crop. */
    public final List<DoubleColumn> landShare = new ArrayList<>();
    /** Days the year's food crops ask per ha at food price 1 and shadow wage 1. */
    public final DoubleColumn foodLabourOfYear = table.doubles("foodLabourOfYear", "days/ha", Writers.LAND_USE);
    /** Days the year's sold crops ask per ha at shadow wage 1. */
    public final DoubleColumn cashLabourOfYear = table.doubles("cashLabourOfYear", "days/ha", Writers.LAND_USE);
    /** The season's part of {@link #foodLabourOfYear}, by season of harvest. */
    public final List<DoubleColumn> foodLabour = new ArrayList<>();
    /** The season's part of {@link #cashLabourOfYear}, by season of harvest. */
    public final List<DoubleColumn> cashLabour = new ArrayList<>();
    /** {@link #foodLabour} times what it yields per unit of expected value, at base prices, in usual weather; by season of harvest. */
    public final List<DoubleColumn> foodUsual = new ArrayList<>();
    /** The same in the year's weather. */
    public final List<DoubleColumn> foodWeather = new ArrayList<>();
    /** {@link #cashLabour} times what it yields per unit of expected value, at base prices, in usual weather; by season of harvest. */
    public final List<DoubleColumn> cashUsual = new ArrayList<>();
    /** The same in the year's weather. */
    public final List<DoubleColumn> cashWeather = new ArrayList<>();
    /** What has gone into a crop so far this year, weather included: its weight in the harvest; by crop. */
    public final List<DoubleColumn> standingWeight = new ArrayList<>();

    /** Days of non-farm work there are. */
    public final DoubleColumn nonFarmJobs = table.doubles("nonFarmJobs", "days/season", Writers.JOBS);
    /** Days of estate work there are. */
    public final DoubleColumn estateJobs = table.doubles("estateJobs", "days/season", Writers.JOBS);
    /** Wage on export estates. */
    public final DoubleColumn estateWage = table.doubles("estateWage", "US$/day", Writers.JOBS);

    /** Farm wage. */
    public final DoubleColumn farmWage = table.doubles("farmWage", "US$/day", Writers.LABOUR);
    /** Share of the days offered for farm wages that find work. */
    public final DoubleColumn employment = table.doubles("employment", "fraction", Writers.LABOUR);
    /** Share of the days that farms would hire that find somebody. */
    public final DoubleColumn hiring = table.doubles("hiring", "fraction", Writers.LABOUR);
    /** Share of the days of the longer side that were cut, because farm labour did not clear; 0 where it did. */
    public final DoubleColumn labourCut = table.doubles("labourCut", "fraction", Writers.LABOUR);
    /** Days worked on other households' farms. */
    public final DoubleColumn daysSold = table.doubles("daysSold", "days/season", Writers.LABOUR);
    /** Days hired by farms. */
    public final DoubleColumn daysHired = table.doubles("daysHired", "days/season", Writers.LABOUR);

    /** Food harvested by crop. */
    public final List<DoubleColumn> output = new ArrayList<>();

    /** Price index of local staples. */
    public final DoubleColumn localStaples = table.doubles("localStaples", "-", Writers.FOOD_MARKET);
    /** Price index of food, local and traded staples together. */
    public final DoubleColumn foodPrice = table.doubles("foodPrice", "-", Writers.FOOD_MARKET);
    /** Value of a unit of the food that its farms store, which is local and traded staples as they grow them. */
    public final DoubleColumn storedFoodPrice = table.doubles("storedFoodPrice", "-", Writers.FOOD_MARKET);
    /** Share of local staples in what its farms store, at base prices. */
    public final DoubleColumn localShare = table.doubles("localShare", "fraction", Writers.FOOD_MARKET);
    /** Local staples that cities buy at base prices. */
    public final DoubleColumn cityDemand = table.doubles("cityDemand", "US$ base/season", Writers.FOOD_MARKET);
    /** Local staples sold to cities. */
    public final DoubleColumn soldToCity = table.doubles("soldToCity", "US$ base/season", Writers.FOOD_MARKET);

    /** Food harvested in the year so far, by crop. */
    public final List<DoubleColumn> yearOutput = new ArrayList<>();
    /** Mean farm wage of the year so far. */
    public final DoubleColumn meanWage = table.doubles("meanWage", "US$/day", Writers.ACCOUNTS);
    /** Share of the seasons of the year so far in which farm labour did not clear. */
    public final DoubleColumn rationedSeasons = table.doubles("rationedSeasons", "fraction", Writers.ACCOUNTS);
    /** {@link #labourCut}, mean of the year so far. */
    public final DoubleColumn meanLabourCut = table.doubles("meanLabourCut", "fraction", Writers.ACCOUNTS);
    /** Mean price index of food of the year so far. */
    public final DoubleColumn meanFoodPrice = table.doubles("meanFoodPrice", "-", Writers.ACCOUNTS);
    /** Mean price index of local staples of the year so far. */
    public final DoubleColumn meanLocalStaples = table.doubles("meanLocalStaples", "-", Writers.ACCOUNTS);
    /** Consumer price index of the year so far. */
    public final DoubleColumn consumerPrice = table.doubles("consumerPrice", "-", Writers.ACCOUNTS);
    /** Mean real income per household last year relative to the benchmark year. */
    public final DoubleColumn localIncome = table.doubles("localIncome", "-", Writers.ACCOUNTS);
    /** Mean real income per household in the benchmark year. */
    public final DoubleColumn benchmarkIncome = table.doubles("benchmarkIncome", "US$/year", Writers.ACCOUNTS);

    /**
     * The columns, without rows.
     *
     * @param names names of the municipalities
     * @param crops names of the crops
     * @param markets where the price of each crop comes from
     * @param harvests number of seasons of the year in which something is harvested
     */
    public MunicipalityTable(List<String> names, List<String> crops, List<CropMarket> markets, int harvests) {
        this.names = List.copyOf(names);
        this.crops = List.copyOf(crops);
        this.markets = List.copyOf(markets);
        for (String crop : crops) {
            suitability.add(table.doubles("suitability." + crop, "-", FIXED));
            yieldShock.add(table.doubles("yieldShock." + crop, "-", Writers.WEATHER));
            borderPrice.add(table.doubles("borderPrice." + crop, "-", Writers.BORDER_PRICES));
            expectedPrice.add(table.doubles("expectedPrice." + crop, "-", Writers.LAND_USE));
            landShare.add(table.doubles("landShare." + crop, "fraction", Writers.LAND_USE));
            standingWeight.add(table.doubles("standingWeight." + crop, "-", Writers.LAND_USE));
            output.add(table.doubles("output." + crop, "US$ base/season", Writers.CROPS));
            yearOutput.add(table.doubles("yearOutput." + crop, "US$ base/year", Writers.ACCOUNTS));
        }
        for (int i = 1; i <= harvests; i++) {
            foodLabour.add(table.doubles("foodLabour" + i, "days/ha", Writers.LAND_USE));
            cashLabour.add(table.doubles("cashLabour" + i, "days/ha", Writers.LAND_USE));
            foodUsual.add(table.doubles("foodUsual" + i, "days/ha", Writers.LAND_USE));
            foodWeather.add(table.doubles("foodWeather" + i, "days/ha", Writers.LAND_USE));
            cashUsual.add(table.doubles("cashUsual" + i, "days/ha", Writers.LAND_USE));
            cashWeather.add(table.doubles("cashWeather" + i, "days/ha", Writers.LAND_USE));
        }
    }

    /** Hours of travel from a municipality to the city this year. */
    public double hoursToCity(int row) {
        return hours.at(row) * cityTravel.at(row);
    }

    /** Number of municipalities. */
    public int rows() {
        return table.rows();
    }
}
