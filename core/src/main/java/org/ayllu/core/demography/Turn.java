package org.ayllu.core.demography;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ayllu.core.household.HouseholdTable;

/** What a turn of the year has changed so far. */
final class Turn {
    /** Households before. */
    final int households;
    /** Persons before. */
    final int persons;
    /** Index of the period that begins. */
    final int now;
    /** Households founded. */
    int founded;
    /** Households taken in by others. */
    int merged;
    /** Grown children who left for good. */
    int departed;
    /** Persons from outside. */
    int newcomers;

    private boolean[] ended = {};

    /** Nothing has changed. */
    Turn(int households, int persons, int now) {
        this.households = households;
        this.persons = persons;
        this.now = now;
    }

    /** A household is taken in by another. */
    void ends(int row) {
        if (merged == 0) {
            ended = new boolean[households];
        }
        ended[row] = true;
        merged++;
    }

    /** Whether anybody came, went or moved. */
    boolean changes() {
        return founded + merged + departed + newcomers > 0;
    }

    /**
     * The rows that are left, by municipality and id, when those that were there stand in that order and those founded follow them.
     *
     * @return as many as there are rows less those that ended; longer by those
     */
    int[] order(HouseholdTable of) {
        long[] ids = of.table.ids();
        Comparator<Integer> places =
                Comparator.<Integer>comparingInt(of.municipality::at).thenComparingLong(h -> ids[h]);
        List<Integer> born =
                IntStream.range(households, of.rows()).boxed().sorted(places).toList();
        int[] order = new int[of.rows()];
        int count = 0;
        int next = 0;
        for (int h = 0; h < households; h++) {
            while (next < born.size() && places.compare(born.get(next), h) < 0) {
                order[count++] = born.get(next++);
            }
            if (merged == 0 || !ended[h]) {
                order[count++] = h;
            }
        }
        while (next < born.size()) {
            order[count++] = born.get(next++);
        }
        return order;
    }
}
