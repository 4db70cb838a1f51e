package org.ayllu.models.classics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Every solution against the conditions of the problem that it solves, at parameters drawn over the whole range that a scenario may state: 100,000 draws
 * of each model, or as many as {@code -Dclassics.draws} says.
 */
class ClassicsProperties {
    private static final int DRAWS = Integer.getInteger("classics.draws", 100_000);

    private SplittableRandom random = new SplittableRandom(0);

    private <T> void each(Supplier<T> draw, Consumer<T> check) {
        for (int seed = 0; seed < DRAWS; seed++) {
            random = new SplittableRandom(seed);
            T model = draw.get();
            try {
                check.accept(model);
            } catch (RuntimeException | AssertionError wrong) {
                throw new AssertionError("seed " + seed + ": " + model, wrong);
            }
        }
    }

    /** Spread evenly over the orders of magnitude, with the ends themselves now and then. */
    private double between(double low, double high) {
        int end = random.nextInt(40);
        return end == 0 ? low : end == 1 ? high : low * Math.pow(high / low, random.nextDouble());
    }

    private double share(double low, double high) {
        int end = random.nextInt(40);
        return end == 0 ? low : end == 1 ? high : low + (high - low) * random.nextDouble();
    }

    private CobbDouglas farm() {
        return new CobbDouglas(between(0.05, 500), share(0.1, 0.9), between(1, 500));
    }

    private Family family() {
        double need = random.nextInt(4) == 0 ? 0 : between(0.01, 2000);
        return new Family(between(0.5, 20), between(0.5, 40), between(50, 365), need, share(0.05, 0.95));
    }

    @Test
    void drudgeryAndConsumptionBalance() {
        each(
                () -> {
                    Family family = family();
                    return new ChayanovHousehold(farm(), family.time(), family.consumptionWeight(), family.needs());
                },
                household -> {
                    ChayanovHousehold.Choice choice = household.choose();
                    double b = household.consumption();
                    double work = b * choice.shadowWage() * choice.leisure();
                    double eat = (1 - b) * (choice.consumption() - household.need());
                    assertThat(choice.labour()).isBetween(0.0, household.time());
                    if (choice.leisure() == 0) {
                        assertThat(household.farm().output(household.time()))
                                .isLessThanOrEqualTo(household.need() * (1 + 1e-9));
                    } else {
                        assertThat(work).isCloseTo(eat, within(1e-9 * (choice.consumption() + work)));
                    }
                });
    }

    @Test
    void theSeparableHouseholdSpendsWhatItHas() {
        each(
                () -> {
                    Family family = family();
                    return new SeparableHousehold(
                            farm(), family.time(), family.consumptionWeight(), between(0.05, 50), family.needs());
                },
                household -> {
                    SeparableHousehold.Choice choice = household.choose();
                    double output = household.farm().output(choice.labour());
                    assertThat(household.farm().marginalProductOfLabour(choice.labour()))
                            .isCloseTo(household.wage(), within(1e-10 * household.wage()));
                    assertThat(choice.consumption())
                            .isCloseTo(
                                    output + household.wage() * choice.daysSold(),
                                    within(1e-9 * (output + choice.fullIncome())));
                    assertThat(choice.leisure()).isBetween(0.0, household.time());
                });
    }

    private HarrisTodaro.Pay pay(double wage) {
        double subsidy = random.nextInt(3) == 0 ? 0 : share(0, 0.9);
        return new HarrisTodaro.Pay(wage, subsidy, random.nextInt(3) == 0 ? 0 : share(0, 0.9) * wage);
    }

    @Test
    void migrantsExpectInTheCityWhatTheCountrysidePays() {
        each(
                () -> new HarrisTodaro(
                        new CobbDouglas(between(1, 10_000), share(0.1, 0.9)),
                        new CobbDouglas(between(1, 10_000), share(0.1, 0.9)),
                        between(1, 10_000),
                        pay(between(0.01, 100))),
                economy -> {
                    HarrisTodaro.Equilibrium found = economy.solve();
                    assertThat(found.ruralLabour() + found.cityJobs() + found.unemployed())
                            .isCloseTo(economy.labour(), within(1e-9 * economy.labour()));
                    double cost = economy.city().marginalProductOfLabour(found.cityJobs());
                    double paid = cost / (1 - economy.pay().subsidy());
                    double inCity = found.cityJobs() + found.unemployed();
                    double waiting = economy.pay().unemployed() * found.unemployed();
                    double expected = (paid * found.cityJobs() + waiting) / inCity;
                    assertThat(found.ruralWage()).isCloseTo(expected, within(1e-8 * expected));
                    assertThat(paid).isGreaterThanOrEqualTo(economy.pay().wage() * (1 - 1e-8));
                    assertThat(found.loss()).isBetween(-1e-9, 1.0);
                    if (found.unemployed() > 1e-9 * economy.labour()) {
                        assertThat(paid).isCloseTo(economy.pay().wage(), within(1e-8 * paid));
                    }
                });
    }

