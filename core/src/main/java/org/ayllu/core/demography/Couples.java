package org.ayllu.core.demography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ayllu.core.household.PersonTable;
import org.ayllu.core.random.PurposeDraws;

/**
 * Who marries whom in a municipality in a year: women and men who look for a partner stand in order of age, the eldest first, those of one age in an order that
 * is drawn; each man in turn is joined by the first woman who is left and is not of his own household. Of the longer side the youngest stay alone.
 */
final class Couples {
    private final PersonTable persons;
    private final List<Integer> women = new ArrayList<>();
    private final List<Integer> men = new ArrayList<>();

    Couples(PersonTable persons) {
        this.persons = persons;
    }

    /** Rows of two persons. */
    record Couple(int man, int woman) {}

    /** Somebody who looks for a partner. */
    void add(int person) {
        (persons.female.at(person) == 1 ? women : men).add(person);
    }

    /** The couples, in the order in which they are joined; nobody is left to look afterwards. */
    List<Couple> join(PurposeDraws lots) {
        Comparator<Integer> order = Comparator.<Integer>comparingInt(p -> -persons.age.at(p))
                .thenComparingDouble(p -> lots.uniform(persons.table.ids()[p], 0))
                .thenComparingLong(p -> persons.table.ids()[p]);
        women.sort(order);
        men.sort(order);
        List<Couple> couples = new ArrayList<>();
        boolean[] taken = new boolean[women.size()];
        int first = 0;
        for (int man : men) {
            while (first < taken.length && taken[first]) {
                first++;
            }
            int next = first;
            while (next < taken.length
                    && (taken[next] || persons.household.at(women.get(next)) == persons.household.at(man))) {
                next++;
            }
            if (next < taken.length) {
                taken[next] = true;
                couples.add(new Couple(man, women.get(next)));
            }
        }
        women.clear();
        men.clear();
        return couples;
    }
}
