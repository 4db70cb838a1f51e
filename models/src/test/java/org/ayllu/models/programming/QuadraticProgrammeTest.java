package org.ayllu.models.programming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QuadraticProgrammeTest {
    @Test
    void aSumIsSharedOutByItsWorth() {
        // max 4x − x² + 2y − y²/2, x + y ≤ 2: the marginal values 4 − 2x and 2 − y are equal at x = 4/3, y = 2/3
        double[] found = programme(new double[] {2, 1}, new double[] {4, 2}, new double[][] {{1, 1}}, new double[] {2})
                .solveFromInside();

        assertThat(found[0]).isCloseTo(4.0 / 3, within(1e-9));
        assertThat(found[1]).isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aLimitThatIsNotReachedDoesNotMatter() {
        double[] found = programme(new double[] {2, 0}, new double[] {4, -1}, new double[][] {{1, 1}}, new double[] {9})
                .solveFromInside();

        assertThat(found[0]).isCloseTo(2, within(1e-9));
        assertThat(found[1]).isCloseTo(0, within(1e-9));
    }

    @Test
    void gainWithoutEndIsRefused() {
        QuadraticProgramme endless =
                programme(new double[] {0, 0}, new double[] {1, -0.5}, new double[][] {{1, -1}}, new double[] {1});
        assertThatThrownBy(endless::solveFromInside).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(endless::solve)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the example has no best plan, its gain has no limit");
    }

    @Test
    void noNeighbourIsBetter() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int n = random.nextInt(2, 25);
            int m = random.nextInt(1, 25);
            double[] curvature =
                    random.doubles(n, 0, 2).map(d -> d < 0.7 ? 0 : d).toArray();
            double[] gain = random.doubles(n, -3, 10).toArray();
            double[][] rows = new double[m + 1][];
            for (int i = 0; i < m; i++) {
                rows[i] = random.doubles(n, -1, 2)
                        .map(d -> Math.abs(d) < 0.5 ? 0 : d)
                        .toArray();
            }
            rows[m] = random.doubles(n, 0.1, 1).toArray();
            double[] limits =
                    random.doubles(m + 1, 0, 20).map(d -> d < 4 ? 0 : d).toArray();
            double[] best = programme(curvature, gain, rows, limits).solveFromInside();
            double most = value(curvature, gain, best);
            assertThat(feasible(rows, limits, best, 1e-8)).as("seed %d", seed).isTrue();
            for (int other = 0; other < 400; other++) {
                double[] place = best.clone();
                for (int j = 0; j < n; j++) {
                    place[j] = Math.max(0, place[j] + (random.nextInt(3) == 0 ? random.nextDouble(-1, 1) : 0));
                }
                if (feasible(rows, limits, place, 0)) {
                    assertThat(value(curvature, gain, place))
                            .as("seed %d", seed)
                            .isLessThanOrEqualTo(most + 1e-6);
                }
            }
        }
    }

    private static QuadraticProgramme programme(double[] curvature, double[] gain, double[][] rows, double[] limits) {
        QuadraticProgramme programme = new QuadraticProgramme("the example");
        for (int j = 0; j < gain.length; j++) {
            programme.activity("activity " + j, gain[j], curvature[j]);
        }
        for (int i = 0; i < rows.length; i++) {
            QuadraticProgramme.Row row = programme.atMost("limit " + i, limits[i]);
            for (int j = 0; j < gain.length; j++) {
                row.set(j, rows[i][j]);
            }
        }
        return programme;
    }

    private static boolean feasible(double[][] rows, double[] limits, double[] x, double tolerance) {
        for (int i = 0; i < rows.length; i++) {
            double sum = 0;
            for (int j = 0; j < x.length; j++) {
                sum += rows[i][j] * x[j];
            }
            if (sum > limits[i] + tolerance) {
                return false;
            }
        }
        return true;
    }

    private static double value(double[] curvature, double[] gain, double[] x) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += gain[j] * x[j] - 0.5 * curvature[j] * x[j] * x[j];
        }
        return sum;
    }
}
