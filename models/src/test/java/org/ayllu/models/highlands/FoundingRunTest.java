package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ayllu.core.demography.DemographyTerms;
import org.ayllu.core.demography.FoundingRule;
import org.ayllu.core.demography.FoundingTerms;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.Population;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Half a century in which households are founded and taken in, with everything verified after every phase. */
class FoundingRunTest {
    private static final int HOUSEHOLDS = 2000;
    private static final int YEARS = 50;

    static HighlandsTerms terms(FoundingRule rule, double staying) {
        HighlandsTerms usual = HighlandsTerms.defaults();
        DemographyTerms people = usual.demography();
        return HighlandsTerms.defaultsBut(people.with("founding", new FoundingTerms(rule, staying)));
    }

    @ParameterizedTest
    @EnumSource(
            value = FoundingRule.class,
            names = {"EQUAL", "ONE_HEIR"})
    void landStaysAndHouseholdsComeAndGo(FoundingRule rule) {
        Population people = Samples.population(HOUSEHOLDS, 20);
        try (HighlandsRun run = Highlands.of(terms(rule, 0.6), new Calendar(1985, YEARS, 0, 2, 9), people)
                .checks(CheckLevel.FULL)
                .start()) {
            HouseholdTable households = run.tables().households();
            Set<Long> first = ids(households);
            Map<Integer, Double> land = land(households);
            double founded = 0;
            double merged = 0;
            double newcomers = 0;
            while (run.simulation().stepPeriod()) {
                if (run.simulation().period() % 2 == 1) {
                    founded += run.tables().nation().founded.at(0);
                    merged += run.tables().nation().merged.at(0);
                    newcomers += run.tables().nation().newcomers.at(0);
                }
            }

            assertThat(founded).isGreaterThan(HOUSEHOLDS / 2.0);
            assertThat(merged).isGreaterThan(HOUSEHOLDS / 10.0);
            assertThat(newcomers).isZero();
            assertThat(households.rows()).isEqualTo((int) (HOUSEHOLDS + founded - merged));
            Set<Long> last = ids(households);
            assertThat(last).hasSize(households.rows());
            last.retainAll(first);
            assertThat(last.size()).isBetween(1, HOUSEHOLDS - 1);
            land.forEach((municipality, hectares) -> assertThat(land(households).get(municipality))
                    .isCloseTo(hectares, org.assertj.core.data.Offset.offset(1e-9 * hectares)));
        }
    }

    private static Set<Long> ids(HouseholdTable households) {
        Set<Long> ids = new HashSet<>();
        for (int h = 0; h < households.rows(); h++) {
            ids.add(households.table.ids()[h]);
        }
        return ids;
    }

    private static Map<Integer, Double> land(HouseholdTable households) {
        Map<Integer, Double> land = new HashMap<>();
        for (int h = 0; h < households.rows(); h++) {
            land.merge(households.municipality.at(h), households.land(h), Double::sum);
        }
        return land;
    }
}
