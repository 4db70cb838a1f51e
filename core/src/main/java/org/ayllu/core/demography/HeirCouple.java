package org.ayllu.core.demography;

import org.ayllu.core.household.People;
import org.ayllu.core.random.Ids;

/** The couple from outside that carries on a household without adults. */
final class HeirCouple {
    /** How many come. */
    static final int PERSONS = 2;

    private static final int AGE = 25;
    private static final double SCHOOLING = 6;

    private HeirCouple() {}

    /** A woman and a man join a household in a period; their ids follow from it. */
    static void join(People people, int household, int period) {
        long id = people.households().table.ids()[household];
        for (int number = 0; number < PERSONS; number++) {
            people.persons().append(Ids.heir(id, period, number), household, number == 0, AGE, SCHOOLING);
        }
    }
}
