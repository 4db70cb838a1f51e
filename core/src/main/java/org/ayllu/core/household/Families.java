package org.ayllu.core.household;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Puts persons with their households again after some came, went or moved: a counting sort, so that order within a household stays. */
public final class Families {
    private int[] next = {};
    private int[] order = {};

    /**
     * Sorts persons by household.
     *
     * @param households number of households
     * @param stays whether a person, by row, stays; the others are gone for good
     */
    public void gather(PersonTable persons, int households, IntPredicate stays) {
        if (next.length < households + 1) {
            next = new int[households + 1 + (households >> 3)];
        }
        Arrays.fill(next, 0);
        int[] household = persons.household.values();
        int rows = persons.rows();
        for (int p = 0; p < rows; p++) {
            if (stays.test(p)) {
                next[household[p] + 1]++;
            }
        }
        for (int h = 0; h < households; h++) {
            next[h + 1] += next[h];
        }
        int count = next[households];
        if (order.length < count) {
            order = new int[count + (count >> 3)];
        }
        for (int p = 0; p < rows; p++) {
            if (stays.test(p)) {
                order[next[household[p]]++] = p;
            }
        }
        persons.table.arrange(order, count);
    }
}
