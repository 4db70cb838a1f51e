package org.ayllu.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against {@link StrictMath}, whose own error is below one unit in the last place. */
class ElementaryProperties {
    private static final int CASES = 200_000;

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.5, 5.0, 50.0, 708.0})
    void exponentialIsAccurate(double range) {
        long seed = Double.doubleToLongBits(range);
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            double x = range * (2.0 * random.nextDouble() - 1.0);
            assertThat(Ulps.between(Elementary.exp(x), StrictMath.exp(x)))
                    .as("exp(%s), seed %d", x, seed)
                    .isLessThanOrEqualTo(2.0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.2, 5.0, 50.0, 700.0})
    void logarithmIsAccurate(double range) {
        long seed = Double.doubleToLongBits(range);
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            double x = StrictMath.exp(range * (2.0 * random.nextDouble() - 1.0));
            assertThat(Ulps.between(Elementary.log(x), StrictMath.log(x)))
                    .as("log(%s), seed %d", x, seed)
                    .isLessThanOrEqualTo(1.0);
        }
    }

    @Test
    void powerIsAccurate() {
        long seed = 3;
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            double x = StrictMath.exp(12.0 * (2.0 * random.nextDouble() - 1.0));
            double a = 4.0 * (2.0 * random.nextDouble() - 1.0);
            double bound = 1.0 + 1.3 * (1.0 + Math.abs(a * StrictMath.log(x)));
            assertThat(Ulps.between(Elementary.pow(x, a), StrictMath.pow(x, a)))
                    .as("pow(%s, %s), seed %d", x, a, seed)
                    .isLessThanOrEqualTo(bound);
        }
    }

    @Test
    void everyPowerOfTwoHasItsLogarithmAndBack() {
        for (int k = -1020; k <= 1023; k++) {
            double power = Math.scalb(1.0, k);
            double log = Elementary.log(power);
            assertThat(Ulps.between(log, StrictMath.log(power)))
                    .as("log(2^%d)", k)
                    .isLessThanOrEqualTo(1.0);
            assertThat(Ulps.between(Elementary.exp(log), StrictMath.exp(log)))
                    .as("exp(log(2^%d))", k)
                    .isLessThanOrEqualTo(2.0);
        }
    }
}
