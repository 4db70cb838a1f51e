package org.ayllu.core.household;

/** Where the persons of each household stand in the table of persons, which is sorted by household. */
public final class Members {
    private final int[] from;

    /** Looks the persons up; valid until rows of persons change. */
    public Members(PersonTable persons, int households) {
        from = new int[households + 1];
        for (int p = 0; p < persons.rows(); p++) {
            from[persons.household.at(p) + 1]++;
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
