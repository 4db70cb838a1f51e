package org.ayllu.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {
    /** The three values that Wichura (1988) prints for checking an implementation. */
    @ParameterizedTest
    @CsvSource({"0.25, -0.6744897501960817", "0.001, -3.090232306167814", "1e-20, -9.262340089798408"})
    void valuesOfThePaper(double probability, double quantile) {
        assertThat(NormalQuantile.of(probability)).isCloseTo(quantile, within(2e-15 * Math.abs(quantile)));
    }

    @Test
    void undoesTheCumulativeProbability() {
        NormalDistribution oracle = new NormalDistribution(null, 0.0, 1.0);
        for (double z = -8.0; z <= 0.0; z += 0.001) {
            double probability = oracle.cumulativeProbability(z);
            assertThat(NormalQuantile.of(probability))
                    .as("quantile of %s", probability)
                    .isCloseTo(z, within(1e-12));
        }
    }

    @Test
    void isOddAroundOneHalf() {
        for (int k = 1; k < 4096; k++) {
            double probability = k / 8192.0;
            assertThat(NormalQuantile.of(1.0 - probability)).isEqualTo(-NormalQuantile.of(probability));
        }
        assertThat(NormalQuantile.of(0.5)).isZero();
    }

    @Test
    void risesAcrossTheSeamsOfItsThreeFormulas() {
        double far = Math.exp(-25.0);
        for (double seam : new double[] {0.075, 0.925, far}) {
            double previous = NormalQuantile.of(seam * (1.0 - 1e-10));
            for (int step = -999; step <= 1000; step++) {
                double quantile = NormalQuantile.of(seam * (1.0 + step * 1e-13));
                assertThat(quantile).as("around %s, step %d", seam, step).isGreaterThanOrEqualTo(previous);
                previous = quantile;
            }
        }
    }
}
