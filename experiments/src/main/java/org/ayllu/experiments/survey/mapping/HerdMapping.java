package org.ayllu.experiments.survey.mapping;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ayllu.experiments.survey.report.Figure;
import org.ayllu.experiments.survey.report.Require;
import org.jspecify.annotations.Nullable;

/**
 * How a survey states livestock: as counts of animals, or only as income from sales. Both may be given and add up.
 *
 * @param counts tropical livestock units per animal, 0 to 10, by column of counts
 * @param sales income from sales, from which the herd is inferred; null if not used
 * @param outliers rules for herds too large to believe, in tropical livestock units, tried in order
 */
public record HerdMapping(
        Map<String, Double> counts, @Nullable Sales sales, List<OutlierRule> outliers) {
    /** Largest herd believed of a household, TLU. */
    public static final double MOST_TLU = 1_000_000;

    private static final double MOST_TLU_PER_ANIMAL = 10;

    /** Copies the collections and checks the coefficients. */
    public HerdMapping {
        counts.forEach(
                (column, tlu) -> Require.between("the livestock units of " + column, tlu, 0, MOST_TLU_PER_ANIMAL));
        counts = java.util.Collections.unmodifiableMap(new TreeMap<>(counts));
        outliers = List.copyOf(outliers);
    }

    /**
     * A herd inferred from what was sold: {@code keepers + sales / (offtake * price)} for a household with a number in any of the columns,
     * none for one whose columns are all missing.
     *
     * @param columns columns of sales in the year, local currency
     * @param offtake share of the herd sold in a year, 1/year, above 0 and at most 1
     * @param price US$ per tropical livestock unit, above 0 and at most 100,000
     * @param keepers tropical livestock units of a household that keeps animals and sold none, 0 to 1,000
     */
    public record Sales(List<String> columns, Figure offtake, Figure price, Figure keepers) {
        private static final double MOST_PRICE = 100_000;
        private static final double MOST_KEPT = 1_000;

        /** Copies the list and checks the figures. */
        public Sales {
            Require.above("offtake", offtake.value(), 0);
            Require.between("offtake", offtake.value(), 0, 1);
            Require.above("price", price.value(), 0);
            Require.between("price", price.value(), 0, MOST_PRICE);
            Require.between("keepers", keepers.value(), 0, MOST_KEPT);
            columns = List.copyOf(columns);
        }

        /** Tropical livestock units of a keeper who sold animals for so many US$ in the year. */
        public double herdTlu(double salesUsd) {
            return keepers.value() + salesUsd / (offtake.value() * price.value());
        }
    }
}
