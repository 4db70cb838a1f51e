package org.ayllu.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementaryBlockProperties {
    private static final double[] EDGES = {
        0.0,
        -0.0,
        1.0,
        -1.0,
        1e-310,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -708.4,
        709.79,
        1e9,
        -1e9,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private final ElementaryBlock block = new ElementaryBlock();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 511, 512, 513, 1024, 2500})
    void blocksGiveTheBitsOfSingleCalls(int count) {
        for (int round = 0; round < 200; round++) {
            long seed = count * 1000L + round;
            Random random = new Random(seed);
            double[] x = new double[count + 9];
            Arrays.setAll(x, i -> argument(random, seed % 4 == 0));
            double a = 3.0 * random.nextGaussian();
            int from = random.nextInt(9);
            check(x, a, from, count, seed);
        }
    }

    private void check(double[] x, double a, int from, int count, long seed) {
        double[] exp = new double[x.length];
        double[] log = new double[x.length];
        double[] pow = new double[x.length];
        block.exp(x, exp, from, count);
        block.log(x, log, from, count);
        block.pow(x, a, pow, from, count);
        for (int i = 0; i < x.length; i++) {
            boolean inside = i >= from && i < from + count;
            assertSame(exp[i], inside ? Elementary.exp(x[i]) : 0.0, "exp", x[i], seed);
            assertSame(log[i], inside ? Elementary.log(x[i]) : 0.0, "log", x[i], seed);
            assertSame(pow[i], inside ? Elementary.pow(x[i], a) : 0.0, "pow", x[i], seed);
        }
        double[] inPlace = x.clone();
        block.exp(inPlace, inPlace, from, count);
        assertThat(Arrays.copyOfRange(inPlace, from, from + count))
                .as("in place, seed %d", seed)
                .containsExactly(Arrays.copyOfRange(exp, from, from + count));
    }

    private static double argument(Random random, boolean withEdges) {
        if (withEdges && random.nextInt(50) == 0) {
            return EDGES[random.nextInt(EDGES.length)];
        }
        return StrictMath.exp(3.0 * random.nextGaussian());
    }

    private static void assertSame(double actual, double expected, String function, double x, long seed) {
        if (Double.doubleToLongBits(actual) != Double.doubleToLongBits(expected)) {
            assertThat(actual).as("%s(%s), seed %d", function, x, seed).isEqualTo(expected);
        }
    }
}
