package org.ayllu.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The known answers that the authors of Philox publish with Random123, in its file kat_vectors, line "philox4x32 10". */
class PhiloxTest {
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0000000000000000, 0000000000000000, 6627e8d5e169c58d, bc57ac4c9b00dbd8",
        "ffffffffffffffff, ffffffffffffffff, ffffffffffffffff, 408f276d41c83b0e, a20bc7c66d5451fd",
        "243f6a8885a308d3, 13198a2e03707344, a4093822299f31d0, d16cfe0994fdcceb, 5001e42024126ea1"
    })
    void knownAnswers(String first, String second, String key, String firstOut, String secondOut) {
        assertThat(Philox.firstPair(hex(first), hex(second), hex(key))).isEqualTo(hex(firstOut));
        assertThat(Philox.secondPair(hex(first), hex(second), hex(key))).isEqualTo(hex(secondOut));
    }

    private static long hex(String digits) {
        return Long.parseUnsignedLong(digits, 16);
    }
}
