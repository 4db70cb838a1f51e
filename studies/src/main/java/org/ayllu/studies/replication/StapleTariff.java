package org.ayllu.studies.replication;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ayllu.studies.replication.Target.Order;
import org.ayllu.studies.replication.Target.Origin;

/**
 * What a cut of the tariff on staples does to households that are divided by what they did without it. A household sells or buys food where its net sales exceed
 * a hundredth of what it eats; it is landless below 0.1 ha. All is a mean over the last years and over the replicates.
 */
final class StapleTariff {
    private static final double NEGLIGIBLE = 0.01;
    private static final double LANDLESS = 0.1;

    /** The same households without the cut and with it. */
    record Pair(FlagshipRun base, FlagshipRun cut) {
        private boolean seller(int h) {
            return base.netFoodSales[h] > NEGLIGIBLE * base.eaten[h];
        }

        private boolean buyer(int h) {
            return base.netFoodSales[h] < -NEGLIGIBLE * base.eaten[h];
        }

        private boolean selfSufficient(int h) {
            return !seller(h) && !buyer(h);
        }

        private boolean landless(int h) {
            return base.land[h] < LANDLESS;
        }

        private double mean(IntPredicate who, IntToDoubleFunction value) {
            return IntStream.range(0, base.households())
                    .filter(who)
                    .mapToDouble(value)
                    .average()
                    .orElse(Double.NaN);
        }

        /** Its money income at the prices that came, less at those that were. */
        private double throughPrices(int h) {
            return base.income[h] * (base.consumerPrice[h] / cut.consumerPrice[h] - 1);
        }

        private double throughWages(int h) {
            return (cut.wage[h] - base.wage[h]) * base.daysSold[h];
        }

        private double harvestChange(IntPredicate who) {
            return mean(who, h -> cut.harvest[h]) / mean(who, h -> base.harvest[h]) - 1;
        }

        private double priceFall(boolean near) {
            double middle = mean(h -> true, h -> base.hours[h]);
            return mean(h -> near == base.hours[h] < middle, h -> base.tradedStaples[h] - cut.tradedStaples[h]);
        }
    }

    private final List<Pair> pairs;

    /** Of one pair of runs for each replicate. */
    StapleTariff(List<Pair> pairs) {
        this.pairs = pairs;
    }

    private double over(ToDoubleFunction<Pair> figure) {
        return pairs.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }

    /** Prices follow the border less the farther the market; those who neither buy nor sell answer least. */
    List<Target> passThrough() {
        return List.of(
                above(
                        "5. fall of staple prices after the tariff cut, log, near the city, against far from it",
                        over(pair -> pair.priceFall(true)),
                        over(pair -> pair.priceFall(false))),
                above(
                        "5. change of the food harvest inside the price band, against net sellers",
                        over(pair -> pair.harvestChange(pair::selfSufficient)),
                        over(pair -> pair.harvestChange(pair::seller))));
    }

    /** Who gains and who loses by it. */
    List<Target> whoGains() {
        return List.of(
                above(
                        "6. net buyers: gain through prices, US$",
                        over(pair -> pair.mean(pair::buyer, pair::throughPrices)),
                        0),
                below(
                        "6. net buyers: gain through farm wages, US$",
                        over(pair -> pair.mean(pair::buyer, pair::throughWages)),
                        0),
                above(
                        "6. landless: gain through prices, US$",
                        over(pair -> pair.mean(pair::landless, pair::throughPrices)),
                        0),
                below(
                        "6. landless: gain through farm wages, US$",
                        over(pair -> pair.mean(pair::landless, pair::throughWages)),
                        0),
                below(
                        "6. net sellers: change of real income, US$",
                        over(pair -> pair.mean(pair::seller, h -> pair.cut.income[h] - pair.base.income[h])),
                        0),
                above(
                        "6. change of the food harvest of those who sell none, against net sellers",
                        over(pair -> pair.harvestChange(h -> !pair.seller(h))),
                        over(pair -> pair.harvestChange(pair::seller))));
    }

    private static Target above(String what, double computed, double bound) {
        return Order.above(Origin.PUBLISHED, what, computed, bound);
    }

    private static Target below(String what, double computed, double bound) {
        return Order.below(Origin.PUBLISHED, what, computed, bound);
    }
}
