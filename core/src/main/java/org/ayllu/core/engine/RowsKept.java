package org.ayllu.core.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.Inheritance;
import org.ayllu.core.table.Table;

/**
 * What a phase that changes rows of a table must leave: in every row that is still there, each column that it does not declare, but for
 * {@link Inheritance#SHARED} amounts and references to rows that the phase changes; and the sum of each shared amount. Holds a copy of every column.
 */
final class RowsKept {
    private static final double TOLERANCE = 1e-9;

    private final Table table;
    private final List<Column> kept = new ArrayList<>();
    private final List<Column.Copy> copies = new ArrayList<>();
    private final List<Column> shared = new ArrayList<>();
    private final double[] sums;
    private long[] ids = {};
    private int rows;

    /** Of a phase and a table whose rows it changes. */
    RowsKept(RowChanges phase, Table table) {
        this.table = table;
        for (Column column : table.columns()) {
            if (column.inheritance() == Inheritance.SHARED) {
                shared.add(column);
            } else if (!phase.refersToRows(column) && !phase.writes().contains(column)) {
                kept.add(column);
                copies.add(column.copy());
            }
        }
        sums = new double[shared.size()];
    }

    /** Notes how things are before the phase. */
    void before() {
        rows = table.rows();
        ids = Arrays.copyOf(table.ids(), rows);
        copies.forEach(copy -> copy.take(rows));
        Arrays.setAll(sums, i -> shared.get(i).sum(rows));
    }

    /** What the phase did that it must not. */
    Optional<String> after() {
        for (int i = 0; i < sums.length; i++) {
            double sum = shared.get(i).sum(table.rows());
            if (!(Math.abs(sum - sums[i]) <= TOLERANCE * Math.max(1, Math.abs(sums[i])))) {
                return Optional.of("made " + sums[i] + " of column "
                        + shared.get(i).name() + " of table " + table.name() + " into " + sum);
            }
        }
        Map<Long, Integer> now = new LinkedHashMap<>();
        IntStream.range(0, table.rows()).forEach(row -> now.put(table.ids()[row], row));
        for (int row = 0; row < rows; row++) {
            Integer to = now.get(ids[row]);
            for (int c = 0; to != null && c < kept.size(); c++) {
                if (!copies.get(c).same(row, to)) {
                    return Optional.of("changed column " + kept.get(c).name() + " of table " + table.name()
                            + " without declaring it, in the row of " + ids[row]);
                }
            }
        }
        return Optional.empty();
    }
}
