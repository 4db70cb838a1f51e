package org.ayllu.studies.sam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ayllu.core.ledger.AccountMatrix;
import org.ayllu.core.ledger.Entry;
import org.junit.jupiter.api.Test;

class MultipliersTest {
    private static final double TINY = 1e-12;

    private static Entry pays(String payer, String receiver, double amount) {
        return new Entry(payer, receiver, "", amount);
    }

    /** Farms pay families 100; families buy 60 from farms and 40 from the world, which buys 40 from farms. */
    private static AccountMatrix village() {
        return new AccountMatrix(
                List.of("farms", "families", "rest of the world"),
                List.of(
                        pays("farms", "families", 100),
                        pays("families", "farms", 60),
                        pays("families", "rest of the world", 40),
                        pays("rest of the world", "farms", 40)));
    }

    /** By hand: A = (0 .6; 1 0), det(I − A) = .4, M = (1 .6; 1 1)/.4, eigenvalues ±√.6. */
    @Test
    void aVillageOfTwoAccountsByHand() {
        Multipliers found = Multipliers.of(village(), Multipliers.usuallyExogenous(village()));
        assertThat(found.endogenous()).containsExactly("farms", "families");
        assertThat(found.exogenous()).containsExactly("rest of the world");
        assertThat(found.spectralRadius()).isCloseTo(Math.sqrt(0.6), within(TINY));
        assertThat(found.at(0, 0)).isCloseTo(2.5, within(TINY));
        assertThat(found.at(1, 0)).isCloseTo(2.5, within(TINY));
        assertThat(found.at(0, 1)).isCloseTo(1.5, within(TINY));
        assertThat(found.at(1, 1)).isCloseTo(2.5, within(TINY));
        assertThat(found.total(1)).isCloseTo(4, within(TINY));
    }

    /** Each account is its group: nothing within, farms to families is open, the rest comes back. M₂·M₁ = I + A, M₃ = 1/(1 − .6). */
    @Test
    void whatComesBackIsToldFromWhatGoesOn() {
        Multipliers found = Multipliers.of(village(), List.of("rest of the world"));
        Multipliers.Parts parts = found.parts(List.of("activities", "institutions"));
        assertThat(parts.own()).isEqualTo(new double[2][2]);
        assertThat(parts.open()[1][0]).isCloseTo(1, within(TINY));
        assertThat(parts.open()[0][1]).isCloseTo(0.6, within(TINY));
        assertThat(parts.closed()[0][0]).isCloseTo(1.5, within(TINY));
        assertThat(parts.closed()[1][0]).isCloseTo(1.5, within(TINY));
    }

    @Test
    void whereEverythingIsBoughtOutsideTheMultiplierIsOne() {
        AccountMatrix matrix = new AccountMatrix(
                List.of("families", "world"), List.of(pays("families", "world", 70), pays("world", "families", 70)));
        Multipliers found = Multipliers.of(matrix, List.of("world"));
        assertThat(found.total(0)).isEqualTo(1.0);
        assertThat(found.spectralRadius()).isZero();
    }

