package org.ayllu.core.demography;

import java.util.Arrays;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.random.PurposeDraws;

/**
 * Who takes in a household without adults at home: the household that its founder comes from, else one that a child of it founded, else one of a brother or sister,
 * of several the one with the lowest id, else one of the municipality that is drawn.
 */
final class Hosts {
    private static final double HALF_OF_IDS = 0x1p63;

    private final HouseholdTable households;
    private boolean[] adults = {};
    private int[] child = {};

    Hosts(HouseholdTable households) {
        this.households = households;
    }

    /**
     * Looks at all households anew.
     *
     * @param withAdults whether a household, by row, has an adult at home; at least as long as there are rows
     */
    void look(boolean[] withAdults) {
        adults = withAdults;
        int rows = households.rows();
        if (child.length < rows) {
            child = new int[rows + (rows >> 3)];
        }
        Arrays.fill(child, 0, rows, -1);
        long[] ids = households.table.ids();
        for (int h = 0; h < rows; h++) {
            int origin = households.origin.at(h);
            if (origin >= 0 && adults[h] && (child[origin] < 0 || ids[h] < ids[child[origin]])) {
                child[origin] = h;
            }
        }
    }

    /**
     * The host of a household without adults.
     *
     * @param from first row of its municipality as the year began, sorted by id
     * @param to the row after its last
     * @return a row with an adult at home, or -1 when the municipality has none
     */
    int of(int orphan, int from, int to, PurposeDraws lots) {
        int origin = households.origin.at(orphan);
        if (origin >= 0 && adults[origin]) {
            return origin;
        }
        if (child[orphan] >= 0) {
            return child[orphan];
        }
        if (origin >= 0 && child[origin] >= 0) {
            return child[origin];
        }
        long[] ids = households.table.ids();
        long drawn = (long) ((2 * lots.uniform(ids[orphan], 0) - 1) * HALF_OF_IDS);
        int start = Arrays.binarySearch(ids, from, to, drawn);
        start = start < 0 ? -start - 1 : start;
        for (int i = 0; i < to - from; i++) {
            int row = from + (start - from + i) % (to - from);
            if (adults[row]) {
                return row;
            }
        }
        return -1;
    }
}
