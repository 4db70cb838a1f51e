package org.ayllu.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralsTest {
    @Test
    void setsThousandsApartAndHasATrueMinusSign() {
        assertThat(Numerals.of(1234567.891, 1)).isEqualTo("1,234,567.9");
        assertThat(Numerals.of(-12.5, 2)).isEqualTo("−12.50");
    }

    @Test
    void whatRoundsToNothingHasNoSign() {
        assertThat(Numerals.of(-0.004, 2)).isEqualTo("0.00");
        assertThat(Numerals.signed(0.004, 2)).isEqualTo("0.00");
        assertThat(Numerals.signed(0, 1)).isEqualTo("0.0");
        assertThat(Numerals.signed(0.2, 1)).isEqualTo("+0.2");
        assertThat(Numerals.signed(-0.2, 1)).isEqualTo("−0.2");
    }

    @Test
    void showsAsManyDigitsAsMeanSomething() {
        assertThat(Numerals.significant(1234.5, 3)).isEqualTo("1,235");
        assertThat(Numerals.significant(12.345, 3)).isEqualTo("12.3");
        assertThat(Numerals.significant(0.012345, 3)).isEqualTo("0.0123");
        assertThat(Numerals.significant(0, 3)).isEqualTo("0");
        assertThat(Numerals.decimals(1e-20, 3)).isEqualTo(6);
    }

    @Test
    void saysWhatThereIsNot() {
        assertThat(Numerals.of(Double.NaN, 2)).isEqualTo("-");
        assertThat(Numerals.of(Double.POSITIVE_INFINITY, 2)).isEqualTo("∞");
        assertThat(Numerals.percent(Double.NaN, 1)).isEmpty();
    }

    @Test
    void saysHowLargeAChangeIsInPercent() {
        assertThat(Numerals.percent(3.16, 1)).isEqualTo("+3.2 %");
        assertThat(Numerals.percent(-16.4, 0)).isEqualTo("−16 %");
        assertThat(Numerals.percentSize(-3.16, 1)).isEqualTo("3.2 %");
        assertThat(Numerals.percentSize(-0.004, 2)).isEqualTo("less than 0.01 %");
        assertThat(Numerals.percentSize(0.004, 0)).isEqualTo("less than 1 %");
        assertThat(Numerals.percentSize(0, 1)).isEqualTo("0.0 %");
    }

    @Test
    void countsThings() {
        assertThat(Numerals.count(1, "run")).isEqualTo("1 run");
        assertThat(Numerals.count(2000, "run")).isEqualTo("2,000 runs");
    }

    @Test
    void saysHowLong() {
        assertThat(Numerals.duration(3.21)).isEqualTo("3.2 s");
        assertThat(Numerals.duration(48.4)).isEqualTo("48 s");
        assertThat(Numerals.duration(59.7)).isEqualTo("1 min 0 s");
        assertThat(Numerals.duration(200)).isEqualTo("3 min 20 s");
        assertThat(Numerals.duration(7500)).isEqualTo("2 h 5 min");
    }
}
