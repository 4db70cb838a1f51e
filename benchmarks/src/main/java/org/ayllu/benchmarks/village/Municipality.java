package org.ayllu.benchmarks.village;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ayllu.core.farm.FarmTerms;
import org.ayllu.core.farm.WeatherTerms;
import org.ayllu.core.household.CropMarket;

/** A municipality: its households, its weather, its prices, what its crops ask of land and labour, its markets. */
final class Municipality {
    final Countryside country;
    final double hours;
    final List<Household> households = new ArrayList<>();
    final List<Crop> crops = new ArrayList<>();
    final JobLottery lottery;
    final LabourMarket labour;
    final FoodMarket food;

    double pasture = 1;
    double goodsPrice = 1;
    double inputPrice = 1;
    double animalPrice = 1;
    double exportPrice = 1;

    double expectedFoodPrice = 1;
    double expectedWage;
    double foodWeight;
    double cashWeight;
    double foodInputsPerHa;
    double cashInputsPerHa;
    double foodLabourOfYear;
    double cashLabourOfYear;
    /** By harvest of the year: days a hectare asks this season, and what stands for them in usual and in this year's weather. */
    final double[] foodLabour;

    final double[] cashLabour;
    final double[] foodUsual;
    final double[] cashUsual;
    final double[] foodWeather;
    final double[] cashWeather;
    final double[] foodHarvested;
    final double[] cashHarvested;
    double foodLabourNow;
    double cashLabourNow;
    double cashCropPrice = 1;

    double network;
    int householdsWithMigrant;

    double meanWage;
    double meanFoodPrice = 1;
    double meanLocalStaples = 1;
    double consumerPrice = 1;
    double realIncome;
    double localIncome = 1;
    double benchmarkIncome;

    Municipality(Countryside country, double hours) {
        this.country = country;
        this.hours = hours;
        lottery = new JobLottery(this);
        labour = new LabourMarket(this);
        food = new FoodMarket(this);
        expectedWage = country.terms.labour().farmWage();
        meanWage = expectedWage;
        int harvests = country.crops.harvests();
        foodLabour = new double[harvests];
        cashLabour = new double[harvests];
        foodUsual = new double[harvests];
        cashUsual = new double[harvests];
        foodWeather = new double[harvests];
        cashWeather = new double[harvests];
        foodHarvested = new double[harvests];
        cashHarvested = new double[harvests];
    }

    /** Opens the season. */
    void open() {
        boolean newYear = country.now.firstOfYear();
        if (newYear) {
            weather();
        }
        borderPrices();
        if (newYear) {
            network = (double) householdsWithMigrant / Math.max(households.size(), 1);
            householdsWithMigrant = 0;
            realIncome = 0;
            expect();
            divideLand();
        }
        labourOfSeason(newYear);
        Arrays.fill(foodHarvested, 0);
        Arrays.fill(cashHarvested, 0);
    }

    private void weather() {
        double z = country.fate.weather(this);
        pasture = Math.max(0, 1 + country.terms.weather().pastureResponse() * (shock(1, z) - 1));
        for (Crop crop : crops) {
            crop.weather = shock(crop.terms.droughtSensitivity(), z);
        }
    }

    private double shock(double sensitivity, double z) {
        WeatherTerms terms = country.terms.weather();
        double sd = sensitivity * terms.municipalitySd();
        double common = country.elNino ? Math.max(0, 1 - sensitivity * terms.elNinoLoss()) : 1;
        return common * Math.exp(sd * z - 0.5 * sd * sd);
    }

    private void borderPrices() {
        Border border = country.border;
        double reach = border.terms.passThrough() * Math.exp(-border.terms.distanceDecay() * hours);
        double traded = 0;
        for (Crop crop : crops) {
            if (crop.market == CropMarket.TRADED_STAPLE) {
                crop.price = border.follow(crop.price, border.parityOf(crop.name), reach);
                traded += border.weightOf(crop.name) * crop.price;
            }
        }
        food.tradedStaples = border.trades() ? traded : 1;
        animalPrice = Math.pow(food.tradedStaples, border.terms.animalBorderShare());
        goodsPrice = border.follow(goodsPrice, border.goods, reach * border.terms.goodsImportShare());
        inputPrice = border.follow(inputPrice, border.goods, reach * border.terms.inputImportShare());
        exportPrice = border.follow(exportPrice, border.exports, reach);
        cashCropPrice = 1;
        for (Crop crop : crops) {
            if (crop.market == CropMarket.SOLD_ONLY) {
                crop.price = animalPrice;
                cashCropPrice = animalPrice;
            }
        }
    }

