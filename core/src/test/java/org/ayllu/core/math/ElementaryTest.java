package org.ayllu.core.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementaryTest {
    @ParameterizedTest
    @CsvSource({
        "0.0, 1.0",
        "-0.0, 1.0",
        "710.0, Infinity",
        "Infinity, Infinity",
        "-709.0, 0.0",
        "-1e300, 0.0",
        "-Infinity, 0.0",
        "NaN, NaN"
    })
    void exponentialHasExactValues(double x, double expected) {
        assertThat(Elementary.exp(x)).isEqualTo(Double.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 0.0",
        "0.0, -Infinity",
        "-0.0, -Infinity",
        "1e-310, -Infinity",
        "Infinity, Infinity",
        "-1e-310, NaN",
        "-2.0, NaN",
        "-Infinity, NaN",
        "NaN, NaN"
    })
    void logarithmHasExactValues(double x, double expected) {
        assertThat(Elementary.log(x)).isEqualTo(Double.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "709.7827, 1.7976699566638014e308",
        "709.0, 8.218407461554972e307",
        "1.0, 2.718281828459045",
        "1e-20, 1.0",
        "-1.0, 0.36787944117144233",
        "-708.0, 3.307553003638408e-308"
    })
    void exponentialNearTheEndsOfItsRangeAndInside(double x, double expected) {
        assertThat(Ulps.between(Elementary.exp(x), expected)).isLessThanOrEqualTo(2.0);
    }

    @ParameterizedTest
    @CsvSource({
        "1.7976931348623157e308, 709.782712893384",
        "2.2250738585072014e-308, -708.3964185322641",
        "2.718281828459045, 1.0",
        "10.0, 2.302585092994046",
        "1.0000000000000002, 2.220446049250313e-16",
        "0.9999999999999999, -1.1102230246251565e-16"
    })
    void logarithmNearTheEndsOfItsRangeAndInside(double x, double expected) {
        assertThat(Ulps.between(Elementary.log(x), expected)).isLessThanOrEqualTo(1.0);
    }

    @Test
    void powerOfAProductionFunction() {
        assertThat(Ulps.between(Elementary.pow(32.0, 0.4), 4.0)).isLessThanOrEqualTo(3.0);
        assertThat(Elementary.pow(7.5, 0.0)).isEqualTo(1.0);
        assertThat(Elementary.pow(0.0, 0.5)).isEqualTo(0.0);
        assertThat(Elementary.pow(0.0, -0.5)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.pow(-1.0, 0.5)).isNaN();
    }
}
