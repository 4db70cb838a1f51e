package org.ayllu.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GumbelDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws taken along each part of the key in turn follow their distributions; seeds are fixed, so a failure repeats. */
class DistributionProperties {
    private static final int SAMPLES = 20_000;
    private static final double SMALLEST_P = 1e-4;
    private static final Purpose PURPOSE = Purpose.of("test.distribution");
    private static final double[] WEIGHTS = {1.0, 0.0, 2.5, 0.5, 4.0};

    /** One part of the key that varies while the others stand still. */
    private enum Axis {
        ENTITY,
        HIGH_HALF_OF_ENTITY,
        NEGATIVE_ENTITY,
        MEMBER,
        LINEAGE,
        INDEX,
        PERIOD,
        REPLICATE,
        PURPOSE_NAME,
        SEED;

        PurposeDraws draws(int i) {
            return switch (this) {
                case ENTITY, HIGH_HALF_OF_ENTITY, NEGATIVE_ENTITY, MEMBER, LINEAGE, INDEX ->
                    new Draws(42, 0).at(PURPOSE, 1);
                case PERIOD -> new Draws(42, 0).at(PURPOSE, i);
                case REPLICATE -> new Draws(42, i).at(PURPOSE, 1);
                case PURPOSE_NAME -> new Draws(42, 0).at(Purpose.of("test.axis." + i), 1);
                case SEED -> new Draws(i, 0).at(PURPOSE, 1);
            };
        }

        long entity(int i) {
            return switch (this) {
                case ENTITY -> i;
                case HIGH_HALF_OF_ENTITY -> (long) i << 32;
                case NEGATIVE_ENTITY -> -1L - i;
                case MEMBER -> Ids.member(i >> 3, i & 7);
                case LINEAGE -> Ids.child(Ids.child(i, 3, 0), 43, 0);
                default -> 77;
            };
        }

        int index(int i) {
            return this == INDEX ? i : 2;
        }
    }

    static Stream<Axis> axes() {
        return Arrays.stream(Axis.values());
    }

    @ParameterizedTest
    @MethodSource("axes")
    void continuousDistributions(Axis axis) {
        follows(new UniformRealDistribution(null, 0.0, 1.0), i -> axis.draws(i).uniform(axis.entity(i), axis.index(i)));
        follows(new NormalDistribution(null, 0.0, 1.0), i -> axis.draws(i).normal(axis.entity(i), axis.index(i)));
        follows(new GumbelDistribution(null, 0.0, 1.0), i -> axis.draws(i).gumbel(axis.entity(i), axis.index(i)));
        follows(
                new ExponentialDistribution(null, 3.0),
                i -> axis.draws(i).exponential(axis.entity(i), axis.index(i), 3.0));
        follows(
                new LogNormalDistribution(null, 0.4, 0.9),
                i -> axis.draws(i).lognormal(axis.entity(i), axis.index(i), 0.4, 0.9));
    }

    private static void follows(RealDistribution distribution, IntToDoubleFunction draw) {
        double[] sample = new double[SAMPLES];
        Arrays.setAll(sample, draw);
        double distance = new KolmogorovSmirnovTest().kolmogorovSmirnovStatistic(distribution, sample);
        double p = 1.0 - new KolmogorovSmirnovTest().ksSum(distance * Math.sqrt(SAMPLES), 1e-10, 10_000);
        assertThat(p)
                .as("%s, distance %s", distribution.getClass().getSimpleName(), distance)
                .isGreaterThan(SMALLEST_P);
    }

    @ParameterizedTest
    @MethodSource("axes")
    void neighboursAreNotCorrelated(Axis axis) {
        double[] sample = new double[SAMPLES + 1];
        Arrays.setAll(sample, i -> axis.draws(i).uniform(axis.entity(i), axis.index(i)));
        double correlation = new PearsonsCorrelation()
                .correlation(Arrays.copyOf(sample, SAMPLES), Arrays.copyOfRange(sample, 1, SAMPLES + 1));
        assertThat(Math.abs(correlation) * Math.sqrt(SAMPLES)).isLessThan(3.9);
    }

    /** All pairs of sixteenths are as frequent, of draws next to each other along the part and of draws far apart. */
    @ParameterizedTest
    @MethodSource("axes")
    void pairsAreIndependent(Axis axis) {
        int parts = 16;
        for (int apart : new int[] {1, 1024}) {
            long[] counts = new long[parts * parts];
            for (int i = 0; i < SAMPLES; i++) {
                int one = axis.draws(i).integer(axis.entity(i), axis.index(i), parts);
                int other = axis.draws(i + apart).integer(axis.entity(i + apart), axis.index(i + apart), parts);
                counts[parts * one + other]++;
            }
            double[] expected = new double[parts * parts];
            Arrays.fill(expected, (double) SAMPLES / expected.length);
            assertThat(new ChiSquareTest().chiSquareTest(expected, counts))
                    .as("%s apart", apart)
                    .isGreaterThan(SMALLEST_P);
        }
    }

    @ParameterizedTest
    @MethodSource("axes")
    void discreteDistributions(Axis axis) {
        double[] dice = new double[6];
        Arrays.fill(dice, 1.0 / 6.0);
        occursAs(dice, i -> axis.draws(i).integer(axis.entity(i), axis.index(i), 6));
        occursAs(new double[] {0.7, 0.3}, i -> axis.draws(i).bernoulli(axis.entity(i), axis.index(i), 0.3) ? 1 : 0);
        occursAs(WEIGHTS, i -> axis.draws(i).discrete(axis.entity(i), axis.index(i), WEIGHTS));
    }

    private static void occursAs(double[] weights, IntUnaryOperator draw) {
        long[] counts = new long[weights.length];
        for (int i = 0; i < SAMPLES; i++) {
            counts[draw.applyAsInt(i)]++;
        }
        int[] possible =
                IntStream.range(0, weights.length).filter(k -> weights[k] > 0.0).toArray();
        assertThat(Arrays.stream(possible).mapToLong(k -> counts[k]).sum()).isEqualTo(SAMPLES);
        double p = new ChiSquareTest()
                .chiSquareTest(
                        Arrays.stream(possible).mapToDouble(k -> weights[k]).toArray(),
                        Arrays.stream(possible).mapToLong(k -> counts[k]).toArray());
        assertThat(p).as("counts %s", Arrays.toString(counts)).isGreaterThan(SMALLEST_P);
    }
}
