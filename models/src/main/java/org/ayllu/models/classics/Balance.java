package org.ayllu.models.classics;

import org.ayllu.core.math.Elementary;

/**
 * Whether food and days balance at prices on trial, told by logarithms: where the crops can hardly be exchanged for one another and foods hardly for goods,
 * the price that balances food at a wage on trial may be a 1 with a hundred zeros, and what is made and eaten there no number at all.
 */
final class Balance {
    private final MissingMarkets household;
    private final double foodPrice;
    private final double wage;
    private final double output;
    private final double labour;
    private final double profit;
    private final double income;
    private final double earning;

    /**
     * At what food and days are worth.
     *
     * @param foodPrice of a unit, above 0
     * @param dayWage of a day, above 0
     */
    Balance(MissingMarkets household, double foodPrice, double dayWage) {
        this.household = household;
        this.foodPrice = Elementary.log(foodPrice);
        wage = Elementary.log(dayWage);
        earning = earning();
        CobbDouglas land = household.farm().land();
        double share = land.share();
        double fixed = Elementary.log(land.fixed());
        double productivity = Elementary.log(land.productivity());
        labour = fixed + (Elementary.log(share) + productivity + earning - wage) / (1 - share);
        output = productivity + (1 - share) * fixed + share * labour;
        profit = Elementary.log(1 - share) + earning + output;
        income = ofSum(profit, wage + Elementary.log(household.days()));
    }

    /** ln P of {@link TwoCropFarm}. */
    private double earning() {
        TwoCropFarm farm = household.farm();
        double cash = Elementary.log(household.prices().cash());
        double power = 1 + farm.transformation();
        double inFood = Elementary.log(farm.foodShare()) + power * (foodPrice - cash);
        return cash + ofSum(inFood, Elementary.log(1 - farm.foodShare())) / power;
    }

    /** The logarithm of food harvested over food eaten. */
    double food() {
        TwoCropFarm farm = household.farm();
        Tastes tastes = household.tastes();
        double harvested = Elementary.log(farm.foodShare()) + output + farm.transformation() * (foodPrice - earning);
        double goods = Elementary.log((1 - tastes.food()) / tastes.food())
                + (1 - tastes.substitution())
                        * (Elementary.log(household.prices().goods()) - foodPrice);
        // What is spent: all but leisure, and no less than profit, since nobody rests more days than there are.
        double spent = Math.max(Elementary.log(1 - tastes.leisure()) + income, profit);
        return harvested - (spent - ofSum(0, goods) - foodPrice);
    }

    /** The logarithm of days there are over days that work and leisure take. */
    double days() {
        double there = Elementary.log(household.days());
        double rest = Math.min(there, Elementary.log(household.tastes().leisure()) + income - wage);
        return there - ofSum(rest, labour);
    }

    /** ln(e^a + e^b). */
    private static double ofSum(double a, double b) {
        return Math.max(a, b) + Elementary.log(1 + Elementary.exp(-Math.abs(a - b)));
    }
}
