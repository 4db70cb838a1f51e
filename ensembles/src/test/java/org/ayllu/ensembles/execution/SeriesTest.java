package org.ayllu.ensembles.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static Observation income(int year, double value) {
        return new Observation(year, "all", "all", "income", value);
    }

    @Test
    void keepsFiguresThroughWritingAndReading() throws IOException {
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
        assertThat(read.years()).hasSize(3000).endsWith(2999, 3000);
        assertThat(read.figure(2999, 0)).isEqualTo(1000.0);
        assertThat(read.of(new SeriesKey("zone", "Ñuflo", "income")))
                .hasSize(3000)
                .containsEntry(3000, -3000.0);
        assertThat(shown(read)).isEqualTo(shown(series)).hasSize(6000);
    }

    private static List<String> shown(Series series) {
        List<String> shown = new ArrayList<>();
        series.forEach((year, about, value) -> shown.add(year + " " + about + " " + value));
        return shown;
    }

    @Test
    void leavesGapsWhereNothingWasReported() throws IOException {
        Series series = new Series();
        series.accept(income(2003, 1));
        series.accept(new Observation(2004, "zone", "north", "income", 2));
        series.accept(new Observation(2004, "zone", "south", "income", 3));
        series.accept(income(2005, 4));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        series.write(new DataOutputStream(bytes));
        Series read = Series.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        read.accept(new Observation(2005, "zone", "south", "income", 5));
        read.accept(new Observation(2005, "zone", "west", "income", 6));
        read.accept(income(2002, 0));

        assertThat(shown(series))
                .containsExactly(
                        "2003 income of all 'all' 1.0",
                        "2004 income of zone 'north' 2.0",
                        "2004 income of zone 'south' 3.0",
                        "2005 income of all 'all' 4.0");
        assertThat(shown(read))
                .startsWith("2002 income of all 'all' 0.0")
                .containsSubsequence(shown(series))
                .endsWith("2005 income of zone 'south' 5.0", "2005 income of zone 'west' 6.0");
        assertThat(read.size()).isEqualTo(7);
        assertThat(read.of(new SeriesKey("all", "all", "income"))).containsOnlyKeys(2002, 2003, 2005);
        assertThat(read.of(new SeriesKey("zone", "east", "income"))).isEmpty();
        assertThat(shown(read.ofDimension("all")))
                .containsExactly(
                        "2002 income of all 'all' 0.0", "2003 income of all 'all' 1.0", "2005 income of all 'all' 4.0");
        double[] year = {7, 7, 7, 7, 7, 7};
        read.copyYear(1, year, 1);
        assertThat(year).containsExactly(7, 1, Double.NaN, Double.NaN, Double.NaN, 7);
    }

    @Test
    void refusesAFigureGivenTwice() {
        Series series = new Series();
        series.accept(income(2003, 1));
        series.accept(income(2004, 1));
        assertThatThrownBy(() -> series.accept(income(2004, 2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("income of all 'all' was reported for 2004 and then again");
        assertThatThrownBy(() -> series.accept(income(2003, 2)))
                .hasMessage("income of all 'all' was reported for 2003 and then again");
    }

    @Test
    void refusesFiguresThatAreNone() {
        assertThatThrownBy(() -> income(2003, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("income of all 'all' in 2003 is NaN, not a finite number");
        assertThatThrownBy(() -> new Observation(2003, "all", " ", "income", 1)).hasMessageContaining("blank name");
    }
}
