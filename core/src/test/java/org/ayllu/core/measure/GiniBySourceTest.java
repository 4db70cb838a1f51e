package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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

    private static GiniBySource[] decompose(double[][] sources) {
        double[] all = new double[sources[0].length];
        double[] ones = new double[all.length];
        Arrays.fill(ones, 1);
        for (double[] source : sources) {
            for (int row = 0; row < all.length; row++) {
                all[row] += source[row];
            }
        }
        return Arrays.stream(sources)
                .map(source -> GiniBySource.of(RankedSample.of(all, ones), RankedSample.of(source, ones), source))
                .toArray(GiniBySource[]::new);
    }

    /** Totals 2, 6: G = 1/4. All of it comes from the farm, and a wage that both earn takes from it. */
    @Test
    void twoHouseholdsByHand() {
        GiniBySource[] parts = decompose(new double[][] {{0, 4}, {2, 2}});
        assertThat(parts[0]).isEqualTo(new GiniBySource(0.5, 0.5, 1));
        assertThat(parts[0].partOf(0.25)).isEqualTo(1);
        assertThat(parts[0].elasticity(0.25)).isEqualTo(0.5);
        assertThat(parts[1].gini()).isZero();
        assertThat(parts[1].partOf(0.25)).isZero();
        assertThat(parts[1].elasticity(0.25)).isEqualTo(-0.5);
    }

    /** Totals 2, 6, 5: G = 8/39. A loss of 2 and a gain of 6 make the farm's own Gini 8/9; wages go to those who lose. */
    @Test
    void lossesCountAsTheyAre() {
        GiniBySource[] parts = decompose(new double[][] {{-2, 6, 2}, {4, 0, 3}});
        assertThat(parts[0].gini()).isCloseTo(8.0 / 9, within(1e-15));
        assertThat(parts[0].partOf(8.0 / 39)).isCloseTo(2, within(1e-14));
        assertThat(parts[1].partOf(8.0 / 39)).isCloseTo(-1, within(1e-14));
    }

    @Test
    void aSourceThatNobodyHasMakesUpNothing() {
        GiniBySource[] parts = decompose(new double[][] {{1, 2, 3}, {0, 0, 0}});
        assertThat(parts[1].partOf(2.0 / 9)).isZero();
        assertThat(parts[1].elasticity(2.0 / 9)).isZero();
        assertThat(decompose(new double[][] {{-1, -2}})[0].share()).isNaN();
    }

    /** Any incomes, losses too: parts sum to 1, elasticities to 0, R lies within -1 to 1, and neither units nor doubling everybody matter. */
    @Test
    void partsAddUpForAnyIncomes() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = random.nextInt(2, 120);
            double[][] sources = new double[random.nextInt(1, 6)][rows];
            for (double[] source : sources) {
                double shift = random.nextInt(3) - 0.5;
                Arrays.setAll(source, row -> random.nextInt(3) == 0 ? 0 : 100 * random.nextGaussian() + 300 * shift);
            }
            double[] rich = new double[rows];
            Arrays.fill(rich, 500);
            sources[0] = rich;
            double part = 0;
            double elasticity = 0;
            GiniBySource[] parts = decompose(sources);
            double[] all = new double[rows];
            double[] ones = new double[rows];
            Arrays.fill(ones, 1);
            for (double[] source : sources) {
                Arrays.setAll(all, row -> all[row] + source[row]);
            }
            RankedSample total = RankedSample.of(all, ones);
            if (!(total.mean() > 1)) {
                continue;
            }
            double gini = Inequality.gini(total);
            for (int k = 0; k < sources.length; k++) {
                part += parts[k].partOf(gini);
                elasticity += parts[k].elasticity(gini);
                if (parts[k].gini() != 0 && !Double.isNaN(parts[k].gini())) {
                    assertThat(parts[k].correlation()).as("seed %d", seed).isBetween(-1 - 1e-9, 1 + 1e-9);
                }
            }
            assertThat(part).as("seed %d", seed).isCloseTo(gini > 0 ? 1 : 0, within(1e-9));
            assertThat(elasticity).as("seed %d", seed).isCloseTo(gini > 0 ? 0 : -1, within(1e-9));
        }
    }

    @Test
    void neitherUnitsNorCopiesMatter() {
        double before = gini();
        for (int source = 0; source < SOURCES; source++) {
            double part = of(source).partOf(before);
            double[] twice = new double[2 * ROWS];
            double[] totals = new double[2 * ROWS];
            double[] people = new double[2 * ROWS];
            for (int row = 0; row < twice.length; row++) {
                twice[row] = 1000 * income[source][row % ROWS];
                totals[row] = 1000 * total[row % ROWS];
                people[row] = weights[row % ROWS];
            }
            RankedSample doubled = RankedSample.of(totals, people);
            GiniBySource same = GiniBySource.of(doubled, RankedSample.of(twice, people), twice);
            assertThat(same.partOf(Inequality.gini(doubled))).isCloseTo(part, within(1e-12));
        }
    }
}
