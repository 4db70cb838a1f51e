package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.government.ProgrammeTerms;
import org.ayllu.core.government.Reach;
import org.ayllu.core.terms.TimePath;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    private static final int HOUSEHOLDS = 300;
    private static final int YEARS = 4;
    private static final TimePath NONE = TimePath.constant(0);
    /** Two of five municipalities, the second a year later. */
    private static final Reach SOME = Reach.since(new int[] {1986, Reach.NEVER, 1987, Reach.NEVER, Reach.NEVER});

    private static final Map<String, Double> WITHOUT = run(ProgrammeTerms.defaults(), Reach.everywhere());

    private static Map<String, Double> run(ProgrammeTerms programme, Reach reach) {
        try (HighlandsRun run = Highlands.of(
                        HighlandsTerms.defaultsBut(programme),
                        Samples.calendar(YEARS, 4),
                        Samples.population(HOUSEHOLDS, 5))
                .reach(reach)
                .checks(CheckLevel.FULL)
                .start()) {
            Map<String, Double> figures = Samples.record(run);
            run.simulation().runToEnd();
            return figures;
        }
    }

    private static double at(Map<String, Double> figures, int year, int municipality, String measure) {
        return figures.get(year + " municipality m" + municipality + " " + measure);
    }

    @Test
    void aProgrammeThatReachesNobodyMovesNoBit() {
        ProgrammeTerms all = new ProgrammeTerms(
                TimePath.constant(0.5), TimePath.constant(0.5), TimePath.constant(0.2), TimePath.constant(100));

        assertThat(run(all, Reach.since(new int[] {1990, Reach.NEVER, Reach.NEVER, Reach.NEVER, Reach.NEVER})))
                .isEqualTo(WITHOUT);
    }

    @Test
    void aProgrammeOfNothingMovesNoBitAndReachesNobody() {
        assertThat(run(ProgrammeTerms.defaults(), SOME)).isEqualTo(WITHOUT);
        assertThat(WITHOUT.get("1988 all all programme")).isZero();
    }

    @Test
    void beforeItsFirstYearAProgrammeMovesNoBit() {
        Map<String, Double> with = run(new ProgrammeTerms(NONE, NONE, TimePath.constant(0.2), NONE), SOME);
        Map<String, Double> before = new LinkedHashMap<>(with);
        before.keySet()
                .retainAll(WITHOUT.keySet().stream()
                        .filter(key -> key.startsWith("1985"))
                        .toList());

        assertThat(before).isNotEmpty();
        before.forEach((key, value) -> assertThat(value).as(key).isEqualTo(WITHOUT.get(key)));
        assertThat(at(with, 1986, 1, "stapleOutput")).isGreaterThan(at(WITHOUT, 1986, 1, "stapleOutput"));
        assertThat(at(with, 1986, 3, "stapleOutput")).isEqualTo(at(WITHOUT, 1986, 3, "stapleOutput"));
        assertThat(at(with, 1987, 3, "stapleOutput")).isGreaterThan(at(WITHOUT, 1987, 3, "stapleOutput"));
    }

    @Test
    void theGrantArrivesInFullAndAddsUp() {
        Map<String, Double> with =
                run(new ProgrammeTerms(NONE, NONE, NONE, TimePath.of(Map.of(1986, 40.0, 1988, 60.0))), SOME);

        assertThat(at(with, 1986, 1, "income.transfers")).isCloseTo(40, within(1e-9));
        assertThat(at(with, 1987, 1, "income.transfers")).isCloseTo(50, within(1e-9));
        assertThat(at(with, 1986, 3, "income.transfers")).isZero();
        assertThat(at(with, 1987, 3, "income.transfers")).isCloseTo(50, within(1e-9));
        assertThat(at(with, 1988, 2, "income.transfers")).isZero();
        assertThat(at(with, 1988, 1, "programme")).isEqualTo(1);
        assertThat(with.get("1988 all all programme")).isCloseTo(0.4, within(1e-12));
        assertThat(at(with, 1988, 1, "realIncomePerPerson")).isGreaterThan(at(WITHOUT, 1988, 1, "realIncomePerPerson"));
    }

    @Test
    void roadsOpenBordersAndFarmGates() {
        Map<String, Double> toFarms = run(new ProgrammeTerms(NONE, TimePath.constant(0.5), NONE, NONE), SOME);
        Map<String, Double> toCity = run(new ProgrammeTerms(TimePath.constant(0.5), NONE, NONE, NONE), SOME);

        assertThat(at(toFarms, 1986, 1, "farmGatePrice") / at(toFarms, 1986, 1, "foodPrice"))
                .isGreaterThan(at(WITHOUT, 1986, 1, "farmGatePrice") / at(WITHOUT, 1986, 1, "foodPrice"));
        assertThat(at(toCity, 1988, 1, "income.nonFarmWage")).isGreaterThan(at(WITHOUT, 1988, 1, "income.nonFarmWage"));
    }
}
