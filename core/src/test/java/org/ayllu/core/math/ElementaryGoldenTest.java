package org.ayllu.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** The same bits on every Java version and machine: hashes of the results for 100,000 arguments. */
class ElementaryGoldenTest {
    private static final int ARGUMENTS = 100_000;

    @Test
    void exponential() {
        assertThat(hash(i -> Elementary.exp(-720.0 + i * (1440.0 / ARGUMENTS)))).isEqualTo(0xff11db89d4e35e4eL);
    }

    @Test
    void exponentialOfSmallNumbers() {
        assertThat(hash(i -> Elementary.exp(-4.0 + i * (8.0 / ARGUMENTS)))).isEqualTo(0xb384be27c73db480L);
    }

    @Test
    void logarithm() {
        long first = Double.doubleToRawLongBits(Double.MIN_NORMAL);
        long step = (Double.doubleToRawLongBits(Double.MAX_VALUE) - first) / ARGUMENTS;
        assertThat(hash(i -> Elementary.log(Double.longBitsToDouble(first + ((long) i) * step))))
                .isEqualTo(0x9f998723312fd2ccL);
    }

    @Test
    void logarithmAroundOne() {
        assertThat(hash(i -> Elementary.log(0.5 + i * (2.0 / ARGUMENTS)))).isEqualTo(0xfb8724f650fa3edaL);
    }

    @Test
    void power() {
        assertThat(hash(i -> Elementary.pow(0.001 + i * 0.01, -2.0 + (i % 41) * 0.1)))
                .isEqualTo(0x927f0edeefccc57cL);
    }

    /** FNV-1a over the 64-bit words of the results. */
    private static long hash(DoubleUnaryOperator function) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < ARGUMENTS; i++) {
            hash = (hash ^ Double.doubleToLongBits(function.applyAsDouble(i))) * 0x100000001b3L;
        }
        return hash;
    }
}
