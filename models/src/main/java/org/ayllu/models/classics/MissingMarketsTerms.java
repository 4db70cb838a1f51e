package org.ayllu.models.classics;

import org.ayllu.core.terms.Parameter;
import org.ayllu.models.solution.Axis;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Solution;
import org.ayllu.models.solution.Solvable;

/**
 * Parameters of {@link MissingMarkets}.
 *
 * @param farm land and technology
 * @param crops what it can grow
 * @param tastes what the household wants
 * @param days its time, days/year
 * @param prices of the markets
 * @param food how it can trade food
 * @param labour how it can trade labour
 * @param cashPriceRise whose effect is reported, fraction
 * @param curveFrom price of the cash crop at which the curve begins
 * @param curveTo price at which it ends
 */
public record MissingMarketsTerms(
        SmallFarm farm,
        Crops crops,
        Wants tastes,

        @Parameter(
                doc = "Days of the household that are worked or rested.",
                unit = "days/year",
                min = 20,
                max = 5000,
                source = "example: two workers of 250 days")
        double days,

        Prices prices,
        Market food,
        Market labour,

        @Parameter(
                doc = "Rise of the price of the cash crop whose effect is reported.",
                unit = "fraction",
                min = 0.001,
                max = 2,
                source = "choice of the experiment")
        double cashPriceRise,

        @Parameter(
                doc = "Price of the cash crop at which the curve begins.",
                unit = "1 = base",
                min = 0.05,
                max = 20,
                source = "choice of the experiment")
        double curveFrom,

        @Parameter(
                doc = "Price of the cash crop at which the curve ends.",
                unit = "1 = base",
                min = 0.05,
                max = 20,
                source = "choice of the experiment")
        double curveTo)
        implements Solvable {
    private static final Axis PRICE = new Axis("cashPrice", "1 = base", "Price of the cash crop.");

    /**
     * What the farm can grow.
     *
     * @param foodShare share of food in earnings at equal prices, fraction
     * @param transformation elasticity with which land and labour move between the crops
     */
    public record Crops(
            @Parameter(
                    doc = "Share of food in the farm's earnings at equal prices.",
                    unit = "fraction",
                    min = 0.05,
                    max = 0.95,
                    source = "example: somewhat more food than cash crop")
            double foodShare,

            @Parameter(
                    doc = "Elasticity of transformation between food and cash crop.",
                    unit = "elasticity",
                    min = 0.1,
                    max = 5,
                    source = "example: a fifth more for one crop moves the ratio of the two by a third")
            double transformation) {
        /** Somewhat more food than cash crop. */
        public static Crops defaults() {
            return new Crops(0.6, 1.5);
        }
    }

    /**
     * What the household wants.
     *
     * @param leisure share of full income, fraction
     * @param food share of consumption at equal prices, fraction
     * @param substitution elasticity of substitution of food for bought goods
     */
    public record Wants(
            @Parameter(
                    doc = "Share of leisure in full income.",
                    unit = "fraction",
                    min = 0.05,
                    max = 0.95,
                    source = "example")
            double leisure,

            @Parameter(
                    doc = "Share of food in consumption at equal prices.",
                    unit = "fraction",
                    min = 0.05,
                    max = 0.95,
                    source = "example of a poor household")
            double food,

            @Parameter(
                    doc = "Elasticity of substitution between food and bought goods.",
                    unit = "elasticity",
                    min = 0.05,
                    max = 3,
                    source = "example: food is hardly replaced by anything")
            double substitution) {
        /** A poor household: food comes first. */
        public static Wants defaults() {
            return new Wants(0.4, 0.55, 0.3);
        }
    }

    /**
     * Prices of the markets.
     *
     * @param food 1 = base
     * @param cash 1 = base
     * @param goods 1 = base
     * @param wage US$/day
     */
    public record Prices(
            @Parameter(doc = "Price of food.", unit = "1 = base", min = 0.05, max = 20, source = "the base itself")
            double food,

            @Parameter(
                    doc = "Price of the cash crop.",
                    unit = "1 = base",
                    min = 0.05,
                    max = 20,
                    source = "the base itself")
            double cash,

            @Parameter(
                    doc = "Price of bought goods.",
                    unit = "1 = base",
                    min = 0.05,
                    max = 20,
                    source = "the base itself")
            double goods,

            @Parameter(
                    doc = "Wage of a day.",
                    unit = "US$/day",
                    min = 0.05,
                    max = 20,
                    source = "example: about what a day is worth to this household without a labour market")
            double wage) {
        /** All at the base. */
        public static Prices defaults() {
            return new Prices(1, 1, 1, 0.8);
        }
    }

    /** Checks the ends of the curve. */
    public MissingMarketsTerms {
        Curve.requireAscending(curveFrom, curveTo);
    }

    /** A small farm with all its markets. */
    public static MissingMarketsTerms defaults() {
        return new MissingMarketsTerms(
                SmallFarm.defaults(),
                Crops.defaults(),
                Wants.defaults(),
                500,
                Prices.defaults(),
                new Market.Open(),
                new Market.Open(),
                0.2,
                0.6,
                1.8);
    }

    @Override
    public Solution solve() {
        return new MissingMarketsFigures(household(), cashPriceRise).solution(PRICE, curveFrom, curveTo);
    }

    /** The household. */
    MissingMarkets household() {
        return new MissingMarkets(
                new TwoCropFarm(farm.technology(), crops.foodShare(), crops.transformation()),
                new Tastes(tastes.leisure(), tastes.food(), tastes.substitution()),
                days,
                new MissingMarkets.Prices(prices.food(), prices.cash(), prices.goods(), prices.wage()),
                food,
                labour);
    }
}
