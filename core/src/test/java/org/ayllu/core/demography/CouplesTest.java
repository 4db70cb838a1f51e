package org.ayllu.core.demography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.junit.jupiter.api.Test;

class CouplesTest {
    private final PersonTable persons = new PersonTable(new HouseholdTable(1));
    private final Couples couples = new Couples(persons);

    private int person(long id, int household, boolean woman, int age) {
        int row = persons.table.append(id);
        persons.household.values()[row] = household;
        persons.female.values()[row] = woman ? 1 : 0;
        persons.age.values()[row] = age;
        return row;
    }

    /** Ids of each couple, his first. */
    private List<List<Long>> join(int year, int... who) {
        for (int p : who) {
            couples.add(p);
        }
        long[] ids = persons.table.ids();
        return couples.join(new Draws(4, 0).at(Purpose.of("test"), year)).stream()
                .map(couple -> List.of(ids[couple.man()], ids[couple.woman()]))
                .toList();
    }

    /** Men of 30, 25, 22; women of 28, 26: the eldest with the eldest, and the youngest man with nobody. */
    @Test
    void theEldestMarryFirst() {
        int[] all = {
            person(1, 0, false, 25),
            person(2, 1, false, 30),
            person(3, 2, false, 22),
            person(4, 3, true, 26),
            person(5, 4, true, 28)
        };
        assertThat(join(0, all)).containsExactly(List.of(2L, 5L), List.of(1L, 4L));
        assertThat(join(0)).as("nobody looks any more").isEmpty();
    }

    /** The eldest woman is the eldest man's sister: he takes the next, and the next man takes her. */
    @Test
    void brothersAndSistersDoNotMarry() {
        int[] all = {person(1, 0, false, 30), person(2, 1, false, 25), person(3, 0, true, 29), person(4, 2, true, 21)};
        assertThat(join(0, all)).containsExactly(List.of(1L, 4L), List.of(2L, 3L));
    }

    /** Two women of one age: who marries is drawn, differs between years, and does not hang on where they stand. */
    @Test
    void amongThoseOfOneAgeLuckDecides() {
        int man = person(1, 0, false, 25);
        int one = person(2, 1, true, 24);
        int other = person(3, 2, true, 24);
        int chosen = 0;
        for (int year = 0; year < 100; year++) {
            List<List<Long>> couple = join(year, man, one, other);
            assertThat(join(year, other, man, one)).isEqualTo(couple);
            chosen += couple.equals(List.of(List.of(1L, 2L))) ? 1 : 0;
        }
        assertThat(chosen).isBetween(35, 65);
    }
}
