package org.ayllu.experiments.survey.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ayllu.experiments.survey.Imported;
import org.ayllu.experiments.survey.mapping.InventedSurvey;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rate of exchange of a survey's amounts. */
final class CurrencyReaderTest {
    @TempDir
    private Path folder = Path.of(".");

    private InventedSurvey survey() {
        return InventedSurvey.in(folder);
    }

    @Test
    void aConstantRateNeedsNoColumn() {
        InventedSurvey cash = survey().csv("cows\n", "cash\n")
                .mapping("counts: {cows: 0.7}", "counts: {}")
                .mapping("headlines:", "amounts: {cash: cash}\nheadlines:");
        InventedSurvey without =
                cash.mapping("currency: {column: money, values: {peso: 10}, status: assumed, source: invented}\n", "");
        assertThat(without.problems().get(0))
                .contains("the key 'currency' is missing")
                .contains("currency: {perUsd: 3.5}");
        Imported constant = without.mapping("weight: weight", "weight: weight\ncurrency: {perUsd: 10}")
                .read();
        assertThat(constant.population().householdColumns().cashUsd)
                .isEqualTo(cash.read().population().householdColumns().cashUsd);
        assertThat(without.mapping("weight: weight", "weight: weight\ncurrency: {perUsd: 0}")
                        .problems())
                .singleElement()
                .asString()
                .endsWith("currency: perUsd must be between 0.01 and 10000000, but is 0");
        InventedSurvey noAmounts = survey().mapping(
                        "currency: {column: money, values: {peso: 10}, status: assumed, source: invented}\n", "");
        assertThat(noAmounts.read().report().used()).isEqualTo(24);
    }

    @Test
    void aRateIsNeverGuessed() {
        InventedSurvey cash = survey().csv("cows\n", "cash\n")
                .mapping("counts: {cows: 0.7}", "counts: {}")
                .mapping("headlines:", "amounts: {cash: cash}\nheadlines:");
        assertThat(cash.csv("\n3,Alto,23.5,peso", "\n3,Alto,23.5,DNG").problems())
                .containsExactly(
                        "survey.csv:4:1: column 'money': 'DNG' is a currency without a rate; the mapping has peso");
        // A blank in a file of one currency is that currency; in a file of two it is not known.
        assertThat(cash.csv("\n3,Alto,23.5,peso", "\n3,Alto,23.5,")
                        .read()
                        .report()
                        .repairs())
                .extracting(SurveyReport.Repair::why)
                .containsExactly("no answer, the only currency of the file");
        assertThat(cash.csv("\n3,Alto,23.5,peso", "\n3,Alto,23.5,")
                        .csv("\n4,Bajo,24.5,peso", "\n4,Bajo,24.5,usd")
                        .mapping("{peso: 10}", "{peso: 10, usd: 1}")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("survey.csv:4:1: column 'money': '' is no currency, but the row has amounts");
        assertThat(cash.csv(",peso,", ",,").problems()).isNotEmpty();
    }
}
