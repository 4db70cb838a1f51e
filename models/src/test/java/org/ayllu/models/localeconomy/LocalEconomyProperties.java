package org.ayllu.models.localeconomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LocalEconomyProperties {
    private static final int CASES = 300;

    private record Drawn(List<Sector> sectors, List<Group> groups) {
        LocalEconomy economy(double elasticity) {
            return new LocalEconomy(sectors, groups, elasticity);
        }
    }

    /** Two to four groups, one good sold outside, one to three of the zone that also buy from each other. */
    private static Drawn draw(SplittableRandom random) {
        int goods = random.nextInt(2, 5);
        List<Sector> sectors = new ArrayList<>();
        sectors.add(Sector.traded("export", 1000, 0.3 * random.nextDouble(), 0.2 + 0.6 * random.nextDouble()));
        for (int j = 1; j < goods; j++) {
            sectors.add(Sector.local("good " + j, 0.5 * random.nextDouble(), 0.1 + 0.8 * random.nextDouble())
                    .buying("good " + random.nextInt(1, goods), 0.3 * random.nextDouble()));
        }
        int people = random.nextInt(2, 5);
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < people; g++) {
            Map<String, Double> owned = new LinkedHashMap<>();
            Map<String, Double> spent = new LinkedHashMap<>();
            for (Sector sector : sectors) {
                owned.put(sector.name(), random.nextDouble() / people);
                spent.put(sector.name(), 0.9 * random.nextDouble() / goods);
            }
            groups.add(new Group("group " + g, random.nextDouble() / people, owned, 500 * random.nextDouble(), spent));
        }
        return new Drawn(sectors, groups);
    }

    /** Rounds of spending at fixed prices, added up one by one. */
    private static double spendingRounds(LocalEconomy economy) {
        double[] more = new double[economy.groups().size()];
        more[0] = 1;
        double sum = 0;
        for (int round = 0; round < 2000; round++) {
            double[] asked = new double[economy.sectors().size()];
            for (int g = 0; g < more.length; g++) {
                sum += more[g];
                for (int j = 0; j < asked.length; j++) {
                    Sector good = economy.sectors().get(j);
                    double share = economy.groups().get(g).spending().getOrDefault(good.name(), 0.0);
                    asked[j] += good.traded() ? 0 : share * more[g];
                }
            }
            double[] made = asked.clone();
            for (int chain = 0; chain < 60; chain++) {
                double[] inputs = asked.clone();
                for (int k = 0; k < made.length; k++) {
                    for (int j = 0; j < made.length; j++) {
                        Sector good = economy.sectors().get(j);
                        inputs[j] += good.traded()
                                ? 0
                                : economy.sectors().get(k).localInputs().getOrDefault(good.name(), 0.0) * made[k];
                    }
                }
                made = inputs;
            }
            for (int g = 0; g < more.length; g++) {
                Group group = economy.groups().get(g);
                more[g] = 0;
                for (int j = 0; j < made.length; j++) {
                    Sector good = economy.sectors().get(j);
                    double own = group.ownership().getOrDefault(good.name(), 0.0);
                    more[g] += made[j]
                            * good.valueAdded()
                            * (good.labourShare() * group.labour() + (1 - good.labourShare()) * own);
                }
            }
        }
        return sum;
    }

    /** Where supply is wholly elastic prices stand still, and what is left is the multiplier of the social accounts. */
    @Test
    void elasticSupplyGivesTheSumOfAllRoundsOfSpending() {
        for (long seed = 0; seed < CASES; seed++) {
            Drawn drawn = draw(new SplittableRandom(seed));
            List<Sector> elastic = drawn.sectors().stream()
                    .map(s -> new Sector(
                            s.name(),
                            s.traded(),
                            s.output(),
                            s.importedInputs(),
                            s.localInputs(),
                            s.traded() ? s.labourShare() : 1))
                    .toList();
            LocalEconomy economy = new Drawn(elastic, drawn.groups()).economy(Double.POSITIVE_INFINITY);
            Multiplier found = economy.multiplier("group 0", 50);
            assertThat(found.nominal()).as("seed %d", seed).isCloseTo(spendingRounds(economy), within(1e-6));
            assertThat(found.real()).as("seed %d", seed).isCloseTo(found.nominal(), within(1e-6));
            assertThat(found.beneficiaries() + found.others())
                    .as("seed %d", seed)
                    .isCloseTo(found.nominal(), within(1e-9));
        }
    }

    /** Dearer goods are worth less, and the more labour is on offer the more a transfer is worth. */
    @Test
    void realStaysBelowNominalAndRisesAsLabourIsOnOffer() {
        for (long seed = 0; seed < CASES; seed++) {
            Drawn drawn = draw(new SplittableRandom(seed));
            double real = 0;
            for (double elasticity : new double[] {0, 0.5, 2, 10, 100, Double.POSITIVE_INFINITY}) {
                Multiplier found = drawn.economy(elasticity).multiplier("group 0", 20);
                assertThat(found.real())
                        .as("seed %d, elasticity %s", seed, elasticity)
                        .isBetween(real - 1e-9, found.nominal() + 1e-9);
                real = found.real();
            }
        }
    }

    /** Markets clear, and what the zone pays outside is what it gets from there: an identity that no equation states. */
    @Test
    void marketsClearAndTheAccountsWithTheWorldBalance() {
        for (long seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            LocalEconomy economy = draw(random).economy(5 * random.nextDouble());
            double transfer = 300 * random.nextDouble();
            LocalMarkets.State state = new LocalMarkets(economy).clear(0, transfer);
            assertThat(state.gap()).as("seed %d", seed).isLessThan(1e-11);
            double received = transfer;
            double paid = 0;
            for (int g = 0; g < state.income().length; g++) {
                Group group = economy.groups().get(g);
                received += group.outsideIncome();
                double local = 0;
                for (Sector good : economy.sectors()) {
                    local += good.traded() ? 0 : group.spending().getOrDefault(good.name(), 0.0);
                }
                paid += (1 - local) * state.income()[g];
            }
            double labourHere =
                    economy.groups().stream().mapToDouble(Group::labour).sum();
            for (int j = 0; j < state.quantity().length; j++) {
                Sector good = economy.sectors().get(j);
                double inputs = good.importedInputs();
                for (int k = 0; k < state.price().length; k++) {
                    String name = economy.sectors().get(k).name();
                    inputs += good.localInputs().getOrDefault(name, 0.0) * state.price()[k];
                }
                double added = (state.price()[j] - inputs) * state.quantity()[j];
                double ownedHere = economy.groups().stream()
                        .mapToDouble(group -> group.ownership().getOrDefault(good.name(), 0.0))
                        .sum();
                received += good.traded() ? state.quantity()[j] : 0;
                paid += good.importedInputs() * state.quantity()[j];
                paid += added * (good.labourShare() * (1 - labourHere) + (1 - good.labourShare()) * (1 - ownedHere));
            }
            assertThat(paid).as("seed %d", seed).isCloseTo(received, within(1e-9 * received));
        }
    }

    @Test
    void withEverythingImportedATransferIsWorthItself() {
        for (long seed = 0; seed < CASES; seed++) {
            Drawn drawn = draw(new SplittableRandom(seed));
            List<Group> importers = drawn.groups().stream()
                    .map(g -> new Group(g.name(), g.labour(), g.ownership(), g.outsideIncome(), Map.of()))
                    .toList();
            Multiplier found = new Drawn(drawn.sectors(), importers).economy(1).multiplier("group 0", 10);
            assertThat(found.nominal()).as("seed %d", seed).isCloseTo(1, within(1e-11));
            assertThat(found.real()).as("seed %d", seed).isCloseTo(1, within(1e-11));
            assertThat(found.others()).as("seed %d", seed).isCloseTo(0, within(1e-11));
        }
    }

    /** Money has no scale, and a group that is divided in two like halves earns what it earned. */
    @Test
    void unitsDoNotMatter() {
        for (long seed = 0; seed < CASES; seed++) {
            Drawn drawn = draw(new SplittableRandom(seed));
            Multiplier found = drawn.economy(2).multiplier("group 1", 10);
            Drawn larger = new Drawn(
                    drawn.sectors().stream()
                            .map(s -> new Sector(
                                    s.name(),
                                    s.traded(),
                                    1000 * s.output(),
                                    s.importedInputs(),
                                    s.localInputs(),
                                    s.labourShare()))
                            .toList(),
                    drawn.groups().stream()
                            .map(g -> new Group(
                                    g.name(), g.labour(), g.ownership(), 1000 * g.outsideIncome(), g.spending()))
                            .toList());
            Multiplier same = larger.economy(2).multiplier("group 1", 10_000);
            assertThat(same.nominal()).as("seed %d", seed).isCloseTo(found.nominal(), within(1e-8));
            assertThat(same.realOthers()).as("seed %d", seed).isCloseTo(found.realOthers(), within(1e-8));
        }
    }
}
