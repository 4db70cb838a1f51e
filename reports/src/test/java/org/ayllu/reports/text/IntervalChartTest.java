package org.ayllu.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalChartTest {
    @Test
    void drawsIntervalsAboutTheirEstimatesOverOneAxisWithZero() {
        List<String> text = IntervalChart.text(
                "Effect, US$",
                List.of(
                        new IntervalChart.Row("0.2", -1, 0.5, 2),
                        new IntervalChart.Row("0.6", 3, 4, 5),
                        new IntervalChart.Row("1", Double.NaN, 8, Double.NaN)));

        assertThat(text.get(0)).isEqualTo("Effect, US$");
        assertThat(text.get(1)).matches("0\\.2 │ *├─+●─+┤");
        assertThat(text.get(2)).matches("0\\.6 │ *┊ +├─+●─+┤");
        assertThat(text.get(3)).matches("1   │ *┊ +●");
        assertThat(text.get(4)).startsWith("    └");
        assertThat(text.get(5)).contains("0.0").contains("7.5");
        assertThat(text).allMatch(line -> Paragraph.length(line) <= 80);
        assertThat(text.get(2).indexOf('├')).isGreaterThan(text.get(1).indexOf('┤'));
    }

    @Test
    void cutsALongLabel() {
        assertThat(IntervalChart.text("t", List.of(new IntervalChart.Row("x".repeat(50), 1, 2, 3)))
                        .get(1))
                .startsWith("x".repeat(33) + "… │");
    }
}
