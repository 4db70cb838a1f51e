package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class InequalityTest {
    private static RankedSample sample(double... values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return RankedSample.of(values, ones);
    }

    /** The values of a quantile function at the middle of each of n equal shares. */
    private static RankedSample distribution(int n, DoubleUnaryOperator quantile) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = quantile.applyAsDouble((i + 0.5) / n);
        }
        return sample(values);
    }

    @Test
    void giniOfAFew() {
        assertThat(Inequality.gini(sample(3, 1, 4, 2))).isCloseTo(0.25, within(1e-15));
        assertThat(Inequality.gini(sample(7, 7, 7))).isZero();
        assertThat(Inequality.gini(sample(0, 0, 0, 0, 9))).isCloseTo(0.8, within(1e-15));
        RankedSample weighted = RankedSample.of(new double[] {1, 2, 3}, new double[] {3, 2, 1});
        assertThat(Inequality.gini(weighted)).isCloseTo(7.0 / 30, within(1e-15));
    }

    @Test
    void giniOfKnownDistributions() {
        assertThat(Inequality.gini(distribution(20_000, u -> u))).as("uniform").isCloseTo(1.0 / 3, within(1e-8));
        assertThat(Inequality.gini(distribution(20_000, u -> -Math.log1p(-u))))
                .as("exponential")
                .isCloseTo(0.5, within(2e-4));
        assertThat(Inequality.gini(distribution(20_000, u -> Math.pow(1 - u, -1.0 / 3))))
                .as("Pareto 3")
                .isCloseTo(0.2, within(1e-3));
    }

    @Test
    void giniTakesNegativesAsTheyAre() {
        assertThat(Inequality.gini(sample(-2, 1, 7))).isCloseTo(1.0, within(1e-15));
        assertThat(Inequality.gini(sample(-5, 1, 7))).isGreaterThan(1);
    }

    @Test
    void withoutAPositiveMeanNothingIsDefined() {
        for (RankedSample none : new RankedSample[] {sample(), sample(0, 0), sample(-3, 2), sample(-1, 1)}) {
            assertThat(Inequality.gini(none)).isNaN();
            assertThat(Inequality.lorenz(none, 0.5)).isNaN();
            assertThat(Inequality.palma(none)).isNaN();
            assertThat(Inequality.theilT(none)).isNaN();
            assertThat(Inequality.theilL(none)).isNaN();
        }
        assertThat(Inequality.palma(sample(-5, -5, 1, 2, 100))).isNaN();
        assertThat(Inequality.palma(sample(0, 0, 0, 0, 5))).isNaN();
    }

    @Test
    void lorenzSharesAreLinearBetweenMembers() {
        RankedSample sample = sample(4, 3, 2, 1);
        assertThat(Inequality.lorenz(sample, 0)).isZero();
        assertThat(Inequality.lorenz(sample, 0.25)).isCloseTo(0.1, within(1e-15));
        assertThat(Inequality.lorenz(sample, 0.375)).isCloseTo(0.2, within(1e-15));
        assertThat(Inequality.lorenz(sample, 0.5)).isCloseTo(0.3, within(1e-15));
        assertThat(Inequality.lorenz(sample, 1)).isCloseTo(1, within(1e-15));
        assertThat(Inequality.lorenz(sample(-10, 10, 20), 0.5)).isNegative();
        assertThatThrownBy(() -> Inequality.lorenz(sample, -0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void palmaComparesTheTopTenthWithTheBottomFourTenths() {
        assertThat(Inequality.palma(sample(5, 5, 5))).isCloseTo(0.25, within(1e-15));
        assertThat(Inequality.palma(sample(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).isCloseTo(1.0, within(1e-14));
    }

    @Test
    void theilOfAFew() {
        RankedSample sample = sample(1, 2, 3, 4);
        assertThat(Inequality.theilT(sample)).isCloseTo(0.10644013528622318, within(1e-14));
        assertThat(Inequality.theilL(sample)).isCloseTo(0.12177727428716867, within(1e-14));
        assertThat(Inequality.theilT(sample(6, 6, 6))).isZero();
        assertThat(Inequality.theilL(sample(6, 6, 6))).isZero();
        RankedSample weighted = RankedSample.of(new double[] {1, 4}, new double[] {3, 1});
        assertThat(Inequality.theilL(weighted)).isCloseTo(Math.log(1.75) - 0.25 * Math.log(4), within(1e-14));
    }

    @Test
    void theilOfKnownDistributions() {
        RankedSample exponential = distribution(20_000, u -> -Math.log1p(-u));
        double euler = 0.5772156649015329;
        assertThat(Inequality.theilT(exponential)).isCloseTo(1 - euler, within(1e-3));
        assertThat(Inequality.theilL(exponential)).isCloseTo(euler, within(1e-3));
    }

    @Test
    void theilTakesZerosAtTheirLimitAndNoNegatives() {
        assertThat(Inequality.theilT(sample(0, 0, 0, 8))).isCloseTo(Math.log(4), within(1e-14));
        assertThat(Inequality.theilL(sample(0, 5, 8))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Inequality.theilT(sample(-1, 5, 8))).isNaN();
        assertThat(Inequality.theilL(sample(-1, 5, 8))).isNaN();
        assertThat(Inequality.theilT(sample(Double.MIN_VALUE, 1, 1))).isCloseTo(Math.log(1.5), within(1e-14));
        assertThat(Inequality.theilL(sample(Double.MIN_VALUE, 1, 1))).isEqualTo(Double.POSITIVE_INFINITY);
        RankedSample without = RankedSample.of(new double[] {-1, 0, 3, 3}, new double[] {0, 0, 2, 5});
        assertThat(Inequality.theilT(without)).isZero();
        assertThat(Inequality.theilL(without)).isZero();
    }
}
