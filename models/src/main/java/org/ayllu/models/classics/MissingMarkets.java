package org.ayllu.models.classics;

import java.util.function.DoubleUnaryOperator;

/**
 * A household that grows food and a cash crop, eats food and bought goods, and works or rests, where it may be unable to trade food or labour, or trade
 * them only at a margin. It sells the cash crop and buys goods at given prices. A good it does not trade has a shadow price within (selling, buying) at
 * which it makes what it uses; a good it trades has the price of that side. Its choice is that of a household with complete markets at these prices.
 *
 * <p>For each wage the price of food is found at which food balances, and around it the wage at which days balance. Both balances cross zero once,
 * because where nothing is traded a price moves no income.
 *
 * <p>Reference: A. de Janvry, M. Fafchamps and E. Sadoulet (1991), Peasant household behaviour with missing markets: some paradoxes explained, Economic
 * Journal 101(409).
 *
 * @param farm the farm
 * @param tastes what it wants
 * @param days its time
 * @param prices of the markets
 * @param food how it can trade food
 * @param labour how it can trade labour
 */
public record MissingMarkets(TwoCropFarm farm, Tastes tastes, double days, Prices prices, Market food, Market labour) {
    /** How far from its market's the worth of a day is sought, as a factor, and how far that of food is at such a wage, which it may exceed by a power of six. */
    private static final double WAGES = 1e45;

    private static final double FOOD_PRICES = 1e300;

    /**
     * Prices of the markets, each above 0.
     *
     * @param food of a unit of food
     * @param cash of a unit of the cash crop
     * @param goods of a unit of bought goods
     * @param wage of a day
     */
    public record Prices(double food, double cash, double goods, double wage) {}

    /**
     * What it does.
     *
     * @param foodPrice what a unit of food is worth to it
     * @param wage what a day is worth to it
     * @param foodOutput food harvested
     * @param cashOutput cash crop harvested
     * @param foodEaten food eaten
     * @param goods goods bought
     * @param farmLabour days of work on its farm, hired ones included
     * @param leisure days of rest
     */
    public record Choice(
            double foodPrice,
            double wage,
            double foodOutput,
            double cashOutput,
            double foodEaten,
            double goods,
            double farmLabour,
            double leisure) {
        /** Food sold; below 0 what is bought. */
        public double foodSold() {
            return foodOutput - foodEaten;
        }
    }

    /** Its optimum. */
    public Choice choose() {
        double wage = settled(labour, prices.wage(), WAGES, this::spareDays);
        return at(foodPrice(wage), wage);
    }

    /** Days sold at a choice; below 0 those hired. */
    public double daysSold(Choice choice) {
        return days - choice.leisure() - choice.farmLabour();
    }

    /** The same household at another price of the cash crop. */
    public MissingMarkets withCashPrice(double price) {
        return new MissingMarkets(
                farm, tastes, days, new Prices(prices.food(), price, prices.goods(), prices.wage()), food, labour);
    }

    private double spareDays(double wage) {
        return new Balance(this, foodPrice(wage), wage).days();
    }

    private double foodPrice(double wage) {
        return settled(food, prices.food(), FOOD_PRICES, price -> new Balance(this, price, wage).food());
    }

    /** The price between selling and buying at which a surplus is gone, or the end at which it is traded. */
    private static double settled(Market market, double price, double factor, DoubleUnaryOperator surplus) {
        if (market instanceof Market.Missing) {
            return Crossing.near(price, factor, surplus);
        }
        double low = market.selling() * price;
        double high = market.buying() * price;
        return low == high ? price : Crossing.between(low, high, low, surplus);
    }

    /** What it does where food and days are worth this, whether or not they balance. */
    private Choice at(double foodPrice, double wage) {
        double earning = farm.earning(foodPrice, prices.cash());
        double work = farm.labour(earning, wage);
        double profit = earning * farm.land().output(work) - wage * work;
        double income = profit + wage * days;
        double leisure = tastes.leisureOf(income, wage, days);
        double spent = income - wage * leisure;
        double share = tastes.foodShare(foodPrice, prices.goods());
        return new Choice(
                foodPrice,
                wage,
                farm.food(work, foodPrice, earning),
                farm.cash(work, prices.cash(), earning),
                share * spent / foodPrice,
                (1 - share) * spent / prices.goods(),
                work,
                leisure);
    }
}
