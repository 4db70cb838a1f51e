package org.ayllu.experiments.survey.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ayllu.experiments.survey.mapping.SmallSurvey;
import org.junit.jupiter.api.Test;

final class SurveyReportTest {

    private static SurveyReport report(int kinds) {
        List<SurveyReport.Repair> repairs = new ArrayList<>();
        List<SurveyReport.Dropped> dropped = new ArrayList<>();
        List<SurveyReport.Line> lines = new ArrayList<>();
        List<SurveyReport.Default> defaults = new ArrayList<>();
        for (int i = 0; i < kinds; i++) {
            repairs.addAll(Collections.nCopies(
                    i + 1,
                    new SurveyReport.Repair(i, i + 1, "column_" + i, "64", "1", "a reason of some length, " + i)));
            dropped.addAll(Collections.nCopies(i + 1, new SurveyReport.Dropped(i, i + 1, "reason " + i)));
            lines.add(new SurveyReport.Line("figure " + i, 0.298, i % 2 == 0 ? "fraction" : "ha"));
            defaults.add(new SurveyReport.Default("default" + i, SmallSurvey.figure(1.25, 0.5), 7));
        }
        List<String> columns = Collections.nCopies(20 * kinds, "a_column_with_a_long_name");
        return new SurveyReport(
                "f.csv", "survey", 171, 500, 2_000, lines, lines, repairs, dropped, columns, columns, defaults,
                List.of(), List.of());
    }

    @Test
    void groupsWhatItRepairedWithTheLargestGroupFirst() {
        assertThat(report(2).text())
                .contains("in the file as it is: figure 0 29.8 %; figure 1 0.298 ha")
                .containsSubsequence(
                        "values repaired: 3",
                        "     2  column_1: a reason of some length, 1 (line 2: '64' -> 1)",
                        "     1  column_0: a reason of some length, 0 (line 1: '64' -> 1)",
                        "rows dropped: 3",
                        "     2  reason 1 (line 2, 2)",
                        "unused columns, 40 of 80: a_column",
                        "default0 1.25 unit, sd of log 0.5, for 7 of 500 households (assumed: test)");
    }

    @Test
    void fitsATerminalHoweverLongTheLists() {
        for (int kinds : new int[] {0, 1, 5, 12, 60}) {
            List<String> lines = report(kinds).text().lines().toList();
            assertThat(lines).as("%d kinds", kinds).hasSizeLessThanOrEqualTo(40).allMatch(line -> line.length() <= 120);
        }
        assertThat(report(60).text())
                .contains("and 50 more kinds of repair", "and 57 more reasons", "and 51 more figures");
    }

    @Test
    void printsNumbersInFourDigits() {
        assertThat(List.of(3000.4, 1.2, 0.014, 25.0, 0.00001234, 1234567.8, 123456.0, 0.0, Double.NaN).stream()
                        .map(SurveyReport::number))
                .containsExactly("3000", "1.2", "0.014", "25", "0.00001234", "1235000", "123456", "0", "NaN");
    }
}
