package org.ayllu.models.classics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What de Janvry, Fafchamps and Sadoulet (1991) say of such households, and that no other choice is better. */
class MissingMarketsTest {
    private static final Market OPEN = new Market.Open();
    private static final Market MISSING = new Market.Missing();

    private static MissingMarkets household(Market food, Market labour) {
        MissingMarkets usual = MissingMarketsTerms.defaults().household();
        return new MissingMarkets(usual.farm(), usual.tastes(), usual.days(), usual.prices(), food, labour);
    }

    private static double response(MissingMarkets household) {
        return household.withCashPrice(1.2).choose().cashOutput()
                        / household.choose().cashOutput()
                - 1;
    }

    @Test
    void eachMarketThatIsMissingDampsTheAnswerOfTheCashCrop() {
        double all = response(household(OPEN, OPEN));
        double noFood = response(household(MISSING, OPEN));
        double noLabour = response(household(OPEN, MISSING));
        double neither = response(household(MISSING, MISSING));

        assertThat(all).isGreaterThan(0.2);
        assertThat(noFood).isLessThan(all);
        assertThat(noLabour).isLessThan(all);
        assertThat(neither).isLessThan(Math.min(noFood, noLabour));
    }

    @Test
    void shadowPricesSwingWhereMarketPricesWouldNot() {
        MissingMarkets none = household(MISSING, MISSING);
        MissingMarkets.Choice before = none.choose();
        MissingMarkets.Choice after = none.withCashPrice(1.2).choose();

        assertThat(after.foodPrice()).isGreaterThan(1.1 * before.foodPrice());
        assertThat(after.wage()).isGreaterThan(1.1 * before.wage());
        MissingMarkets all = household(OPEN, OPEN);
        assertThat(all.withCashPrice(1.2).choose().foodPrice())
                .isEqualTo(all.choose().foodPrice());
    }

    @Test
    void insideTheBandFoodDoesNotAnswerTheMarketsPrice() {
        MissingMarkets usual = household(new Market.Band(0.3), MISSING);
        MissingMarkets.Prices prices = usual.prices();
        MissingMarkets dearer = new MissingMarkets(
                usual.farm(),
                usual.tastes(),
                usual.days(),
                new MissingMarkets.Prices(1.05 * prices.food(), prices.cash(), prices.goods(), prices.wage()),
                usual.food(),
                usual.labour());
        MissingMarkets.Choice choice = usual.choose();

        assertThat(choice.foodSold()).isCloseTo(0, within(1e-9 * choice.foodOutput()));
        assertThat(dearer.choose().foodOutput()).isCloseTo(choice.foodOutput(), within(1e-9 * choice.foodOutput()));
    }

    @Test
    void withAllMarketsTheFamilyDoesNotMatterToTheFarm() {
        MissingMarkets usual = household(OPEN, OPEN);
        MissingMarkets larger = new MissingMarkets(
                usual.farm(), new Tastes(0.2, 0.7, 0.8), 3 * usual.days(), usual.prices(), OPEN, OPEN);
        MissingMarkets.Choice one = usual.choose();
        MissingMarkets.Choice other = larger.choose();

        assertThat(other.farmLabour()).isEqualTo(one.farmLabour());
        assertThat(other.cashOutput()).isEqualTo(one.cashOutput());
    }

    @Test
    void aMarketWithANarrowBandIsNearlyOpenAndOneWithAWideBandNearlyMissing() {
        double open = household(OPEN, OPEN).choose().cashOutput();
        double missing = household(MISSING, MISSING).choose().cashOutput();
        Market narrow = new Market.Band(0.001);
        Market wide = new Market.Band(0.9);

        assertThat(household(narrow, narrow).choose().cashOutput()).isCloseTo(open, within(0.01 * open));
        assertThat(household(wide, wide).choose().cashOutput()).isCloseTo(missing, within(1e-9 * missing));
    }

    /** Without either market a household's choice is how much to work and how to divide the harvest; none is better than the one found. */
    @Test
    void noOtherDivisionOfDaysAndHarvestIsBetter() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 200; i++) {
            TwoCropFarm farm = new TwoCropFarm(
                    new CobbDouglas(random.nextDouble(0.5, 10), random.nextDouble(0.2, 0.8), random.nextDouble(2, 40)),
                    random.nextDouble(0.1, 0.9),
                    random.nextDouble(0.2, 4));
            Tastes tastes =
                    new Tastes(random.nextDouble(0.1, 0.9), random.nextDouble(0.1, 0.9), random.nextDouble(0.1, 2.5));
            MissingMarkets.Prices prices =
                    new MissingMarkets.Prices(1, random.nextDouble(0.3, 3), random.nextDouble(0.3, 3), 1);
            MissingMarkets household = new MissingMarkets(farm, tastes, 500, prices, MISSING, MISSING);
            MissingMarkets.Choice best = household.choose();
            double most = utility(tastes, best.foodEaten(), best.goods(), best.leisure());
            for (int other = 0; other < 200; other++) {
                double work = best.farmLabour() * random.nextDouble(0.7, Math.min(1.3, 499 / best.farmLabour()));
                double foodPrice = best.foodPrice() * random.nextDouble(0.7, 1.4);
                double earning = farm.earning(foodPrice, prices.cash());
                double food = farm.food(work, foodPrice, earning);
                double goods = prices.cash() * farm.cash(work, prices.cash(), earning) / prices.goods();
                assertThat(utility(tastes, food, goods, 500 - work)).isLessThanOrEqualTo(most * (1 + 1e-10));
            }
        }
    }

    private static double utility(Tastes tastes, double food, double goods, double leisure) {
        double power = 1 - 1 / tastes.substitution();
        double consumption = Math.pow(
                Math.pow(tastes.food(), 1 / tastes.substitution()) * Math.pow(food, power)
                        + Math.pow(1 - tastes.food(), 1 / tastes.substitution()) * Math.pow(goods, power),
                1 / power);
        return Math.pow(leisure, tastes.leisure()) * Math.pow(consumption, 1 - tastes.leisure());
    }
}
