package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ShapleyValueTest {
    private static final Offset<Double> EXACT = within(1e-12);

    /** One has a left glove, two have right ones, and a pair is worth 1: the one gets 2/3 (Shapley 1953). */
    private static double gloves(int set) {
        return (set & 1) == 1 && set > 1 ? 1 : 0;
    }

    @Test
    void gloves() {
        ShapleyValue value = ShapleyValue.of(3, ShapleyValueTest::gloves);
        assertThat(value.shares()).containsExactly(new double[] {2.0 / 3, 1.0 / 6, 1.0 / 6}, EXACT);
        assertThat(value.interaction(0, 1)).isCloseTo(0.5, EXACT);
        assertThat(value.interaction(1, 2)).isCloseTo(-0.5, EXACT);
    }

    /** If the two with right gloves bargain as one, each side gets half. */
    @Test
    void glovesInTwoGroups() {
        ShapleyValue value = ShapleyValue.of(3, ShapleyValueTest::gloves);
        assertThat(value.owen(new int[] {0, 1, 1})).containsExactly(new double[] {0.5, 0.25, 0.25}, EXACT);
        assertThat(value.owen(new int[] {0, 1, 2})).containsExactly(value.shares(), EXACT);
    }

    /** Price up 10 %, quantity up 20 %: of the 32 % of revenue, each gets its own and half of the 2 % that they make together. */
    @Test
    void priceAndQuantity() {
        ShapleyValue value = ShapleyValue.of(2, set -> 100 * ((set & 1) == 1 ? 1.1 : 1) * ((set & 2) == 2 ? 1.2 : 1));
        assertThat(value.shares()).containsExactly(new double[] {11, 21}, EXACT);
        assertThat(value.interaction(0, 1)).isCloseTo(2, EXACT);
    }

    @Test
    void whatIsAskedForIsChecked() {
        assertThatThrownBy(() -> ShapleyValue.of(0, set -> 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShapleyValue.of(21, set -> 0)).hasMessageContaining("1 to 20");
        assertThatThrownBy(() -> ShapleyValue.of(3, set -> set == 6 ? Double.NaN : 0))
                .hasMessage("the outcome of the factors {1, 2} must be finite but is NaN");
        ShapleyValue value = ShapleyValue.of(2, set -> set);
        assertThatThrownBy(() -> value.interaction(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> value.owen(new int[] {0, 2})).hasMessage("group 1 has no factor");
    }

    @Test
    void sharesAddUpWhateverTheOutcome() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = random.nextInt(1, 13);
            double[] outcome = random.doubles(1 << n, -1, 1).toArray();
            ShapleyValue value = ShapleyValue.of(n, set -> outcome[set]);
            assertThat(Arrays.stream(value.shares()).sum()).as("seed %d", seed).isCloseTo(value.total(), EXACT);
            int[] group = new int[n];
            Arrays.setAll(group, i -> i * Math.min(n, 3) / n);
            double[] owen = value.owen(group);
            int groups = group[n - 1] + 1;
            ShapleyValue between = ShapleyValue.of(groups, chosen -> {
                int set = 0;
                for (int i = 0; i < n; i++) {
                    set |= (chosen >> group[i] & 1) << i;
                }
                return outcome[set];
            });
            double[] ofGroup = new double[groups];
            for (int i = 0; i < n; i++) {
                ofGroup[group[i]] += owen[i];
            }
            assertThat(ofGroup).as("seed %d", seed).containsExactly(between.shares(), EXACT);
        }
    }

    /** What adds up is given to whom it comes from; one that does nothing gets nothing; those alike get the same; shares of a sum are sums of shares. */
    @Test
    void theAxioms() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = random.nextInt(3, 9);
            double[] own = random.doubles(n, -5, 5).toArray();
            own[0] = 0;
            double[] additive = new double[1 << n];
            double[] alike = new double[1 << n];
            for (int set = 0; set < additive.length; set++) {
                for (int i = 0; i < n; i++) {
                    additive[set] += (set >> i & 1) * own[i];
                }
                alike[set] = random.nextDouble();
                boolean swap = (set & 3) == 2;
                alike[set] = swap ? alike[set - 1] : alike[set];
            }
            assertThat(ShapleyValue.of(n, set -> additive[set]).shares())
                    .as("seed %d", seed)
                    .containsExactly(own, EXACT);
            double[] shares = ShapleyValue.of(n, set -> alike[set]).shares();
            assertThat(shares[0]).as("seed %d", seed).isCloseTo(shares[1], EXACT);
            double[] sums =
                    ShapleyValue.of(n, set -> alike[set] + additive[set]).shares();
            for (int i = 0; i < n; i++) {
                assertThat(sums[i]).as("seed %d", seed).isCloseTo(shares[i] + own[i], EXACT);
            }
        }
    }
}
