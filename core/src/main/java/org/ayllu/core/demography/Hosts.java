package org.ayllu.core.demography;

import java.util.Arrays;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.random.PurposeDraws;

/**
 * Who takes in a household without adults at home: the household that its founder comes from, else one that a child of it founded, else one of a brother or sister,
 * of several the one with the lowest id, else one of the municipality that is drawn.
 */
final class Hosts {
    private static final double MARKS = 0x1p31;

    private final HouseholdTable households;
    private boolean[] adults = {};
    private int[] child = {};
    private long[] circle = {};
    private int begins = -1;

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
        begins = -1;
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
     * @param from first row of its municipality as the year began
     * @param to the row after its last
     * @param lots draws for the hosts of the year
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
        if (begins != from) {
            circle = circle(from, to, lots);
            begins = from;
        }
        if (circle.length == 0) {
            return -1;
        }
        int next = -Arrays.binarySearch(circle, mark(orphan, lots) - 1) - 1;
        return (int) circle[next % circle.length];
    }

    /**
     * The households of a municipality with adults at home, each at a place of a circle that is drawn for it: one that is drawn a place goes to the next of them. So a
     * household more or less is another host to few. The place stands in the upper half of a number, the row in the lower.
     */
    private long[] circle(int from, int to, PurposeDraws lots) {
        long[] marks = new long[to - from];
        int count = 0;
        for (int row = from; row < to; row++) {
            if (adults[row]) {
                marks[count++] = mark(row, lots) | row;
            }
        }
        Arrays.sort(marks, 0, count);
        return Arrays.copyOf(marks, count);
    }

    private long mark(int row, PurposeDraws lots) {
        return (long) (lots.uniform(households.table.ids()[row], 0) * MARKS) << Integer.SIZE;
    }
}
