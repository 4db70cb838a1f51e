package org.ayllu.models.classics;

import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Ranges;
import org.ayllu.core.terms.Terms;
import org.ayllu.core.terms.Values;
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
 * @param prices of the markets
 * @param food how it can trade food
 * @param labour how it can trade labour
 */
public record MissingMarketsTerms(
        SmallFarm farm,
        Crops crops,
        Wants tastes,

        @Parameter(
                value = 500,
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
                value = 0.2,
                doc = "Rise of the price of the cash crop whose effect is reported.",
                unit = "fraction",
                min = 0.001,
                max = 2,
                source = "choice of the experiment")
        double cashPriceRise,

        @Parameter(
                value = 0.6,
                doc = "Price of the cash crop at which the curve begins.",
                unit = "1 = base",
                min = 0.05,
                max = 20,
                source = "choice of the experiment")
        double curveFrom,

        @Parameter(
                value = 1.8,
                doc = "Price of the cash crop at which the curve ends.",
                unit = "1 = base",
                min = 0.05,
                max = 20,
                source = "choice of the experiment")
        double curveTo)
        implements Solvable, Terms<MissingMarketsTerms> {
    private static final Axis PRICE = new Axis("cashPrice", "1 = base", "Price of the cash crop.");

    /** What the farm can grow. */
    public record Crops(
            @Parameter(
                    value = 0.6,
                    doc = "Share of food in the farm's earnings at equal prices.",
                    unit = "fraction",
                    min = 0.05,
                    max = 0.95,
                    source = "example: somewhat more food than cash crop")
            double foodShare,

            @Parameter(
                    value = 1.5,
                    doc = "Elasticity of transformation between food and cash crop.",
                    unit = "elasticity",
                    min = 0.1,
                    max = 5,
                    source = "example: a fifth more for one crop moves the ratio of the two by a third")
            double transformation)
            implements Terms<Crops> {

        /** Refuses numbers out of range. */
        public Crops {
            Ranges.check(Crops.class, foodShare, transformation);
        }

        /** Somewhat more food than cash crop. */
        public static Crops defaults() {
            return Values.of(Crops.class).make();
        }
    }

    /** What the household wants. */
    public record Wants(
            @Parameter(
                    value = 0.4,
                    doc = "Share of leisure in full income.",
                    unit = "fraction",
                    min = 0.05,
                    max = 0.95,
                    source = "example")
            double leisure,

            @Parameter(
                    value = 0.55,
                    doc = "Share of food in consumption at equal prices.",
                    unit = "fraction",
                    min = 0.05,
                    max = 0.95,
                    source = "example of a poor household")
            double food,

            @Parameter(
                    value = 0.3,
                    doc = "Elasticity of substitution between food and bought goods.",
                    unit = "elasticity",
                    min = 0.05,
                    max = 3,
                    source = "example: food is hardly replaced by anything")
            double substitution)
            implements Terms<Wants> {

        /** Refuses numbers out of range. */
        public Wants {
            Ranges.check(Wants.class, leisure, food, substitution);
        }

        /** A poor household: food comes first. */
        public static Wants defaults() {
            return Values.of(Wants.class).make();
        }
    }

    /** Prices of the markets. */
    public record Prices(
            @Parameter(
                    value = 1,
                    doc = "Price of food.",
                    unit = "1 = base",
                    min = 0.05,
                    max = 20,
                    source = "the base itself")
            double food,

            @Parameter(
                    value = 1,
                    doc = "Price of the cash crop.",
                    unit = "1 = base",
                    min = 0.05,
                    max = 20,
                    source = "the base itself")
            double cash,

            @Parameter(
                    value = 1,
                    doc = "Price of bought goods.",
                    unit = "1 = base",
                    min = 0.05,
                    max = 20,
                    source = "the base itself")
            double goods,

            @Parameter(
                    value = 0.8,
                    doc = "Wage of a day.",
                    unit = "US$/day",
                    min = 0.05,
                    max = 20,
                    source = "example: about what a day is worth to this household without a labour market")
            double wage)
            implements Terms<Prices> {

        /** Refuses numbers out of range. */
        public Prices {
            Ranges.check(Prices.class, food, cash, goods, wage);
        }

        /** All at the base. */
        public static Prices defaults() {
            return Values.of(Prices.class).make();
        }
    }

    /** Checks the ends of the curve. */
    public MissingMarketsTerms {
        Ranges.check(
                MissingMarketsTerms.class,
                farm,
                crops,
                tastes,
                days,
                prices,
                food,
                labour,
                cashPriceRise,
                curveFrom,
                curveTo);
        Curve.requireAscending(curveFrom, curveTo);
    }

    /** A small farm with all its markets. */
    public static MissingMarketsTerms defaults() {
        return Values.of(MissingMarketsTerms.class)
                .with("food", new Market.Open())
                .with("labour", new Market.Open())
                .make();
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
