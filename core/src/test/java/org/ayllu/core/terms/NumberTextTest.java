package org.ayllu.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({"50000, 50000", "0.2, 0.2", "-.5, -0.5", "+3., 3", "1.0E-9, 1.0E-9", "2e3, 2000"})
    void aNumberIsReadAndWrittenShort(String text, String shortest) {
        assertThat(NumberText.of(NumberText.read(text))).isEqualTo(shortest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2d", "3f", "0x1p4", "NaN", "Infinity", "1e999", "1,5", "1 000", " 1", "1_0", "--1"})
    void otherTextsAreNone(String text) {
        assertThat(NumberText.read(text)).isNaN();
    }
}
