package org.ayllu.models.highlands;

import java.util.Arrays;
import java.util.List;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.observe.Recorder;

/** Households of one year divided by one dimension: the group of each, and the rows of each group together. */
final class Grouping {
    private final String dimension;
    private final List<String> names;
    private final int[] group;
    private final int[] from;
    private final int[] rows;

    Grouping(Dimension dimension, List<String> municipalities, HouseholdTable households) {
        this.dimension = dimension.label();
        this.names = dimension.groups(municipalities);
        this.group = new int[households.rows()];
        this.from = new int[names.size() + 1];
        this.rows = new int[group.length];
        for (int h = 0; h < group.length; h++) {
            group[h] = dimension.group(households, h);
            from[group[h] + 1]++;
        }
        for (int i = 0; i < names.size(); i++) {
            from[i + 1] += from[i];
        }
        int[] next = from.clone();
        for (int h = 0; h < group.length; h++) {
            rows[next[group[h]]++] = h;
        }
    }

    int size() {
        return names.size();
    }

    /** Adds rows of values, one for each household, into the rows of their groups. */
    void add(double[] values, int width, int first, int end, double[] sums) {
        for (int h = first; h < end; h++) {
            int to = group[h] * width;
            int at = (h - first) * width;
            for (int i = 0; i < width; i++) {
                sums[to + i] += values[at + i];
            }
        }
    }

    int groupOf(int household) {
        return group[household];
    }

    int count(int index) {
        return from[index + 1] - from[index];
    }

    /** The rows of a group, in ascending order. */
    int[] rowsOf(int index) {
        return Arrays.copyOfRange(rows, from[index], from[index + 1]);
    }

    /** Records a figure of a group unless the group is empty or the figure undefined. */
    void record(Recorder recorder, int index, String measure, double value) {
        if (count(index) > 0 && Double.isFinite(value)) {
            recorder.record(dimension, names.get(index), measure, value);
        }
    }
}
