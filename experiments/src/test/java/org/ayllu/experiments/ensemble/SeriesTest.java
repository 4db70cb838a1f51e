package org.ayllu.experiments.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static Observation income(int year, double value) {
        return new Observation(year, "all", "all", "income", value);
    }

    @Test
    void keepsRowsInOrderThroughWritingAndReading() throws IOException {
        Series series = new Series();
        for (int year = 1; year <= 3000; year++) {
            series.accept(income(year, year / 3.0));
            series.accept(new Observation(year, "zone", "Ñuflo", "income", -year));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        series.write(new DataOutputStream(bytes));
        Series read = Series.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.size()).isEqualTo(6000);
        assertThat(read.keys()).isEqualTo(series.keys()).hasSize(2);
        assertThat(read.year(5998)).isEqualTo(3000);
        assertThat(read.value(5998)).isEqualTo(1000.0);
        assertThat(read.key(5999)).isEqualTo(new SeriesKey("zone", "Ñuflo", "income"));
        assertThatThrownBy(() -> read.value(6000)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesAFigureGivenTwice() {
        Series series = new Series();
        series.accept(income(2003, 1));
        series.accept(income(2004, 1));
        assertThatThrownBy(() -> series.accept(income(2004, 2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("income of all 'all' was reported for 2004 and then again");
        assertThatThrownBy(() -> series.accept(income(2003, 2))).hasMessageEndingWith("for 2004 and then for 2003");
    }

    @Test
    void refusesFiguresThatAreNone() {
        assertThatThrownBy(() -> income(2003, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("income of all 'all' in 2003 is NaN, not a finite number");
        assertThatThrownBy(() -> new Observation(2003, "all", " ", "income", 1)).hasMessageContaining("blank name");
    }
}
