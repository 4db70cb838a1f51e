package org.ayllu.experiments.survey.reading;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayllu.experiments.survey.mapping.Currency;
import org.ayllu.experiments.survey.mapping.Recode;
import org.ayllu.experiments.survey.mapping.SurveyFile;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.report.SurveyReport;

/** Finds the rate of exchange of every row. A rate is never guessed: where it matters and is not known, the import stops. */
final class CurrencyReader {
    private final SurveyFile file;
    private final SurveyMapping mapping;
    private final Findings findings;

    CurrencyReader(SurveyFile file, SurveyMapping mapping, Findings findings) {
        this.file = file;
        this.mapping = mapping;
        this.findings = findings;
    }

    /** Local currency units per US$, one entry per row; NaN where the row has no amounts that would need it. */
    double[] perUsd() {
        double[] rates = SurveyRows.nothing(file);
        Currency currency = mapping.currency();
        if (currency == null || mapping.amountColumns().isEmpty()) {
            return rates;
        }
        Recode recode = currency.recode();
        if (recode == null) {
            Arrays.fill(rates, currency.perUsd() == null ? Double.NaN : currency.perUsd());
            return rates;
        }
        double only = onlyRate(recode);
        for (SurveyFile.Row row : file.rows()) {
            rates[row.number() - 1] = rate(row, recode, only);
        }
        return rates;
    }

    /** The one rate of all rows that name a currency; NaN if they have several or none. */
    private double onlyRate(Recode recode) {
        Set<Double> rates = file.texts(recode.column())
                .filter(text -> !text.isEmpty())
                .map(recode::of)
                .collect(Collectors.toSet());
        return rates.size() == 1 ? rates.iterator().next() : Double.NaN;
    }

    private double rate(SurveyFile.Row row, Recode recode, double only) {
        String text = file.text(row, recode.column());
        double rate = recode.of(text);
        if (!text.isEmpty() && Double.isNaN(rate)) {
            findings.refuse(
                    file,
                    row,
                    recode.column(),
                    "is a currency without a rate; the mapping has "
                            + String.join(", ", recode.values().keySet()));
        } else if (text.isEmpty() && hasAmounts(row)) {
            if (Double.isNaN(only)) {
                findings.refuse(
                        file,
                        row,
                        recode.column(),
                        "is no currency, but the row has amounts; write the currency, or for a file with one currency "
                                + "currency: {perUsd: ...} in the mapping");
            } else {
                findings.repair(
                        row,
                        recode.column(),
                        "",
                        SurveyReport.number(only),
                        "no answer, the only currency of the file");
            }
            return only;
        }
        return rate;
    }

    private boolean hasAmounts(SurveyFile.Row row) {
        return mapping.amountColumns().stream().anyMatch(column -> file.number(row, column) > 0);
    }
}
