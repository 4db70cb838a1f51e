package org.ayllu.ensembles.design;

import org.ayllu.core.random.PurposeDraws;

/** Random orders from keyed draws. */
public final class Shuffle {
    private Shuffle() {}

    /**
     * The numbers 0 to {@code size} - 1 in random order (Fisher and Yates 1938; Durstenfeld 1964, CACM algorithm 235).
     *
     * @param size how many, at least 0
     * @param draws where chance comes from; entities 0 to {@code size} - 1 are used
     * @param index of the draws
     */
    public static int[] of(int size, PurposeDraws draws, int index) {
        int[] order = new int[size];
        for (int place = 0; place < size; place++) {
            int other = draws.integer(place, index, place + 1);
            order[place] = order[other];
            order[other] = place;
        }
        return order;
    }
}
