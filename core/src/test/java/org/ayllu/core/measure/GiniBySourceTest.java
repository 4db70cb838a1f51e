package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GiniBySourceTest {
    private static final int ROWS = 400;
    private static final int SOURCES = 3;

    private final double[][] income = new double[SOURCES][ROWS];
    private final double[] total = new double[ROWS];
    private final double[] weights = new double[ROWS];

    GiniBySourceTest() {
        SplittableRandom random = new SplittableRandom(17);
        for (int row = 0; row < ROWS; row++) {
            weights[row] = 1 + random.nextInt(6);
            income[0][row] = random.nextInt(4) == 0 ? 300 : 0; // many ties
            income[1][row] = Math.exp(5 + random.nextGaussian());
            income[2][row] = 50 + 0.2 * income[1][row] + random.nextInt(3) * 40;
        }
        addUp();
    }

    private void addUp() {
        for (int row = 0; row < ROWS; row++) {
            total[row] = income[0][row] + income[1][row] + income[2][row];
        }
    }

    private double gini() {
        return Inequality.gini(RankedSample.of(total, weights));
    }

    private GiniBySource of(int source) {
        return GiniBySource.of(
                RankedSample.of(total, weights), RankedSample.of(income[source], weights), income[source]);
    }

    @Test
    void partsAddUpToTheGini() {
        double parts = 0;
        double shares = 0;
        for (int source = 0; source < SOURCES; source++) {
            parts += of(source).partOf(gini());
            shares += of(source).share();
            assertThat(of(source).gini())
                    .isCloseTo(Inequality.gini(RankedSample.of(income[source], weights)), within(1e-12));
        }
        assertThat(parts).isCloseTo(1, within(1e-12));
        assertThat(shares).isCloseTo(1, within(1e-12));
    }

    @Test
    void theElasticityIsThatOfASmallRise() {
        double before = gini();
        for (int source = 0; source < SOURCES; source++) {
            double expected = of(source).elasticity(before);
            double rise = 1e-6;
            for (int row = 0; row < ROWS; row++) {
                income[source][row] *= 1 + rise;
            }
            addUp();
            assertThat((gini() / before - 1) / rise).as("source %d", source).isCloseTo(expected, within(2e-4));
            for (int row = 0; row < ROWS; row++) {
                income[source][row] /= 1 + rise;
            }
            addUp();
        }
    }

    @Test
    void aSourceInStepWithTheTotalHasCorrelationOne() {
        double[] half = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            half[row] = total[row] / 2;
        }
        GiniBySource parts = GiniBySource.of(RankedSample.of(total, weights), RankedSample.of(half, weights), half);
        assertThat(parts.correlation()).isCloseTo(1, within(1e-12));
        assertThat(parts.elasticity(gini())).isCloseTo(0, within(1e-12));
    }
}
