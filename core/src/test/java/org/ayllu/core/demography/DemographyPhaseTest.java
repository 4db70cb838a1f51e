package org.ayllu.core.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.ayllu.core.engine.Blocks;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.engine.Workers;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.NationTable;
import org.ayllu.core.household.People;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Ids;
import org.ayllu.core.table.Segments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemographyPhaseTest {
    private static final int HOUSEHOLDS = 60;
    private static final int YEARS = 40;

    private final Workers workers = new Workers(1);
    private final Calendar calendar = new Calendar(1985, YEARS, 0, 1, 9);

    @AfterEach
    void endThreads() {
        workers.close();
    }

    /** Couples of all ages in some households, one after the other. */
    private final class World {
        private final HouseholdTable households = new HouseholdTable(1);
        private final PersonTable persons = new PersonTable(households);
        private final NationTable nation = new NationTable();

        /** Households {@code 0 .. HOUSEHOLDS - 1} but one that is left out; the woman of another one can bear children or not. */
        World(int leftOut, int barren) {
            for (int id = 0; id < HOUSEHOLDS; id++) {
                if (id != leftOut) {
                    int h = households.table.append(id);
                    person(h, Ids.member(id, 0), 0, 20 + id);
                    person(h, Ids.member(id, 1), 1, id == barren ? 46 : 18 + id % 20);
                }
            }
        }

        private void person(int household, long id, int female, int age) {
            int row = persons.table.append(id);
            persons.household.values()[row] = household;
            persons.female.values()[row] = female;
            persons.age.values()[row] = age;
        }

        DemographyPhase phase() {
            Segments segments = new Segments(16, 1);
            segments.rebuild(households.municipality.values(), households.rows());
            People people = new People(households, persons, new Blocks(segments, workers));
            return new DemographyPhase(DemographyTerms.defaults(), people, nation, new Draws(3, 1));
        }

        /** Sex, age and schooling of all by person's id, with the household's id. */
        Map<Long, String> all() {
            Map<Long, String> all = new TreeMap<>();
            for (int p = 0; p < persons.rows(); p++) {
                all.put(
                        persons.table.ids()[p],
                        households.table.ids()[persons.household.at(p)] + ": " + persons.female.at(p) + " "
                                + persons.age.at(p) + " " + persons.schooling.at(p));
            }
            assertThat(all).hasSize(persons.rows());
            return all;
        }
    }

    private static Map<Long, String> without(Map<Long, String> all, int household) {
        Map<Long, String> others = new TreeMap<>(all);
        others.values().removeIf(one -> one.startsWith(household + ":"));
        return others;
    }

    private void livesOfOthersAreTheSame(World one, World other, int household) {
        DemographyPhase here = one.phase();
        DemographyPhase there = other.phase();
        double births = 0;
        double heirs = 0;
        boolean differed = false;
        for (int year = 0; year < YEARS; year++) {
            here.step(calendar.period(year));
            there.step(calendar.period(year));
            assertThat(without(other.all(), household)).as("year %d", year).isEqualTo(without(one.all(), household));
            differed |= !one.all().equals(other.all());
            births += one.nation.births.at(0);
            heirs += one.nation.heirs.at(0);
        }
        assertThat(differed).isTrue();
        assertThat(births).isGreaterThan(100);
        assertThat(heirs).isPositive();
    }

    @Test
    void birthsInOneHouseholdLeaveTheIdsAndDrawsOfAllOthersAlone() {
        livesOfOthersAreTheSame(new World(-1, -1), new World(-1, 3), 3);
    }

    @Test
    void aHouseholdLessLeavesTheIdsAndDrawsOfAllOthersAlone() {
        livesOfOthersAreTheSame(new World(-1, -1), new World(0, -1), 0);
    }

    @Test
    void anIdThatSomebodyElseHasStopsTheRun() {
        World world = new World(-1, -1);
        DemographyPhase phase = world.phase();
        int rows = world.persons.rows();
        phase.step(calendar.period(0));
        assertThat(world.nation.births.at(0)).isPositive();
        long child = world.all().entrySet().stream()
                .filter(one -> one.getValue().contains(" 0 0.0"))
                .findFirst()
                .orElseThrow()
                .getKey();

        World again = new World(-1, -1);
        again.persons.table.ids()[rows - 1] = child;
        assertThatThrownBy(() -> again.phase().step(calendar.period(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two rows of table persons have the id " + child);
    }
}
