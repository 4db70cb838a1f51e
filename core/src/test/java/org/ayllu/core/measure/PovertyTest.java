package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PovertyTest {
    /** Haughton and Khandker (2009), Handbook on Poverty and Inequality, chapter 4: incomes 100, 110, 150, 160, line 125. */
    private static final double[] INCOMES = {100, 110, 150, 160};

    private static final double[] ONES = {1, 1, 1, 1};

    @Test
    void meetsTheHandbook() {
        assertThat(Poverty.fgt(INCOMES, ONES, 125, 4, 0)).isEqualTo(0.5);
        assertThat(Poverty.fgt(INCOMES, ONES, 125, 4, 1)).isCloseTo(0.08, within(1e-15));
        assertThat(Poverty.fgt(INCOMES, ONES, 125, 4, 2)).isCloseTo(0.0136, within(1e-15));
    }

    @Test
    void weighsByPersonsAndTakesALineForEach() {
        double[] weights = {3, 1, 4, 2};
        double[] lines = {200, 100, 300, 100};
        assertThat(Poverty.fgt(INCOMES, weights, lines, 4, 0)).isCloseTo(0.7, within(1e-15));
        assertThat(Poverty.fgt(INCOMES, weights, lines, 4, 1)).isCloseTo((3 * 0.5 + 4 * 0.5) / 10, within(1e-15));
        assertThat(Poverty.fgt(INCOMES, weights, lines, 2, 2)).isCloseTo(3 * 0.25 / 4, within(1e-15));
    }

    @Test
    void oneWhoIsAtTheLineIsNotPoor() {
        assertThat(Poverty.fgt(new double[] {125}, new double[] {1}, 125, 1, 0)).isZero();
    }

    @Test
    void aLossFallsShortByTheWholeLineAndNoMore() {
        double[] incomes = {-50, 50};
        assertThat(Poverty.fgt(incomes, new double[] {2, 2}, 100, 2, 1)).isEqualTo(0.75);
        assertThat(Poverty.fgt(incomes, new double[] {2, 2}, 100, 2, 2)).isEqualTo(0.625);
        PovertyAccumulator one = new PovertyAccumulator(1);
        one.add(0, -5e6, 3, 100);
        assertThat(one.gap(0)).isEqualTo(1);
        assertThat(one.severity(0)).isEqualTo(1);
        assertThat(one.cost(0)).isEqualTo(3 * 5_000_100.0);
    }

    @Test
    void nobodyHasNoPoverty() {
        assertThat(Poverty.fgt(INCOMES, new double[4], 125, 4, 0)).isNaN();
        assertThat(Poverty.fgt(INCOMES, ONES, 125, 0, 0)).isNaN();
    }

    @Test
    void refusesArgumentsOutsideTheirRange() {
        assertThatThrownBy(() -> Poverty.fgt(INCOMES, ONES, 0, 4, 0)).hasMessageContaining("poverty line");
        assertThatThrownBy(() -> Poverty.fgt(INCOMES, ONES, 125, 4, -1)).hasMessageContaining("alpha");
        assertThatThrownBy(() -> Poverty.fgt(INCOMES, new double[] {1, 1, -1, 1}, 125, 4, 0))
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> Poverty.fgt(new double[] {Double.NaN}, ONES, 125, 1, 0))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Poverty.fgt(INCOMES, ONES, 125, 5, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void gathersByGroup() {
        PovertyAccumulator poverty = new PovertyAccumulator(3);
        for (int row = 0; row < 4; row++) {
            poverty.add(row % 2, INCOMES[row], 2, 125);
        }
        assertThat(poverty.headcount(0)).isEqualTo(0.5);
        assertThat(poverty.gap(0)).isCloseTo(0.1, within(1e-15));
        assertThat(poverty.severity(1)).isCloseTo(0.0072, within(1e-15));
        assertThat(poverty.people(1)).isEqualTo(4);
        assertThat(poverty.poor(1)).isEqualTo(2);
        assertThat(poverty.cost(0)).isEqualTo(50);
        assertThat(poverty.headcount(2)).isNaN();
        assertThat(poverty.headcount()).isEqualTo(0.5);
        assertThat(poverty.gap()).isCloseTo(0.08, within(1e-15));
        poverty.clear();
        assertThat(poverty.headcount()).isNaN();
    }
}