    @Test
    void noOtherHoldingBringsAHouseholdMore() {
        each(
                () -> {
                    double rentIn = between(0.01, 10);
                    return new LandMarket(
                            share(0.1, 0.9), between(1, 5000), rentIn, Math.max(0.01, rentIn * share(0.1, 1)));
                },
                market -> {
                    double owned = between(0.1, 10_000);
                    double income = market.incomeOf(owned);
                    double worked = market.workedBy(owned);
                    for (double factor : new double[] {0.5, 0.999, 1.001, 2}) {
                        double other = worked * factor;
                        double rented = other - owned;
                        double brings = new CobbDouglas(other, market.share()).output(market.labour())
                                - rented * (rented > 0 ? market.rentIn() : market.rentOut());
                        assertThat(brings).isLessThanOrEqualTo(income + 1e-9 * (Math.abs(income) + owned));
                    }
                    assertThat(market.worthOfLand(owned)).isBetween(market.rentOut(), market.rentIn());
                });
    }

    @Test
    void whatIsNotTradedBalancesAndWhatIsHasItsMarketsPrice() {
        each(this::household, household -> {
            MissingMarkets.Choice choice = household.choose();
            double eaten = choice.foodEaten() + choice.foodOutput();
            settled(household.food(), household.prices().food(), choice.foodPrice(), choice.foodSold() / eaten);
            settled(
                    household.labour(),
                    household.prices().wage(),
                    choice.wage(),
                    household.daysSold(choice) / (household.days() + choice.farmLabour()));
            double sold = household.prices().cash() * choice.cashOutput()
                    + choice.foodPrice() * choice.foodSold()
                    + choice.wage() * household.daysSold(choice);
            double spent = household.prices().goods() * choice.goods();
            double turnover =
                    choice.foodPrice() * eaten + choice.wage() * (household.days() + choice.farmLabour()) + spent;
            assertThat(sold).isCloseTo(spent, within(1e-8 * turnover));
        });
    }

    private static void settled(Market market, double price, double worth, double surplus) {
        double low = market.selling() * price;
        double high = market.buying() * price;
        assertThat(worth).isBetween(low * (1 - 1e-12), high * (1 + 1e-12));
        if (worth > low * (1 + 1e-12) && worth < high * (1 - 1e-12)) {
            assertThat(surplus).isCloseTo(0, within(1e-8));
        } else if (low < high) {
            assertThat(worth <= low * (1 + 1e-12) ? surplus : -surplus).isGreaterThan(-1e-8);
        }
    }

    private MissingMarkets household() {
        return new MissingMarkets(
                new TwoCropFarm(farm(), share(0.05, 0.95), between(0.1, 5)),
                new Tastes(share(0.05, 0.95), share(0.05, 0.95), between(0.05, 3)),
                between(20, 5000),
                new MissingMarkets.Prices(between(0.05, 20), between(0.05, 20), between(0.05, 20), between(0.05, 20)),
                market(),
                market());
    }

    private Market market() {
        return switch (random.nextInt(3)) {
            case 0 -> new Market.Open();
            case 1 -> new Market.Missing();
            default -> new Market.Band(share(0.001, 0.95));
        };
    }

    @Test
    void nobodyLeavesAVillageThatIsEmpty() {
        each(
                () -> new NetworkMigration(
                        share(-40_000, 50_000),
                        share(0, 50_000),
                        share(0, 20),
                        between(20, 10_000),
                        share(0.01, 1),
                        share(0, 1)),
                village -> {
                    for (NetworkMigration.Year year : village.path(share(0, 1), 60)) {
                        assertThat(year.away()).isBetween(0.0, 1.0);
                        assertThat(year.leaving()).isBetween(0.0, 1.0);
                        assertThat(year.cost()).isBetween(0.0, village.cost());
                    }
                });
    }
}
