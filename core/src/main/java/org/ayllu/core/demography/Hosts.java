package org.ayllu.core.demography;

import java.util.Arrays;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.random.PurposeDraws;

/**
 * Who takes in a household without adults at home: the household that the man who founded it comes from, else that of the woman, else one that a child of it
 * founded, else one of a brother or sister, of his before hers and of several the one with the lowest id, else one of the municipality that is drawn.
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
            if (adults[h]) {
                isChild(h, households.origin.at(h), ids);
                isChild(h, households.otherOrigin.at(h), ids);
            }
        }
    }

    private void isChild(int h, int family, long[] ids) {
        if (family >= 0 && (child[family] < 0 || ids[h] < ids[child[family]])) {
            child[family] = h;
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
        int relative = relative(orphan);
        if (relative >= 0) {
            return relative;
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

    private int relative(int orphan) {
        int his = households.origin.at(orphan);
        int hers = households.otherOrigin.at(orphan);
        if (his >= 0 && adults[his]) {
            return his;
        }
        if (hers >= 0 && adults[hers]) {
            return hers;
        }
        if (child[orphan] >= 0) {
            return child[orphan];
        }
        return his >= 0 && child[his] >= 0 ? child[his] : hers >= 0 ? child[hers] : -1;
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
