package org.ayllu.core.household;

import java.util.Arrays;

/** Where the persons of each household stand in the table of persons, which is sorted by household. */
public final class Members {
    private int[] from = {};

    /** Looks all persons up; valid until rows of persons change. */
    public void lookUp(PersonTable persons, int households) {
        if (from.length != households + 1) {
            from = new int[households + 1];
        }
        Arrays.fill(from, 0);
        int[] household = persons.household.values();
        for (int p = 0; p < persons.rows(); p++) {
            from[household[p] + 1]++;
        }
        for (int h = 0; h < households; h++) {
            from[h + 1] += from[h];
        }
    }

    /** First person of a household. */
    public int from(int household) {
        return from[household];
    }

    /** The person after its last. */
    public int to(int household) {
        return from[household + 1];
    }
}
