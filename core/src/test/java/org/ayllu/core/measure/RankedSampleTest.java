package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RankedSampleTest {
    @Test
    void ordersNegativesZerosAndTiesByValueThenRow() {
        double[] values = {3, -0.0, -7.5, 0.0, 3, Double.MIN_VALUE};
        double[] weights = {1, 2, 3, 4, 5, 6};
        RankedSample sample = RankedSample.of(values, weights);
        int[] rows = new int[6];
        for (int rank = 0; rank < 6; rank++) {
            rows[rank] = sample.row(rank);
        }
        assertThat(rows).containsExactly(2, 1, 3, 5, 0, 4);
        assertThat(sample.weight(0)).isEqualTo(3);
        assertThat(sample.totalWeight()).isEqualTo(21);
        assertThat(sample.total()).isEqualTo(-7.5 * 3 + 3 * 6 + 6 * Double.MIN_VALUE);
    }

    @Test
    void takesARangeOrAListOfRows() {
        double[] values = {9, 4, 8, 1, 5};
        double[] weights = {1, 1, 1, 1, 1};
        RankedSample sample = new RankedSample(0);
        sample.rank(values, weights, 1, 4);
        assertThat(sample.count()).isEqualTo(3);
        assertThat(sample.value(0)).isEqualTo(1);
        assertThat(sample.value(2)).isEqualTo(8);
        sample.rank(values, weights, new int[] {4, 0, 3}, 2);
        assertThat(sample.count()).isEqualTo(2);
        assertThat(sample.row(0)).isEqualTo(4);
        assertThat(sample.mean()).isEqualTo(7);
    }

    @Test
    void anEmptySampleHasNoMean() {
        RankedSample sample = RankedSample.of(new double[0], new double[0]);
        assertThat(sample.count()).isZero();
        assertThat(sample.mean()).isNaN();
        assertThatThrownBy(() -> sample.value(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesWhatCannotBeRanked() {
        assertThatThrownBy(() -> RankedSample.of(new double[] {1, Double.NaN}, new double[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of row 1 must be finite but is NaN");
        assertThatThrownBy(() -> RankedSample.of(new double[] {Double.NEGATIVE_INFINITY}, new double[] {1}))
                .hasMessageContaining("-Infinity");
        assertThatThrownBy(() -> RankedSample.of(new double[] {1, 2}, new double[] {1, -1}))
                .hasMessage("weight of row 1 must be finite and at least 0 but is -1.0");
        assertThatThrownBy(() -> RankedSample.of(new double[2], new double[1])).hasMessage("2 values but 1 weights");
    }
}
