package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    @Test
    void invertsTheDistributionFunctionAndAveragesAtItsSteps() {
        RankedSample sample = RankedSample.of(new double[] {40, 10, 30, 20}, new double[] {1, 1, 1, 1});
        assertThat(Quantiles.quantile(sample, 0)).isEqualTo(10);
        assertThat(Quantiles.quantile(sample, 0.2)).isEqualTo(10);
        assertThat(Quantiles.quantile(sample, 0.25)).isEqualTo(15);
        assertThat(Quantiles.quantile(sample, 0.5)).isEqualTo(25);
        assertThat(Quantiles.quantile(sample, 0.6)).isEqualTo(30);
        assertThat(Quantiles.quantile(sample, 1)).isEqualTo(40);
    }

    @Test
    void weighsAndPassesOverRowsWithoutWeight() {
        RankedSample sample = RankedSample.of(new double[] {1, 2, 3, 4}, new double[] {0, 6, 0, 4});
        assertThat(Quantiles.quantile(sample, 0)).isEqualTo(2);
        assertThat(Quantiles.quantile(sample, 0.5)).isEqualTo(2);
        assertThat(Quantiles.quantile(sample, 0.6)).isEqualTo(3);
        assertThat(Quantiles.quantile(sample, 0.7)).isEqualTo(4);
    }

    @Test
    void aTenthTenTimesIsOneInSpiteOfRounding() {
        double[] weights = new double[10];
        Arrays.fill(weights, 0.1);
        RankedSample sample = RankedSample.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, weights);
        for (int i = 1; i < 10; i++) {
            assertThat(Quantiles.quantile(sample, i / 10.0)).isEqualTo(i + 0.5);
        }
    }

    @Test
    void withoutWeightThereIsNoQuantile() {
        assertThat(Quantiles.quantile(RankedSample.of(new double[] {1}, new double[] {0}), 0.5))
                .isNaN();
        assertThatThrownBy(() -> Quantiles.quantile(RankedSample.of(new double[] {1}, new double[] {1}), 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.5");
    }

    @Test
    void cutsQuintilesOfEqualWeight() {
        double[] values = {50, 10, 40, 20, 30, 5, 25, 15, 45, 35};
        double[] weights = new double[10];
        Arrays.fill(weights, 3);
        int[] quintile = new int[11];
        quintile[10] = 99;
        Quantiles.assign(RankedSample.of(values, weights), 5, quintile);
        assertThat(quintile).containsExactly(4, 0, 3, 1, 2, 0, 2, 1, 4, 3, 99);
    }

    @Test
    void keepsTiesTogetherEvenIfAGroupStaysEmpty() {
        int[] quintile = new int[5];
        Quantiles.assign(RankedSample.of(new double[] {0, 0, 0, 7, 9}, new double[] {1, 1, 1, 1, 1}), 5, quintile);
        assertThat(quintile).containsExactly(0, 0, 0, 3, 4);
        assertThatThrownBy(() -> Quantiles.assign(RankedSample.of(new double[1], new double[1]), 0, quintile))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
