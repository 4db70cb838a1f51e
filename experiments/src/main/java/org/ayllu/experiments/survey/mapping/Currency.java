package org.ayllu.experiments.survey.mapping;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ayllu.core.terms.Status;
import org.ayllu.experiments.survey.report.Require;
import org.jspecify.annotations.Nullable;

/**
 * How amounts of the survey become US$: one rate for the whole file, or one for each currency that a column names. Rates are local currency
 * units per US$, between 0.01 and 10,000,000.
 *
 * @param perUsd the rate of the whole file; null if a column tells the currency
 * @param column the column that names the currency; null if there is one rate
 * @param values rate by the file's word for the currency
 * @param status how firmly the rates are known; may be null for one rate
 * @param source where the rates come from; may be null for one rate
 */
public record Currency(
        @Nullable Double perUsd,
        @Nullable String column,
        Map<String, Double> values,
        @Nullable Status status,
        @Nullable String source) {
    private static final double LEAST = 0.01;
    private static final double MOST = 10_000_000;

    /** Copies the map and checks that there is one rate or a column, within the range. */
    public Currency {
        Require.that(
                (perUsd == null) != (column == null),
                "say either perUsd, one rate for the whole file, or column and values");
        if (perUsd != null) {
            Require.that(values.isEmpty(), "values need the column that names the currency");
            Require.between("perUsd", perUsd, LEAST, MOST);
        } else if (column != null) {
            Require.that(status != null && source != null, "column and values need a status and a source");
            values =
                    new Recode(column, values, Objects.requireNonNull(status), Objects.requireNonNull(source)).values();
            values.forEach((name, rate) -> Require.between("the rate of " + name, rate, LEAST, MOST));
        }
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** One rate for the whole file, local currency units per US$. */
    public static Currency constant(double perUsd) {
        return new Currency(perUsd, null, Map.of(), null, null);
    }

    /** Rates by the words of a column. */
    public static Currency of(Recode rates) {
        return new Currency(null, rates.column(), rates.values(), rates.status(), rates.source());
    }

    /** The column and its rates; null if there is one rate. */
    @Nullable
    public Recode recode() {
        return column == null || status == null || source == null ? null : new Recode(column, values, status, source);
    }
}