    @Test
    void moneyThatNeverLeavesIsNamed() {
        AccountMatrix matrix = new AccountMatrix(
                List.of("a", "b", "c", "world"),
                List.of(pays("a", "b", 5), pays("b", "a", 5), pays("c", "world", 3), pays("world", "c", 3)));
        assertThatThrownBy(() -> Multipliers.of(matrix, List.of("world")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("payments go round without leaving among a, b (");
    }

    /** By hand: A = diag(−.5, −1), radius 1. Money leaves both accounts, so that is not what is wrong. */
    @Test
    void negativePaymentsAreNamedForWhatTheyAre() {
        AccountMatrix matrix = new AccountMatrix(
                List.of("a", "b", "world"),
                List.of(
                        pays("a", "a", -50),
                        pays("a", "world", 150),
                        pays("world", "a", 150),
                        pays("b", "b", -10),
                        pays("b", "world", 20),
                        pays("world", "b", 20)));
        assertThatThrownBy(() -> Multipliers.of(matrix, List.of("world")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("negative payments outweigh others in the columns of a, b;");
    }

    /**
     * An invented zone of three classes of households (h1, h2, h3), whose multipliers were worked out apart, by an inverse and by a power series: 100 more for
     * h1 give it 2.2012553, h2 2.0513031 and h3 .5380814 of a unit where food is made in the zone, and 1.0298443, .0263453 and .0364306 where it is bought
     * outside.
     */
    @Test
    void aZoneOfThreeClassesMeetsItsMultipliers() {
        assertIncomes(List.of("row"), 2.2012553, 2.0513031, 0.53808140);
        assertIncomes(List.of("row", "food"), 1.0298443, 0.026345310, 0.036430623);
    }

    private static void assertIncomes(List<String> exogenous, double... wanted) {
        Multipliers found = Multipliers.of(zone(), exogenous);
        int injected = found.endogenous().indexOf("h1");
        for (int i = 0; i < wanted.length; i++) {
            int receiver = found.endogenous().indexOf("h" + (i + 1));
            assertThat(found.at(receiver, injected)).isCloseTo(wanted[i], within(5e-8));
        }
    }

    private static AccountMatrix zone() {
        List<String> accounts =
                List.of("food", "local", "imports", "labour", "rent food", "rent local", "h1", "h2", "h3", "row");
        double[][] received = {
            {0, 0, 0, 0, 0, 0, 668.24154, 550.62028, 151.58028, 0},
            {0, 0, 0, 0, 0, 0, 63.608191, 179.04069, 53.316107, 0},
            {0, 0, 0, 0, 0, 0, 77.990332, 235.11651, 78.950690, 0},
            {656.24981, 177.57899, 0, 0, 0, 0, 0, 0, 0, 0},
            {656.24981, 0, 0, 0, 0, 0, 0, 0, 0, 0},
            {0, 118.38600, 0, 0, 0, 0, 0, 0, 0, 0},
            {0, 0, 0, 416.91440, 86.348660, 6.5769997, 0, 0, 0, 300},
            {0, 0, 0, 333.53152, 518.09196, 13.153999, 0, 0, 0, 100},
            {0, 0, 0, 83.382881, 51.809196, 98.654996, 0, 0, 0, 50},
            {57.942470, 0, 392.05753, 0, 0, 0, 0, 0, 0, 0},
        };
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < received.length; i++) {
            for (int j = 0; j < received.length; j++) {
                entries.add(pays(accounts.get(j), accounts.get(i), received[i][j]));
            }
        }
        return new AccountMatrix(accounts, entries);
    }

    /** Random balanced matrices: injections times multipliers give back the receipts, parts add up, and the series I + A + A² + … has that sum. */
    @Test
    void receiptsAreMultipliersTimesInjections() {
        Random random = new Random(20_261_130);
        for (int trial = 0; trial < 200; trial++) {
            int n = 2 + random.nextInt(9);
            AccountMatrix matrix = circulation(random, n);
            String world = matrix.accounts().get(n - 1);
            Multipliers found = Multipliers.of(matrix, List.of(world));
            List<String> groups = new ArrayList<>();
            for (int i = 0; i < n - 1; i++) {
                groups.add("group " + random.nextInt(3));
            }
            Multipliers.Parts parts = found.parts(groups);
            for (int i = 0; i < n - 1; i++) {
                double receipts = 0;
                for (int j = 0; j < n - 1; j++) {
                    receipts += found.at(i, j) * matrix.at(j, n - 1);
                    double sum = (i == j ? 1 : 0) + parts.own()[i][j] + parts.open()[i][j] + parts.closed()[i][j];
                    assertThat(sum).isCloseTo(found.at(i, j), within(1e-9 * (1 + found.at(i, j))));
                }
                assertThat(receipts)
                        .as("trial %d", trial)
                        .isCloseTo(matrix.received(i), within(1e-8 * matrix.received(i)));
            }
        }
    }

    /** Payments round random loops through all accounts, so that each receives what it pays. */
    private static AccountMatrix circulation(Random random, int n) {
        List<String> accounts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            accounts.add("account " + i);
        }
        List<Entry> entries = new ArrayList<>();
        for (int loop = 0; loop < 3 * n; loop++) {
            List<String> way = new ArrayList<>(accounts.subList(0, n - 1));
            java.util.Collections.shuffle(way, random);
            way = way.subList(0, 1 + random.nextInt(way.size()));
            way.add(accounts.get(n - 1));
            double amount = random.nextDouble() * 100;
            for (int i = 0; i < way.size(); i++) {
                entries.add(pays(way.get(i), way.get((i + 1) % way.size()), amount));
            }
        }
        for (int i = 0; i < n - 1; i++) {
            entries.add(pays(accounts.get(i), accounts.get(n - 1), 1));
            entries.add(pays(accounts.get(n - 1), accounts.get(i), 1));
        }
        return new AccountMatrix(accounts, entries);
    }
}
