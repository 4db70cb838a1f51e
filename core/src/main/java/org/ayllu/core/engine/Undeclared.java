package org.ayllu.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.Table;

/** Columns that a phase changed without declaring it, and amounts that it lost with rows. Holds a copy of every column. */
final class Undeclared {
    private final List<List<Watched>> byPhase = new ArrayList<>();
    private final List<List<RowsKept>> rowsByPhase = new ArrayList<>();

    /** A column that a phase must leave as it is. */
    private record Watched(Table table, Column column, Column.Copy copy) {}

    /** Of the phases of a plan over these tables. */
    Undeclared(Plan plan, List<Table> tables) {
        List<Watched> all = new ArrayList<>();
        for (Table table : tables) {
            for (Column column : table.columns()) {
                all.add(new Watched(table, column, column.copy()));
            }
        }
        for (Phase phase : plan.phases()) {
            List<Column> writes = phase.writes();
            byPhase.add(all.stream()
                    .filter(one -> !writes.contains(one.column()) && !rowsMayChange(one, phase))
                    .toList());
            rowsByPhase.add(
                    phase instanceof RowChanges changes
                            ? changes.changesRowsOf().stream()
                                    .map(table -> new RowsKept(changes, table))
                                    .toList()
                            : List.of());
        }
    }

    /** Whether its rows may change, or those that it refers to. */
    private static boolean rowsMayChange(Watched one, Phase phase) {
        return phase instanceof RowChanges changes
                && (changes.changesRowsOf().contains(one.table()) || changes.refersToRows(one.column()));
    }

    /** Takes a copy of what a phase must leave as it is. */
    void before(int phase) {
        for (Watched one : byPhase.get(phase)) {
            one.copy().take(one.table().rows());
        }
        rowsByPhase.get(phase).forEach(RowsKept::before);
    }

    /** What a phase did all the same. */
    Optional<String> after(int phase) {
        for (Watched one : byPhase.get(phase)) {
            if (!one.copy().holds(one.table().rows())) {
                return Optional.of("changed column " + one.column().name() + " of table "
                        + one.table().name() + " without declaring it");
            }
        }
        return rowsByPhase.get(phase).stream()
                .flatMap(rows -> rows.after().stream())
                .findFirst();
    }
}
