package org.ayllu.models.highlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ayllu.core.government.ProgrammeTerms;
import org.ayllu.core.government.Reach;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.household.Population;
import org.ayllu.core.terms.TimePath;
import org.junit.jupiter.api.Test;

/**
 * Two arms share the draws that the change between them does not touch. A grant goes to the first municipality only: whoever of the others is in both arms is the
 * same person in both. Who is born in one arm only, because markets carry the grant to the others, is counted apart.
 */
class SharedDrawsTest {
    private static final int MUNICIPALITIES = 20;
    private static final int YEARS = 20;
    private static final int SEASONS = 2;
    private static final Population PEOPLE = Samples.population(2000, MUNICIPALITIES);

    private final Set<Long> founders = new HashSet<>();
    private final Set<Long> bornInEither = new HashSet<>();
    private final Set<Long> bornInBoth = new HashSet<>();

    private static HighlandsRun arm(double grant) {
        int[] since = new int[MUNICIPALITIES];
        Arrays.fill(since, Reach.NEVER);
        since[0] = 1985;
        TimePath none = TimePath.constant(0);
        return Highlands.of(
                        HighlandsTerms.defaultsBut(new ProgrammeTerms(none, none, none, TimePath.constant(grant))),
                        Samples.calendar(YEARS, SEASONS),
                        PEOPLE)
                .reach(Reach.since(since))
                .start();
    }

    /** What persons and their households drew so far, by person's id: of the first municipality, or of all the others. */
    private static Map<Long, String> persons(HighlandsRun run, boolean first) {
        HouseholdTable households = run.tables().households();
        PersonTable persons = run.tables().persons();
        Map<Long, String> drawn = new TreeMap<>();
        for (int p = 0; p < persons.rows(); p++) {
            int h = persons.household.at(p);
            if (first == (households.municipality.at(h) == 0)) {
                String before = drawn.put(
                        persons.table.ids()[p],
                        "household " + households.table.ids()[h] + ", luck " + households.luck.at(h) + ", female "
                                + persons.female.at(p) + ", age " + persons.age.at(p) + ", schooling "
                                + persons.schooling.at(p));
                assertThat(before).isNull();
            }
        }
        return drawn;
    }

    private static void step(HighlandsRun run) {
        for (int season = 0; season < SEASONS; season++) {
            run.simulation().stepPeriod();
        }
    }

    private void compare(Map<Long, String> without, Map<Long, String> with) {
        Set<Long> both = new HashSet<>(without.keySet());
        both.retainAll(with.keySet());
        for (long id : both) {
            assertThat(with.get(id)).as("person %d", id).isEqualTo(without.get(id));
        }
        both.removeAll(founders);
        bornInBoth.addAll(both);
        bornInEither.addAll(without.keySet());
        bornInEither.addAll(with.keySet());
        bornInEither.removeAll(founders);
    }

    @Test
    void aGrantInOneMunicipalityMakesNobodyOfTheOthersSomebodyElse() {
        try (HighlandsRun without = arm(0);
                HighlandsRun with = arm(500)) {
            founders.addAll(persons(without, false).keySet());
            for (int year = 0; year < YEARS; year++) {
                step(without);
                step(with);
                compare(persons(without, false), persons(with, false));
            }
            int inOneOnly = bornInEither.size() - bornInBoth.size();
            assertThat(bornInBoth).hasSizeGreaterThan(6000);
            assertThat(inOneOnly).as("born in one arm only").isLessThan(bornInEither.size() / 100);
            assertThat(persons(with, true).keySet())
                    .as("the grant changes who lives where it goes")
                    .isNotEqualTo(persons(without, true).keySet());
        }
    }
}
