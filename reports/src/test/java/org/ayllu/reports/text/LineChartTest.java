package org.ayllu.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineChartTest {
    @Test
    void drawsALineForEachArm() {
        List<String> text = new LineChart(
                        "Poor people, %",
                        List.of(1990, 1991, 1992),
                        List.of(
                                new LineChart.Line("closed", new double[] {10, 20, 50}),
                                new LineChart.Line("open", new double[] {10, 10, 30})))
                .text();
        assertThat(text.get(0)).isEqualTo("Poor people, %");
        assertThat(text.get(1)).startsWith("50 ┤").endsWith("●");
        assertThat(text).contains("● closed   ○ open   ◉ both").allMatch(line -> line.length() <= LineChart.WIDTH);
        assertThat(text).anyMatch(line -> line.startsWith("10 ┤◉···") && line.contains("○"));
        assertThat(text).anyMatch(line -> line.startsWith("30 ┤") && line.endsWith("○"));
        assertThat(text.get(text.size() - 2)).matches(" *1990 +1991 +1992");
    }

    @Test
    void showsOneYearAndOneHundred() {
        assertThat(new LineChart("x", List.of(2000), List.of(new LineChart.Line("a", new double[] {3}))).text())
                .anyMatch(line -> line.contains("●"))
                .anyMatch(line -> line.contains("2000"));
        List<Integer> years = IntStream.range(1900, 2000).boxed().toList();
        double[] values = IntStream.range(0, 100).asDoubleStream().toArray();
        List<String> text = new LineChart("x", years, List.of(new LineChart.Line("a", values))).text();
        assertThat(text).allMatch(line -> line.length() <= LineChart.WIDTH);
        assertThat(text.get(text.size() - 2)).contains("1900").contains("1950").contains("1990");
    }

    @Test
    void aLineNeedsAValueForEachYear() {
        List<LineChart.Line> lines = List.of(new LineChart.Line("a", new double[] {1, 2}));
        assertThatThrownBy(() -> new LineChart("x", List.of(2000), lines)).hasMessage("a has 2 values for 1 years");
    }
}
