package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayllu.core.engine.Calendar;
import org.ayllu.core.random.Draws;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every bit of every column after six years, wherever the column stands. The numbers below hold on any machine, JDK and number of threads; whoever changes results on purpose writes the
 * new one here and a line under <em>Results change</em> in the changelog.
 */
class HighlandsGoldenTest {
    private static final int HOUSEHOLDS = 2300;
    private static final int YEARS = 6;

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void theSameBitsEverywhere(int threads) {
        assertThat(Long.toHexString(bits(threads))).isEqualTo("a8b4e55904938e3c");
    }

    private static long bits(int threads) {
        SyntheticTerms people = SyntheticTerms.defaults().sized(HOUSEHOLDS, 7);
        try (HighlandsRun run = Highlands.of(
                        HighlandsTerms.defaults(),
                        new Calendar(1985, YEARS, 2, 4, 9),
                        SyntheticPopulation.draw(people, new Draws(2003, 1)))
                .seed(2003)
                .replicate(1)
                .threads(threads)
                .start()) {
            run.simulation().runToEnd();
            long hash = 0;
            for (Table table : run.tables().all()) {
                for (Column column : table.columns()) {
                    hash += (column.name().hashCode() | 1) * column.fingerprint(table.rows());
                }
            }
            return hash;
        }
    }
}
