package org.ayllu.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DrawsTest {
    private static final Purpose RAIN = Purpose.of("weather.rain");
    private static final long HOUSEHOLD = 4711;

    private final PurposeDraws draws = new Draws(2026, 3).at(RAIN, 12);

    @Test
    void bitsAreThoseOfTheDocumentedCounter() {
        long key = Philox.firstPair((long) RAIN.code() << 32 | 3, 0, 2026);
        assertThat(draws.bits(HOUSEHOLD, 5)).isEqualTo(Philox.firstPair(HOUSEHOLD, 12L << 32 | 5, key));
        assertThat(draws.uniform(HOUSEHOLD, 5)).isEqualTo(((draws.bits(HOUSEHOLD, 5) >>> 12) + 0.5) * 0x1p-52);
    }

    /** Computed apart from this program, with 36 digits. */
    @Test
    void workedExample() {
        assertThat(draws.bits(HOUSEHOLD, 0)).isEqualTo(0xcbb75a4ec48a4a8L);
        assertThat(draws.uniform(HOUSEHOLD, 0)).isEqualTo(0.049735405697250656);
        assertThat(draws.normal(HOUSEHOLD, 0)).isCloseTo(-1.6474245563256886, within(2e-15));
        assertThat(draws.lognormal(HOUSEHOLD, 0, 1.0, 0.5)).isCloseTo(1.1927811984816429, within(2e-15));
        assertThat(draws.exponential(HOUSEHOLD, 0, 10.0)).isCloseTo(30.010382112329726, within(1e-14));
        assertThat(draws.gumbel(HOUSEHOLD, 0)).isCloseTo(-1.0989582992105480, within(2e-15));
        assertThat(draws.integer(HOUSEHOLD, 0, 6)).isZero();
    }

    /** Computed apart from this program, from the published rounds of Philox. */
    @Test
    void keysOfSixtyFourBits() {
        assertThat(draws.bits(-7_000_000_000_000_000_001L, 5)).isEqualTo(0x13ab0adf2024b1abL);
        assertThat(new Draws(-1, Integer.MAX_VALUE)
                        .at(Purpose.of("demography.death"), Integer.MAX_VALUE)
                        .bits(Long.MAX_VALUE, Integer.MAX_VALUE))
                .isEqualTo(0x2f3f56523f163c91L);
        assertThat(new Draws(0, 0).at(Purpose.of("weather.elNino"), 0).bits(0, 0))
                .isEqualTo(0x667de2d29d5683a4L);
    }

    @Test
    void methodsTransformTheSameUniform() {
        double u = draws.uniform(HOUSEHOLD, 1);
        double z = draws.normal(HOUSEHOLD, 1);
        assertThat(draws.lognormal(HOUSEHOLD, 1, 0.3, 0.7)).isCloseTo(Math.exp(0.3 + 0.7 * z), within(1e-14));
        assertThat(draws.lognormalMeanOne(HOUSEHOLD, 1, 0.7)).isCloseTo(Math.exp(0.7 * z - 0.245), within(1e-14));
        assertThat(draws.exponential(HOUSEHOLD, 1, 4.0)).isCloseTo(-4.0 * Math.log(u), within(1e-14));
        assertThat(draws.gumbel(HOUSEHOLD, 1)).isCloseTo(-Math.log(-Math.log(u)), within(1e-14));
        assertThat(draws.bernoulli(HOUSEHOLD, 1, u)).isFalse();
        assertThat(draws.bernoulli(HOUSEHOLD, 1, Math.nextUp(u))).isTrue();
        assertThat(draws.integer(HOUSEHOLD, 1, 1000)).isEqualTo((int) Math.floor(u * 1000));
        assertThat(draws.discrete(HOUSEHOLD, 1, new double[] {u, 1.0 - u})).isEqualTo(1);
        assertThat(draws.discrete(HOUSEHOLD, 1, new double[] {Math.nextUp(u), 1.0 - Math.nextUp(u)}))
                .isZero();
    }

    @Test
    void certainThings() {
        for (long household = 0; household < 1000; household++) {
            assertThat(draws.bernoulli(household, 0, 0.0)).isFalse();
            assertThat(draws.bernoulli(household, 0, 1.0)).isTrue();
            assertThat(draws.integer(household, 0, 1)).isZero();
            assertThat(draws.discrete(household, 0, new double[] {0.0, 3.0, 0.0}))
                    .isEqualTo(1);
            assertThat(draws.lognormal(household, 0, 2.0, 0.0)).isCloseTo(Math.exp(2.0), within(1e-14));
        }
    }

    @Test
    void refusesKeysOutOfRange() {
        assertThatThrownBy(() -> new Draws(1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new Draws(1, 0).at(RAIN, -2))
                .hasMessageContaining("-2")
                .hasMessageContaining("weather.rain");
        assertThatThrownBy(() -> draws.uniform(0, -1)).hasMessage("index -1 is negative");
        assertThatThrownBy(() -> draws.uniforms(new long[] {1, 2}, 0, 2, -3, new double[2]))
                .hasMessage("index -3 is negative");
    }

    @Test
    void refusesParametersOutOfRange() {
        assertThatThrownBy(() -> draws.bernoulli(1, 0, 1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> draws.bernoulli(1, 0, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> draws.integer(1, 0, 0)).hasMessageContaining("bound 0");
        assertThatThrownBy(() -> draws.discrete(1, 0, new double[] {1.0, -2.0}))
                .hasMessageContaining("-2.0 of option 1");
        assertThatThrownBy(() -> draws.discrete(1, 0, new double[] {0.0, 0.0})).hasMessageContaining("2 options");
        assertThatThrownBy(() -> draws.discrete(1, 0, new double[] {1e308, 1e308}))
                .hasMessageContaining("Infinity");
    }
}
