package org.ayllu.ensembles.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ayllu.core.random.Draws;
import org.junit.jupiter.api.Test;

/** What designs promise, over many seeds and sizes. */
class DesignProperties {
    private static List<String> names(int factors) {
        return IntStream.range(0, factors).mapToObj(factor -> "x" + factor).toList();
    }

    private static boolean same(Design one, Design other) {
        return IntStream.range(0, one.size())
                .allMatch(point -> java.util.Arrays.equals(one.point(point), other.point(point)));
    }

    @Test
    void eachStratumOfALatinHypercubeHoldsOnePointOfEachFactor() {
        for (int seed = 0; seed < 40; seed++) {
            int points = 1 + seed * 3;
            Design design = LatinHypercube.of(names(1 + seed % 6), points, 3, new Draws(seed, 0));
            for (int factor = 0; factor < design.factors(); factor++) {
                int[] strata = java.util.Arrays.stream(design.column(factor))
                        .mapToInt(at -> (int) (at * points))
                        .sorted()
                        .toArray();
                assertThat(strata)
                        .as("seed %d", seed)
                        .isEqualTo(IntStream.range(0, points).toArray());
            }
        }
    }

    @Test
    void moreCandidatesNeverBringTheNearestPointsNearer() {
        int better = 0;
        for (int seed = 0; seed < 30; seed++) {
            double one = nearest(LatinHypercube.of(names(3), 20, 1, new Draws(seed, 0)));
            double best = nearest(LatinHypercube.of(names(3), 20, 30, new Draws(seed, 0)));
            assertThat(best).as("seed %d", seed).isGreaterThanOrEqualTo(one);
            better += best > one ? 1 : 0;
        }
        assertThat(better).isGreaterThan(20);
    }

    private static double nearest(Design design) {
        double least = Double.POSITIVE_INFINITY;
        for (int one = 1; one < design.size(); one++) {
            for (int other = 0; other < one; other++) {
                double sum = 0;
                for (int factor = 0; factor < design.factors(); factor++) {
                    sum += Math.pow(design.at(one, factor) - design.at(other, factor), 2);
                }
                least = Math.min(least, sum);
            }
        }
        return least;
    }

    @Test
    void theSameSeedGivesTheSameDesignAndAnotherSeedAnother() {
        for (int seed = 0; seed < 20; seed++) {
            Draws draws = new Draws(seed, 0);
            Draws others = new Draws(seed + 1000, 0);
            Design cube = LatinHypercube.of(names(4), 16, 5, draws);
            assertThat(same(cube, LatinHypercube.of(names(4), 16, 5, draws))).isTrue();
            assertThat(same(cube, LatinHypercube.of(names(4), 16, 5, others))).isFalse();
            Design sobol = SobolSequence.shifted(names(4), 16, draws);
            assertThat(same(sobol, SobolSequence.shifted(names(4), 16, draws))).isTrue();
            assertThat(same(sobol, SobolSequence.shifted(names(4), 16, others))).isFalse();
        }
    }

    @Test
    void columnsOfATwoLevelFactorialAreOrthogonal() {
        for (int factors = 1; factors <= 8; factors++) {
            assertOrthogonal(Factorial.full(names(factors), 2));
        }
        assertOrthogonal(FractionalFactorial.of(names(7), List.of("D=AB", "E=AC", "F=BC", "G=ABC"))
                .design());
        assertOrthogonal(FractionalFactorial.of(names(8), List.of("E=BCD", "F=-ACD", "G=ABC", "H=ABD"))
                .design());
    }

    private static void assertOrthogonal(Design design) {
        for (int one = 0; one < design.factors(); one++) {
            double[] column = design.column(one);
            assertThat(java.util.Arrays.stream(column).map(x -> 2 * x - 1).sum())
                    .isZero();
            for (int other = 0; other < one; other++) {
                double[] second = design.column(other);
                assertThat(IntStream.range(0, column.length)
                                .mapToDouble(point -> (2 * column[point] - 1) * (2 * second[point] - 1))
                                .sum())
                        .as("factors %d and %d", one, other)
                        .isZero();
            }
        }
    }

    @Test
    void aSobolSequenceIsMoreEvenThanChance() {
        for (int factors = 2; factors <= 6; factors++) {
            double plain = discrepancy(SobolSequence.of(names(factors), 256));
            for (int seed = 0; seed < 10; seed++) {
                double shifted = discrepancy(SobolSequence.shifted(names(factors), 256, new Draws(seed, 0)));
                double random = discrepancy(random(factors, 256, seed));
                assertThat(plain).as("factors %d, seed %d", factors, seed).isLessThan(0.5 * random);
                assertThat(shifted).as("factors %d, seed %d", factors, seed).isLessThan(0.7 * random);
            }
        }
    }

    private static Design random(int factors, int points, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] all = new double[points][factors];
        for (double[] point : all) {
            java.util.Arrays.setAll(point, factor -> random.nextDouble());
        }
        return Design.of(names(factors), all);
    }

    /** The centred L2 discrepancy of Hickernell (1998). */
    private static double discrepancy(Design design) {
        int n = design.size();
        double single = 0;
        double pairs = 0;
        for (int i = 0; i < n; i++) {
            double product = 1;
            for (int k = 0; k < design.factors(); k++) {
                double off = Math.abs(design.at(i, k) - 0.5);
                product *= 1 + 0.5 * off - 0.5 * off * off;
            }
            single += product;
            for (int j = 0; j < n; j++) {
                double pair = 1;
                for (int k = 0; k < design.factors(); k++) {
                    double a = design.at(i, k);
                    double b = design.at(j, k);
                    pair *= 1 + 0.5 * Math.abs(a - 0.5) + 0.5 * Math.abs(b - 0.5) - 0.5 * Math.abs(a - b);
                }
                pairs += pair;
            }
        }
        return Math.sqrt(Math.pow(13.0 / 12, design.factors()) - 2 * single / n + pairs / ((double) n * n));
    }

    @Test
    void aShorterSobolSequenceIsTheBeginningOfALongerOne() {
        Design few = SobolSequence.shifted(names(5), 10, new Draws(4, 0));
        Design many = SobolSequence.shifted(names(5), 33, new Draws(4, 0));
        for (int point = 0; point < few.size(); point++) {
            assertThat(many.point(point)).isEqualTo(few.point(point));
        }
    }
}
