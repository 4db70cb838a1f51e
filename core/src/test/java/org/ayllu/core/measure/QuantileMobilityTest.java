package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.ayllu.core.measure.QuantileMobility.Year;
import org.junit.jupiter.api.Test;

class QuantileMobilityTest {
    private static Year year(long[] ids, double... values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return new Year(ids, values, ones, values.length);
    }

    /** Of six, the second half of the first year changes one place with the first; household 9 is gone and 7 is new. */
    @Test
    void sixHouseholdsByHand() {
        Year first = year(new long[] {1, 2, 3, 4, 5, 6, 9}, 10, 20, 30, 40, 50, 60, 5);
        Year second = year(new long[] {6, 5, 4, 3, 2, 1, 7}, 6, 5, 1, 4, 2, 3, 0);
        QuantileMobility moves = QuantileMobility.between(first, second, 2);
        assertThat(moves.weight(0, 0)).isEqualTo(2);
        assertThat(moves.weight(0, 1)).isEqualTo(1);
        assertThat(moves.weight(1, 0)).isEqualTo(1);
        assertThat(moves.weight(1, 1)).isEqualTo(2);
        assertThat(moves.followed()).isEqualTo(6);
        assertThat(moves.left()).isEqualTo(1);
        assertThat(moves.arrived()).isEqualTo(1);
        assertThat(moves.immobility()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(moves.shorrocks()).isCloseTo(2 - 4.0 / 3, within(1e-15));
        assertThat(moves.stay(0)).isCloseTo(3, within(1e-14));
        assertThat(moves.meanJump()).isCloseTo(1.0 / 3, within(1e-15));
    }

    @Test
    void nobodyMovesOrAllDo() {
        long[] ids = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        double[] up = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] down = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
        QuantileMobility none = QuantileMobility.between(year(ids, up), year(ids, up), 5);
        assertThat(none.shorrocks()).isZero();
        assertThat(none.immobility()).isEqualTo(1);
        assertThat(none.stay(2)).isInfinite();
        assertThat(none.meanJump()).isZero();
        QuantileMobility swapped = QuantileMobility.between(year(ids, up), year(ids, down), 2);
        assertThat(swapped.shorrocks()).isEqualTo(2);
        assertThat(swapped.immobility()).isZero();
    }

    @Test
    void tiesLeaveGroupsEmpty() {
        long[] ids = {0, 1, 2, 3};
        QuantileMobility moves = QuantileMobility.between(year(ids, 0, 0, 0, 0), year(ids, 1, 2, 3, 4), 2);
        assertThat(moves.probability(0, 1)).isEqualTo(0.5);
        assertThat(moves.probability(1, 1)).isNaN();
        assertThat(moves.shorrocks()).isNaN();
    }

    @Test
    void whatIsAskedForIsChecked() {
        Year twice = year(new long[] {3, 3}, 1, 2);
        Year once = year(new long[] {3, 4}, 1, 2);
        assertThatThrownBy(() -> QuantileMobility.between(twice, once, 2)).hasMessageContaining("id 3 occurs twice");
        assertThatThrownBy(() -> QuantileMobility.between(once, twice, 2)).hasMessageContaining("id 3 occurs twice");
        assertThatThrownBy(() -> QuantileMobility.between(once, once, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** All weights are accounted for; units, growth, the order of rows and doubling everybody do not matter. */
    @Test
    void whatDoesNotMatter() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = random.nextInt(10, 150);
            long[] ids = new long[2 * rows];
            double[] before = new double[2 * rows];
            double[] after = new double[2 * rows];
            double[] weights = new double[2 * rows];
            long[] later = new long[2 * rows];
            for (int row = 0; row < rows; row++) {
                ids[row] = row;
                ids[rows + row] = 1000L + row;
                later[rows - 1 - row] = random.nextInt(8) == 0 ? 5000L + row : row;
                later[2 * rows - 1 - row] = later[rows - 1 - row] == row ? 1000L + row : 9000L + row;
                before[row] = before[rows + row] = random.nextInt(40);
                after[rows - 1 - row] = after[2 * rows - 1 - row] = before[row] + random.nextInt(30);
                weights[row] = weights[rows + row] = random.nextInt(1, 6);
            }
            QuantileMobility once = QuantileMobility.between(
                    new Year(ids, before, weights, rows), new Year(later, after, weights, rows), 5);
            assertThat(once.followed() + once.left())
                    .as("seed %d", seed)
                    .isEqualTo(Arrays.stream(weights, 0, rows).sum());
            double[] grown = Arrays.stream(after).map(value -> 3.1 * value).toArray();
            QuantileMobility twice = QuantileMobility.between(
                    new Year(ids, before, weights, 2 * rows), new Year(later, grown, weights, 2 * rows), 5);
            assertThat(once.immobility())
                    .as("seed %d", seed)
                    .isBetween(0.0, 1.0)
                    .isEqualTo(twice.immobility());
            assertThat(once.shorrocks())
                    .as("seed %d", seed)
                    .isBetween(0.0, 1.25)
                    .isCloseTo(twice.shorrocks(), within(1e-12));
            assertThat(once.meanJump()).as("seed %d", seed).isBetween(0.0, 4.0).isEqualTo(twice.meanJump());
        }
    }
}
