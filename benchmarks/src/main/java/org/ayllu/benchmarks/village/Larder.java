package org.ayllu.benchmarks.village;

/** A household's food: what is in store, eaten, sold and bought. */
final class Larder {
    private final Household household;
    double stock;
    double spoilt;
    double drawn;
    /** Cash, income of the season and credit, US$. */
    double means;

    double eaten;
    double sold;
    double bought;
    double sales;
    double purchases;

    Larder(Household household) {
        this.household = household;
    }

    /** Sees what there is to eat until the next harvest, and what money there is for more. */
    void take() {
        Countryside country = household.municipality.country;
        int seasons = country.calendar.seasonsPerYear();
        int until = Math.floorMod(country.crops.firstFoodHarvest() - country.now.season(), seasons);
        spoilt = country.terms.food().spoilage() / seasons * stock;
        drawn = (stock - spoilt + household.farm.harvest) / (until == 0 ? seasons : until);
        household.municipality.food.supply += drawn;
        household.municipality.food.oldStock += stock - spoilt;
        double credit = country.terms.finance().credit() * household.family.adultEquivalents;
        means = Math.max(0, household.cash + credit + household.moneyIncome() - household.moneyCosts());
    }

    /** What its own food goes for, in units of the food that people eat. */
    private double available() {
        FoodMarket market = household.municipality.food;
        return market.storedPrice / market.price * drawn;
    }

    /** Food eaten at the price of the market. */
    double eats() {
        Countryside country = household.municipality.country;
        double price = household.municipality.food.price;
        double available = available();
        double selling = price * (1 - household.foodBand);
        double buying = price * (1 + household.foodBand);
        double free = country.terms.preferences().food() * household.plan.income / country.calendar.seasonsPerYear();
        double affordable = Math.min(household.plan.subsistence + free / buying - available, means / buying);
        double atMost = household.plan.subsistence + free / selling;
        return Math.min(atMost, Math.max(available, available + affordable));
    }

    /** Eats, sells and buys. */
    void trade() {
        FoodMarket market = household.municipality.food;
        double available = available();
        eaten = eats();
        sold = Math.max(0, available - eaten);
        bought = Math.max(0, eaten - available);
        sales = sold * market.price * (1 - household.foodBand);
        purchases = bought * market.price * (1 + household.foodBand);
        market.eaten += eaten;
    }

    /** Puts away what is left. */
    void store() {
        stock = Math.max(0, stock - spoilt + household.farm.harvest - drawn);
    }
}