    private void expect() {
        double learning = country.terms.farm().learning();
        expectedFoodPrice += learning * (meanFoodPrice - expectedFoodPrice);
        expectedWage += learning * (meanWage - expectedWage);
        for (Crop crop : crops) {
            double last = crop.market == CropMarket.LOCAL_STAPLE ? meanLocalStaples : crop.price;
            crop.expectedPrice += learning * (last - crop.expectedPrice);
        }
    }

    private void divideLand() {
        FarmTerms farm = country.terms.farm();
        foodWeight = 0;
        cashWeight = 0;
        for (Crop crop : crops) {
            crop.weigh(inputPrice, farm.landResponse(), farm.labourShare());
            foodWeight += crop.food() ? crop.weight : 0;
            cashWeight += crop.food() ? 0 : crop.weight;
        }
        foodInputsPerHa = 0;
        cashInputsPerHa = 0;
        for (Crop crop : crops) {
            double all = crop.food() ? foodWeight : cashWeight;
            crop.landShare = all > 0 ? crop.weight / all : crop.weight;
            double inputs = crop.landShare * crop.terms.inputShare() * crop.value(inputPrice, country.usualYield);
            foodInputsPerHa += crop.food() ? inputs : 0;
            cashInputsPerHa += crop.food() ? 0 : inputs;
        }
    }

    private void labourOfSeason(boolean newYear) {
        clearLabour();
        for (Crop crop : crops) {
            boolean isFood = crop.food();
            double measure = isFood ? expectedFoodPrice : 1;
            double value = crop.value(inputPrice, country.usualYield) / measure;
            double ofYear = crop.landShare * crop.labour(value, country.labourShare);
            double asked = ofYear * country.crops.labourShare(crop.index, country.now.season());
            double usual = asked * measure / crop.expectedPrice;
            double grown = usual * crop.weather;
            (isFood ? foodLabour : cashLabour)[crop.harvest] += asked;
            (isFood ? foodUsual : cashUsual)[crop.harvest] += usual;
            (isFood ? foodWeather : cashWeather)[crop.harvest] += grown;
            foodLabourOfYear += isFood ? ofYear : 0;
            cashLabourOfYear += isFood ? 0 : ofYear;
            foodLabourNow += isFood ? asked : 0;
            cashLabourNow += isFood ? 0 : asked;
            crop.standingWeight = newYear ? grown : crop.standingWeight + grown;
        }
    }

    private void clearLabour() {
        foodLabourOfYear = 0;
        cashLabourOfYear = 0;
        foodLabourNow = 0;
        cashLabourNow = 0;
        for (double[] sums : List.of(foodLabour, cashLabour, foodUsual, cashUsual, foodWeather, cashWeather)) {
            Arrays.fill(sums, 0);
        }
    }

    /** Counts the harvest by crop, clears the food market, and adds the season's prices to the year's means. */
    void clearFood() {
        for (Crop crop : crops) {
            double together = 0;
            for (Crop other : crops) {
                together += other.harvest == crop.harvest && other.food() == crop.food() ? other.standingWeight : 0;
            }
            double harvested = (crop.food() ? foodHarvested : cashHarvested)[crop.harvest];
            crop.output = together > 0 ? harvested * crop.standingWeight / together : 0;
            crop.yearOutput = (country.now.firstOfYear() ? 0 : crop.yearOutput) + crop.output;
        }
        food.clear();
        int season = country.now.season();
        double weight = country.terms.welfare().foodWeight();
        meanWage = mean(meanWage, labour.wage, season);
        meanFoodPrice = mean(meanFoodPrice, food.price, season);
        meanLocalStaples = mean(meanLocalStaples, food.localStaples, season);
        consumerPrice = mean(consumerPrice, weight * food.price + (1 - weight) * goodsPrice, season);
    }

    private static double mean(double before, double value, int season) {
        return season == 0 ? value : before + (value - before) / (season + 1);
    }

    /** Closes the season: what cities took, and at the year's end what people earned. */
    void close() {
        food.learnCityDemand();
        if (country.now.lastOfYear()) {
            double mean = households.isEmpty() ? 0 : realIncome / households.size();
            benchmarkIncome = country.now.yearIndex() <= 1 ? mean : benchmarkIncome;
            localIncome = benchmarkIncome > 0 ? Math.max(0.2, Math.min(5, mean / benchmarkIncome)) : 1;
        }
    }
}
